import { Random } from '#kernel';
import { eventMonths } from './event-months.ts';
import { type MonthNumber, monthNumber, yearOfMonth } from './month-number.ts';
import { isInForceIn, type Spell } from './person.ts';
import { Population } from './population.ts';
import { byMonth, personMonths, sfbEvents, type SfbStart, yearsOf } from './sfb-events.ts';
import type { Plan } from './year-plan.ts';

const JANUARY = 1;
const OCTOBER = 10;
const DECEMBER = 12;
const FIRST_PUBLISHED = 2020;

/** Who has assistance, under which law, on which days: the truth that all records are made from. */
export type World = {
  readonly plan: Plan;
  readonly seed: number;
  /** The first and last month that the world knows of; longer than what is asked for. */
  readonly begins: MonthNumber;
  readonly ends: MonthNumber;
  readonly population: Population;
};

/** Lets the place live from the year before the first month asked for to the end of the year after the last. */
export function makeWorld(plan: Plan, seed: number, from: MonthNumber, to: MonthNumber): World {
  const begins = monthNumber(Math.min(yearOfMonth(from), FIRST_PUBLISHED) - 1, JANUARY);
  const ends = monthNumber(yearOfMonth(to) + 1, DECEMBER);
  const years = yearsOf(begins, ends);
  const events = sfbEvents(plan, years, new Random(seed, 'allowance'));
  const lss = lssMonths(plan, years, events.starts, new Random(seed, 'municipal'));
  const population = new Population(new Random(seed, 'persons'));
  population.settle(plan.stockAtStartOf(yearOfMonth(begins)), begins);
  population.settleReversal();
  const sfbStarts = byMonth(events.starts, ({ from: month }) => month);
  const sfbEnds = byMonth(events.ends, ({ month }) => month);
  for (let month = begins; month <= ends; month++) {
    for (const start of sfbStarts.get(month) ?? []) population.startSfb(start);
    for (let i = 0; i < (lss.starts.get(month) ?? 0); i++) population.startLss(month);
    for (const end of sfbEnds.get(month) ?? []) population.endSfb(end);
    for (let i = 0; i < (lss.freeEnds.get(month) ?? 0); i++) population.endLss(month);
  }
  addUnheard(plan, years, population);
  return { plan, seed, begins, ends, population };
}

/** How many start and end under LSS in each month, besides those who go over to the allowance. */
function lssMonths(
  plan: Plan,
  years: readonly number[],
  sfbStarts: readonly SfbStart[],
  random: Random,
): {
  readonly starts: ReadonlyMap<MonthNumber, number>;
  readonly freeEnds: ReadonlyMap<MonthNumber, number>;
} {
  const starts = new Map<MonthNumber, number>();
  const freeEnds = new Map<MonthNumber, number>();
  const goneOver = sfbStarts.filter(({ fromLss }) => fromLss).map(({ from }) => from - 1);
  let stock = plan.stockAtStartOf(years[0] ?? FIRST_PUBLISHED).LSS;
  for (const year of years) {
    const planned = plan.year(year);
    const january = monthNumber(year, JANUARY);
    const fixedEnds = goneOver
      .filter((month) => yearOfMonth(month) === year)
      .map((m) => m - january);
    const months = eventMonths(
      {
        stock,
        starts: planned.lssStarts,
        ends: planned.lssEnds,
        fixedEnds,
        personMonths: personMonths(plan, planned, 'LSS', random),
        october: plan.calibrated ? (planned.published?.october?.LSS ?? null) : null,
      },
      random,
    );
    for (const month of months.starts) increase(starts, january + month, 1);
    for (const month of months.ends) increase(freeEnds, january + month, 1);
    for (const month of fixedEnds) increase(freeEnds, january + month, -1);
    stock += planned.lssStarts - planned.lssEnds;
  }
  return { starts, freeEnds };
}

function increase(counts: Map<MonthNumber, number>, month: MonthNumber, by: number): void {
  counts.set(month, (counts.get(month) ?? 0) + by);
}

/** Fills Försäkringskassan's own count of 1 October (M06) with decisions that the municipality never hears of. */
function addUnheard(plan: Plan, years: readonly number[], population: Population): void {
  let unheard: Spell[] = [];
  for (const year of years) {
    const october = monthNumber(year, OCTOBER);
    const heard = population.spells.filter(
      (spell) => spell.law === 'SFB' && spell.known !== null && isInForceIn(spell, october),
    ).length;
    const counted = plan.year(year).published?.october;
    const wanted = Math.max(0, counted ? plan.sized(counted.SFB) - heard : 0);
    for (const spell of unheard.slice(wanted)) population.endUnheard(spell, october - 2);
    unheard = unheard.slice(0, wanted);
    while (unheard.length < wanted) unheard.push(population.startUnheard(october - 1));
  }
}
