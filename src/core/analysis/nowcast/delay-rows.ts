import { type Month, monthsBetween, shiftMonth } from '#kernel';
import type { KnownCase } from './line-list.ts';

/** A month of a triangle: delay by delay what is known, and then what is expected at the delays that remain. */
export type DelayRow = {
  readonly month: Month;
  /** Less reversals. As many as the delays that have passed. */
  readonly known: readonly number[];
  /** Together what is open, where any delay remains. */
  readonly expected: readonly number[];
  /** What is not yet known of the month. */
  readonly open: number;
};

export type DelayQuestion = {
  readonly asOf: Month;
  /** How many months up to `asOf`. */
  readonly months: number;
  /** How many delays, the first included; what is known later stands at the last one. */
  readonly delays: number;
  /** The share known by delay. */
  readonly shares: readonly number[];
  readonly open: (month: Month) => number;
};

/** Months between what a case belongs to and when it was known; none for what was known in advance. */
export const delayOf = ({ effective, known }: Pick<KnownCase, 'effective' | 'known'>): number =>
  Math.max(0, monthsBetween(effective, known));

/**
 * The triangle as it is shown, oldest month first, in counts or öre: cases known after `asOf` stand at the last delay that
 * has passed, and what is open is spread over the delays that remain as they usually are. Nothing is rounded.
 */
export function delayRows(
  cases: readonly KnownCase[],
  { asOf, months, delays, shares, open }: DelayQuestion,
): readonly DelayRow[] {
  const byMonth = Map.groupBy(cases, ({ effective }) => effective);
  return Array.from({ length: months }, (_, i) => {
    const month = shiftMonth(asOf, i + 1 - months);
    const last = Math.min(delays - 1, monthsBetween(month, asOf));
    const known = sumsByDelay(byMonth.get(month) ?? [], last);
    return { month, known, expected: spread(open(month), shares, last, delays), open: open(month) };
  });
}

/** The share known by delay of the cases of some months, reversals apart; all at once where there are none. */
export function sharesKnown(cases: readonly KnownCase[], delays: number): readonly number[] {
  const sums = sumsByDelay(
    cases.filter(({ count }) => count > 0),
    delays - 1,
  );
  const all = sums.reduce((a, b) => a + b, 0);
  let known = 0;
  return sums.map((sum) => (all === 0 ? 1 : (known += sum) / all));
}

function sumsByDelay(cases: readonly KnownCase[], last: number): readonly number[] {
  const sums = Array.from({ length: last + 1 }, () => 0);
  for (const each of cases) {
    const delay = Math.min(last, delayOf(each));
    sums[delay] = (sums[delay] ?? 0) + each.count;
  }
  return sums;
}

function spread(
  open: number,
  shares: readonly number[],
  last: number,
  delays: number,
): readonly number[] {
  const shareBy = (delay: number): number => (delay >= delays - 1 ? 1 : (shares[delay] ?? 1));
  const left = 1 - shareBy(last);
  return Array.from({ length: delays - 1 - last }, (_, i) => {
    const delay = last + 1 + i;
    if (left <= 0) return i === 0 ? open : 0;
    return (open * (shareBy(delay) - shareBy(delay - 1))) / left;
  });
}
