import {
  type Day,
  dayOfAge,
  type DayRange,
  firstDayOf,
  lengthOfMonth,
  type Minutes,
  minutes,
  type Month,
  monthNumberOf,
  monthOf,
  monthsBetween,
  R,
  ratio,
  shiftMonth,
} from '#kernel';
import { type Law, LAWS } from './decision.ts';
import type { VolumeBasis } from './volumes.ts';

/** A stretch of days on which somebody has a granted decision of personal assistance. */
export type StretchInForce = {
  /** Stretches of one person stand together. */
  readonly person: string;
  readonly born: Day;
  readonly law: Law;
  readonly valid: DayRange;
  readonly per: 'week' | 'month';
  readonly granted: Minutes;
};

export type InForce = {
  readonly month: Month;
  readonly law: Law;
  readonly persons: number;
  readonly children: number;
  readonly grantedMinutes: Minutes;
};

type Tally = {
  readonly month: Month;
  readonly length: number;
  lastPerson: string;
  persons: number;
  children: number;
  /** Granted time × days in force, on the denominator 7 × days of the month: weeks and months stay exact. */
  numerator: number;
};

const ADULT_AGE = 18;
const OCTOBER = 10;
const DAYS_A_WEEK = 7;

/**
 * Counts persons, children (under 18 on the first day of the month) and granted minutes by month and law; both laws in
 * every month, or in every October when only those in force on the first of it are asked for.
 */
export function countInForce(
  stretches: Iterable<StretchInForce>,
  from: Month,
  to: Month,
  basis: VolumeBasis,
): readonly InForce[] {
  const months = Array.from({ length: monthsBetween(from, to) + 1 }, (_, n) => shiftMonth(from, n));
  const tallies = new Map(LAWS.map((law) => [law, months.map(emptyTally)]));
  for (const stretch of stretches) addStretch(stretch, tallies.get(stretch.law) ?? [], from, basis);
  return months.flatMap((month, n) =>
    basis === 'october' && monthNumberOf(firstDayOf(month)) !== OCTOBER
      ? []
      : [...tallies].map(([law, all]) => inForce(law, all[n] ?? emptyTally(month))),
  );
}

const emptyTally = (month: Month): Tally => ({
  month,
  length: lengthOfMonth(month),
  lastPerson: '',
  persons: 0,
  children: 0,
  numerator: 0,
});

function addStretch(
  { person, born, law: _law, valid, per, granted }: StretchInForce,
  tallies: readonly Tally[],
  from: Month,
  basis: VolumeBasis,
): void {
  const adultOn = dayOfAge(born, ADULT_AGE);
  const start = Math.max(0, monthsBetween(from, monthOf(valid.from)));
  for (const tally of tallies.slice(start)) {
    const first = `${tally.month}-01`;
    if (valid.to !== null && valid.to <= first) break;
    if (basis === 'october' && valid.from > first) continue;
    if (tally.lastPerson !== person) {
      tally.lastPerson = person;
      tally.persons += 1;
      if (adultOn > first) tally.children += 1;
    }
    tally.numerator +=
      granted * daysIn(valid, tally) * (per === 'week' ? tally.length : DAYS_A_WEEK);
  }
}

const dayOfMonth = (d: Day): number => Number(d.slice(8));

function daysIn({ from, to }: DayRange, { month, length }: Tally): number {
  const end = to !== null && monthOf(to) === month ? dayOfMonth(to) - 1 : length;
  return end - (monthOf(from) === month ? dayOfMonth(from) - 1 : 0);
}

function inForce(law: Law, { month, length, persons, children, numerator }: Tally): InForce {
  const granted = R.roundHalfUp(ratio(numerator, DAYS_A_WEEK * length));
  return { month, law, persons, children, grantedMinutes: minutes(granted) };
}
