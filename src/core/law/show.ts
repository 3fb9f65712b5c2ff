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

const LABELS: Readonly<Record<string, Words | undefined>> = { ...NEED_LABELS, ...CHARACTER_LABELS };
const NONE = words('inga', 'none');

/** The names of needs and kinds of help, in the order given; a word without a name stands as it is. */
export function namesOfItems(items: readonly string[]): Words {
  if (items.length === 0) return NONE;
  const names = items.map((item) => LABELS[item] ?? words(item, item));
  return words(
    names.map(({ sv }) => sv.toLowerCase()).join(', '),
    names.map(({ en }) => en.toLowerCase()).join(', '),
  );
}

export const countOfNeeds = (items: readonly string[]): TraceValue => ({
  amount: R.ratio(items.length),
  unit: 'listed',
});
