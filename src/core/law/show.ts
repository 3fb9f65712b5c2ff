import { CHARACTER_LABELS, NEED_LABELS } from './need.ts';
import { type Day, R, type Ratio, type Words, words } from '#kernel';
import type { TraceValue } from './trace.ts';
import type { TraceUnit } from './write-amount.ts';

/** Ways to set a value in a trace. */
export const amountIn =
  (unit: TraceUnit) =>
  (amount: Ratio): TraceValue => ({ amount, unit });

export const wholeIn =
  (unit: TraceUnit) =>
  (count: number): TraceValue => ({ amount: R.ratio(count), unit });

export const named =
  <T extends string>(labels: Readonly<Record<T, Words>>) =>
  (value: T): TraceValue => ({ text: labels[value] });

export const dayAsText = (day: Day): TraceValue => ({ text: words(day, day) });

const YES = { text: words('ja', 'yes') };
const NO = { text: words('nej', 'no') };
export const yesOrNo = (answer: boolean): TraceValue => (answer ? YES : NO);

// What law/ names by a code word and is neither a need nor a kind of help.
const OTHER_NAMES: Readonly<Record<string, Words>> = {
  ivo: words('Inspektionen för vård och omsorg', 'the Health and Social Care Inspectorate'),
  auditors: words('kommunens revisorer', 'the municipality’s auditors'),
  council: words('fullmäktige', 'the municipal council'),
  doubtful: words('osäkert', 'in doubt'),
  in_statute: words('reglerat i lag', 'settled in statute'),
  last_weekday_of_same_month: words(
    'sista vardagen i samma månad',
    'the last weekday of the same month',
  ),
};

const LABELS: Readonly<Record<string, Words | undefined>> = {
  ...lowered(NEED_LABELS),
  ...CHARACTER_LABELS,
  ...OTHER_NAMES,
};

// Inside a sentence the names of needs begin with a small letter.
function lowered(labels: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    Object.entries(labels).map(([code, { sv, en }]) => [
      code,
      words(sv.toLowerCase(), en.toLowerCase()),
    ]),
  );
}

/** What a code word of law/ is called; the word itself when it has no name. */
export const nameOfCode = (code: string): Words => LABELS[code] ?? words(code, code);

const NONE = words('inga', 'none');

/** What the code words of a list are called, in the order given. */
export function namesOfItems(items: readonly string[]): Words {
  if (items.length === 0) return NONE;
  const names = items.map(nameOfCode);
  return words(names.map(({ sv }) => sv).join(', '), names.map(({ en }) => en).join(', '));
}

export const countOfNeeds = (items: readonly string[]): TraceValue => ({
  amount: R.ratio(items.length),
  unit: 'listed',
});
