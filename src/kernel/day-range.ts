import { type Day, addDays, dayBefore, daysBetween } from './day.ts';
import { invariant } from './result.ts';

/** Days from `from` up to, not including, `to`; without end when `to` is null. Never empty. */
export type DayRange = { readonly from: Day; readonly to: Day | null };

export function dayRange(from: Day, to: Day | null): DayRange {
  invariant(to === null || from < to, 'a day range holds at least one day');
  return { from, to };
}

/** Makes a range from a form's or letter's "from and including … up to and including …". */
export const fromInclusive = (from: Day, last: Day | null): DayRange =>
  dayRange(from, last === null ? null : addDays(last, 1));

/** The last day in the range, null when it has no end. */
export const lastDayOf = ({ to }: DayRange): Day | null => (to === null ? null : dayBefore(to));

export const includes = ({ from, to }: DayRange, on: Day): boolean =>
  from <= on && (to === null || on < to);

export function overlap(a: DayRange, b: DayRange): DayRange | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to;
  return to === null || from < to ? { from, to } : undefined;
}

/** What is left of a when b is taken away: none, one or two ranges, in time order. */
export function without(a: DayRange, b: DayRange): readonly DayRange[] {
  const common = overlap(a, b);
  if (!common) return [a];
  const before = a.from < common.from ? [dayRange(a.from, common.from)] : [];
  const after =
    common.to !== null && (a.to === null || common.to < a.to) ? [dayRange(common.to, a.to)] : [];
  return [...before, ...after];
}

/** Number of days; undefined when the range has no end. */
export const countDays = ({ from, to }: DayRange): number | undefined =>
  to === null ? undefined : daysBetween(from, to);
