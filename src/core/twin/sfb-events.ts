import { type Day, invariant, type Random } from '#kernel';
import { apportion } from './apportion.ts';
import { eventMonths } from './event-months.ts';
import { dayIn, type MonthNumber, monthNumber, yearOfMonth } from './month-number.ts';
import type { Plan, YearPlan } from './year-plan.ts';

/** Somebody gets assistance allowance from the first day of a month; the municipality hears of it on `known`. */
export type SfbStart = {
  readonly from: MonthNumber;
  readonly known: Day;
  readonly fromLss: boolean;
  readonly child: boolean;
};

/** Somebody's assistance allowance ends in a month. */
export type SfbEnd = { readonly month: MonthNumber; readonly known: Day; readonly child: boolean };

export type SfbEvents = { readonly starts: readonly SfbStart[]; readonly ends: readonly SfbEnd[] };

/** The year in which the ten-year reversal is known, and the first of the years in which it is not. */
export const REVERSAL = { from: 2015, known: 2025 } as const;

// Where M05 says nothing of a year: shares like those of its four years taken together.
const USUAL = { fromLss: [23, 26], others: [51, 48], ended: [17, 75] } as const;

/**
 * The starts and ends of every year by effective month, each with the day the municipality hears of it. Counted by
 * effective month they give the monthly means (M04), counted by year of hearing the flows (M05).
 */
export function sfbEvents(plan: Plan, years: readonly number[], random: Random): SfbEvents {
  const [first] = years;
  invariant(first !== undefined, 'the world has a year');
  let stock = plan.stockAtStartOf(first).SFB;
  const starts: Heard[] = [];
  const ends: Heard[] = [];
  for (const year of years) {
    const planned = plan.year(year);
    const months = eventMonths(
      {
        stock,
        starts: planned.starts,
        ends: planned.ends,
        fixedEnds: [],
        personMonths: personMonths(plan, planned, 'SFB', random),
        october: planned.october,
      },
      random,
    );
    starts.push(...heard(year, months.starts, planned.unheardStarts, random));
    ends.push(...heard(year, months.ends, unheardEnds(planned), random));
    stock += planned.starts - planned.ends;
  }
  // Nobody comes from LSS before the world begins.
  const labelled = labelledStarts(plan, starts, random).map((start) =>
    start.from === monthNumber(first, 1) ? { ...start, fromLss: false } : start,
  );
  return { starts: labelled, ends: labelledEnds(plan, ends, random) };
}

/** The persons of a year's months, summed: any sum whose mean is printed as the table prints it. */
export function personMonths(
  plan: Plan,
  { published }: YearPlan,
  law: 'SFB' | 'LSS',
  random: Random,
): number | null {
  return published === null
    ? null
    : plan.sized(12 * published.persons[law]) + random.between(-4, 4);
}

/** The ten-year reversal is an end nobody has heard of, kept apart from those that are drawn. */
const unheardEnds = ({ year, unheardEnds: count }: YearPlan): number =>
  Math.max(0, count - (year >= REVERSAL.from && year < REVERSAL.known ? 1 : 0));

type Heard = { readonly month: MonthNumber; readonly known: Day };

const LONGEST_DELAY = 11;

/**
 * Gives each event of a year the day it is heard of. So many are heard of the year after; by Little's law delays are then
 * so long in the mean that this many are always on their way.
 */
function heard(
  year: number,
  monthsOfYear: readonly number[],
  unheard: number,
  random: Random,
): readonly Heard[] {
  const meanDelay = (12 * unheard) / Math.max(1, monthsOfYear.length);
  const byLateness = monthsOfYear
    .map((month) => ({ month, drawn: drawDelay(meanDelay, random) }))
    .toSorted((a, b) => b.month + b.drawn - a.month - a.drawn);
  const january = monthNumber(year, 1);
  return byLateness.map(({ month, drawn }, i) => {
    const toNewYear = 12 - month;
    const delay = i < unheard ? Math.max(drawn, toNewYear) : Math.min(drawn, toNewYear - 1);
    const known = january + month + delay;
    return {
      month: january + month,
      // An end of the month is not heard of before the month's last days.
      known: delay === 0 ? dayIn(known, 31) : dayIn(known, random.between(2, 28)),
    };
  });
}

const FINE = 10_000;

/** Months, as two waits of the same mean after each other: the decision's way here, and its way to the register. */
function drawDelay(mean: number, random: Random): number {
  const goesOn = Math.round((FINE * mean) / (mean + 2));
  let months = 0;
  for (let wait = 0; wait < 2; wait += 1) {
    while (months < LONGEST_DELAY && random.below(FINE) < goesOn) months += 1;
  }
  return months;
}

const yearHeard = ({ known }: Heard): number => Number(known.slice(0, 4));

function labelledStarts(plan: Plan, starts: readonly Heard[], random: Random): readonly SfbStart[] {
  return [...Map.groupBy(starts, yearHeard)].flatMap(([year, group]) => {
    const { fromLss, others } = plan.year(year).published?.flows ?? USUAL;
    const counts = apportion(group.length, [...fromLss, ...others]);
    const kinds = random.shuffled(counts.flatMap((count, i) => Array<number>(count).fill(i)));
    return group.map(({ month, known }, i) => {
      const kind = kinds[i] ?? 0;
      return { from: month, known, fromLss: kind < 2, child: kind % 2 === 0 };
    });
  });
}

function labelledEnds(plan: Plan, ends: readonly Heard[], random: Random): readonly SfbEnd[] {
  return [...Map.groupBy(ends, yearHeard)].flatMap(([year, group]) => {
    const reversed = year === REVERSAL.known ? 1 : 0;
    const [children = 0] = apportion(
      group.length + reversed,
      plan.year(year).published?.flows?.ended ?? USUAL.ended,
    );
    return random
      .shuffled(group)
      .map(({ month, known }, i) => ({ month, known, child: i < children }));
  });
}

/** Events by their month, for a world that steps from month to month. */
export const byMonth = <T>(
  events: readonly T[],
  monthOf: (event: T) => MonthNumber,
): ReadonlyMap<MonthNumber, readonly T[]> => Map.groupBy(events, monthOf);

export const yearsOf = (from: MonthNumber, to: MonthNumber): readonly number[] => {
  const first = yearOfMonth(from);
  return Array.from({ length: yearOfMonth(to) - first + 1 }, (_, i) => first + i);
};
