import { daysBetween, Random } from '#kernel';
import { PUBLISHED } from './malmo.ts';
import {
  daysInMonthNumber,
  firstDay,
  type MonthNumber,
  numberOfDay,
  yearOfMonth,
} from './month-number.ts';
import { lastMonthOf, type Spell } from './person.ts';
import type { World } from './world.ts';

/** One person's month under one law: the days in force, minutes granted for them and minutes performed. */
export type PersonMonth = {
  readonly spell: Spell;
  readonly month: MonthNumber;
  readonly days: number;
  readonly weekly: number;
  readonly granted: number;
  performed: number;
};

const QUARTER = 15;
const DAYS_PER_WEEK = 7;
/** Percent of granted time that is performed, about. */
const USUALLY_PERFORMED = 94;

const quarters = (minutes: number): number => Math.floor(minutes / QUARTER) * QUARTER;

/** The months of a spell within the world, with how many days of each it is in force. */
export function monthsOf(
  spell: Spell,
  { begins, ends }: Pick<World, 'begins' | 'ends'>,
): readonly { readonly month: MonthNumber; readonly days: number }[] {
  const first = Math.max(begins, numberOfDay(spell.from));
  const last = Math.min(ends, lastMonthOf(spell) ?? ends);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const month = first + i;
    const whole = daysInMonthNumber(month);
    const ended = spell.to !== null && spell.to < firstDay(month + 1);
    return { month, days: ended && spell.to ? daysBetween(firstDay(month), spell.to) : whole };
  });
}

/**
 * Granted and performed time of every person and month. Under LSS the year's performed hours are the published ones to
 * the minute (M09), never more for anybody than was granted.
 */
export function personMonths(world: World): readonly PersonMonth[] {
  const random = new Random(world.seed, 'time');
  const spells = world.population.spells.filter(({ known }) => known !== null);
  const sfb = spells
    .filter(({ law }) => law === 'SFB')
    .flatMap((spell) =>
      monthsOf(spell, world).map(({ month, days }): PersonMonth => {
        const granted = quarters((spell.weekly * days) / DAYS_PER_WEEK);
        const performed = quarters((granted * random.between(86, 100)) / 100);
        return { spell, month, days, weekly: spell.weekly, granted, performed };
      }),
    );
  const lss = spells
    .filter(({ law }) => law === 'LSS')
    .flatMap((spell) => monthsOf(spell, world).map((month) => ({ spell, ...month })));
  const byYear = Map.groupBy(lss, ({ month }) => yearOfMonth(month));
  return [...sfb, ...[...byYear].flatMap(([year, months]) => lssYear(world, year, months, random))];
}

type Asked = { readonly spell: Spell; readonly month: MonthNumber; readonly days: number };

function lssYear(
  world: World,
  year: number,
  months: readonly Asked[],
  random: Random,
): readonly PersonMonth[] {
  const target = performedIn(world, year, months.length);
  const asked = months.reduce(
    (sum, { spell, days }) => sum + (spell.weekly * days) / DAYS_PER_WEEK,
    0,
  );
  const level = (target * 100) / (USUALLY_PERFORMED * asked);
  const wanted = months.map(({ spell, month, days }) => {
    const weekly = Math.ceil((spell.weekly * level) / QUARTER) * QUARTER;
    const granted = quarters((weekly * days) / DAYS_PER_WEEK);
    return { spell, month, days, weekly, granted, share: granted * random.between(88, 100) };
  });
  const shares = wanted.reduce((sum, { share }) => sum + share, 0);
  const performed = wanted.map(
    ({ share, ...month }): PersonMonth => ({
      ...month,
      performed: Math.min(month.granted, quarters((share * target) / shares)),
    }),
  );
  let left = target - performed.reduce((sum, month) => sum + month.performed, 0);
  for (const month of random.shuffled(performed)) {
    const room = Math.min(left, month.granted - month.performed, QUARTER * 8);
    month.performed += room;
    left -= room;
  }
  return performed;
}

/** Minutes to be performed under LSS: the published hours, or as many per person as in the nearest published year. */
function performedIn({ plan }: World, year: number, personMonthsInYear: number): number {
  const published = PUBLISHED.get(year);
  if (published) return plan.sized(published.lssHours) * 60;
  const years = [...PUBLISHED.keys()];
  const near = year < Math.min(...years) ? Math.min(...years) : Math.max(...years);
  const { lssHours, persons } = PUBLISHED.get(near) ?? { lssHours: 0, persons: { LSS: 1 } };
  return Math.round((lssHours * personMonthsInYear) / (12 * persons.LSS)) * 60;
}

/** What a decision under LSS of a year grants a week, by spell and year. */
export const lssWeekly = (months: readonly PersonMonth[]): ReadonlyMap<string, number> =>
  new Map(
    months
      .filter(({ spell }) => spell.law === 'LSS')
      .map(({ spell, month, weekly }) => [`${spell.id}-${yearOfMonth(month)}`, weekly]),
  );
