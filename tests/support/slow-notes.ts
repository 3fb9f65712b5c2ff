import { OWN_RULES } from '#core/casework';

/** What the slow walk finds of a duty. */
export type SlowDuty = { since: string; due: string; doneOn: string | null; status: string };

/** A day in the platform's calendar. */
export const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
/** The day so long after another, by the platform's calendar. */
export const plus = (text: string, duration: Temporal.DurationLike): string =>
  date(text).add(duration).toString();
/** The municipality's own number of days. */
export const own = (rule: keyof typeof OWN_RULES): number => OWN_RULES[rule].count;
/** Whether something holds on a day; its end is the first day it does not. */
export const held = (
  { valid: { from, to } }: { valid: { from: string; to: string | null } },
  on: string,
): boolean => from <= on && (to === null || on < to);
export const key = (kind: string, person: string, fact: string): string =>
  `${kind}:${person}:${fact}`;

/** Notes a duty the first time that it is met. */
export function note(
  found: Map<string, SlowDuty>,
  kind: string,
  person: string,
  fact: string,
  since: string,
  due: string,
): void {
  const id = key(kind, person, fact);
  if (!found.has(id)) found.set(id, { since, due, doneOn: null, status: 'open' });
}

/** Notes the earliest day on which a duty was done. */
export function done(
  found: Map<string, SlowDuty>,
  kind: string,
  person: string,
  fact: string,
  on: string,
): void {
  const duty = found.get(key(kind, person, fact));
  if (duty && (duty.doneOn === null || on < duty.doneOn)) duty.doneOn = on;
}

/** The facts that have brought a person's duties of a kind. */
export const idsOf = (
  found: Map<string, SlowDuty>,
  kind: string,
  person: string,
): readonly string[] =>
  [...found.keys()]
    .filter((id) => id.startsWith(`${kind}:${person}:`))
    .map((id) => id.slice(`${kind}:${person}:`.length));
