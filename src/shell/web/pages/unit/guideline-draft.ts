import {
  checkGuideline,
  type DelegationRule,
  type Guideline,
  type TextBlock,
} from '#core/casework';
import { type Day, minutes, type Words } from '#kernel';
import { readDayText } from '../../components/day-text.ts';
import { GUIDELINES } from './guideline-words.ts';

/** A point of the delegation as it is typed. */
export type RuleDraft = Omit<DelegationRule, 'mostMinutesPerWeek'> & { readonly hours: string };

/** A version as it is typed. */
export type GuidelineDraft = {
  readonly version: string;
  readonly title: string;
  readonly from: string;
  readonly blocks: readonly TextBlock[];
  readonly delegation: readonly RuleDraft[];
};

/** A draft that begins as a copy of a version, without its name and first day. */
export const draftFrom = ({ title, blocks, delegation }: Guideline): GuidelineDraft => ({
  version: '',
  title,
  from: '',
  blocks,
  delegation: delegation.map(({ mostMinutesPerWeek, ...rule }) => ({
    ...rule,
    hours: mostMinutesPerWeek === null ? '' : String(mostMinutesPerWeek / MINUTES_AN_HOUR),
  })),
});

const MINUTES_AN_HOUR = 60;

/** A name for a new text that no other has, since decisions refer to it. */
export function newBlockId(blocks: readonly TextBlock[]): string {
  const taken = new Set(blocks.map(({ id }) => id));
  let number = blocks.length + 1;
  while (taken.has(`text-${number}`)) number += 1;
  return `text-${number}`;
}

export type ReadGuideline = {
  readonly guideline: Guideline;
  /** By the field's path, as `delegation.0.point`. */
  readonly faults: ReadonlyMap<string, Words>;
};

/** What the draft says, with every fault at once: what cannot be read, and what the other versions refuse. */
export function readGuideline(
  draft: GuidelineDraft,
  earlier: readonly Guideline[],
  on: Day,
): ReadGuideline {
  const from = readDayText(draft.from, on);
  const hours = draft.delegation.map((rule) => readHours(rule.hours));
  const guideline: Guideline = {
    ...draft,
    from: from ?? on,
    delegation: draft.delegation.map(({ hours: _hours, ...rule }, at) => ({
      ...rule,
      mostMinutesPerWeek: hours[at] === undefined || hours[at] === null ? null : minutes(hours[at]),
    })),
  };
  const checked = checkGuideline(guideline, earlier, on);
  const faults = new Map(
    (checked.ok ? [] : (checked.problem.findings ?? [])).map(({ at, message }) => [
      at.path ?? '',
      message,
    ]),
  );
  if (from === undefined) faults.set('from', GUIDELINES.dayFault);
  for (const [at, read] of hours.entries())
    if (read === undefined)
      faults.set(`delegation.${at}.mostMinutesPerWeek`, GUIDELINES.hoursFault);
  return { guideline, faults };
}

/** Hours as minutes; null when nothing is typed, undefined when it is no number of hours. */
function readHours(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  return /^\d{1,3}(\.\d{1,2})?$/.test(text)
    ? Math.round(Number(text) * MINUTES_AN_HOUR)
    : undefined;
}
