import { monthOf, type Ore, Random } from '#kernel';
import {
  daysInMonthNumber,
  firstDay,
  type MonthNumber,
  monthNumber,
  numberOfDay,
  numberOfMonth,
  yearOfMonth,
} from './month-number.ts';
import type { Spell } from './person.ts';
import { monthsOf } from './person-month.ts';
import { amountFor, percentOf, type Prices } from './prices.ts';
import { yearsOf } from './sfb-events.ts';
import type { World } from './world.ts';

/** A line of Försäkringskassan's charge: minutes of a service month at an hourly amount, negative for a credit. */
export type Charge = {
  readonly spell: Spell;
  readonly service: MonthNumber;
  invoice: MonthNumber;
  minutes: number;
  readonly hourly: Ore;
  readonly why: 'charge' | 'late' | 'overcharge' | 'credit' | 'refund';
};

export const amountOf = ({ minutes, hourly }: Charge): Ore => amountFor(minutes, hourly);

const sum = (charges: readonly Charge[]): number =>
  charges.reduce((total, charge) => total + amountOf(charge), 0);

/** What the Migration Agency pays in a year, öre in a municipality of Malmö's size: "drygt 1 miljon kronor". */
const MIGRATION_GRANT = 108_000_000;
const ORE_PER_TKR = 100_000;
const SEPTEMBER = 9;
/** Percent of the first hours that is performed in a year that no table tells of, and of charges that come the year after. */
const USUALLY_PERFORMED = 98;
const USUALLY_LATE = 4;

/**
 * All charges of the world. A year's charges are cut by absences and moved over the year's end until what is booked in
 * the year is the published net cost plus about the migration grant (M03), what comes late for 2023 is M19's, and the
 * refund of 2025 likewise. The grant takes up the odd kronor: see the ledger.
 */
export function chargesOf(world: World, prices: Prices): readonly Charge[] {
  const random = new Random(world.seed, 'charges');
  const spells = world.population.spells.filter(
    ({ law, known }) => law === 'SFB' && known !== null,
  );
  const due = spells.flatMap((spell) => dueOf(spell, world, prices));
  const mistaken = spells.flatMap((spell) => overcharges(spell, world, prices));
  const byYear = Map.groupBy(due, ({ service }) => yearOfMonth(service));
  const refunds: Charge[] = [];
  let lateFromBefore = 0;
  for (const year of yearsOf(world.begins, world.ends)) {
    const own = byYear.get(year) ?? [];
    const planned = world.plan.year(year);
    const booked = bookedIn(mistaken, year);
    if (planned.refund > 0)
      refunds.push(
        ...refundsOf(planned.refund, year, mistaken, byYear.get(year - 1) ?? [], random),
      );
    const late = planned.late ?? Math.floor((sum(own) * USUALLY_LATE) / 100);
    if (planned.published) {
      const gross = world.plan.sized(planned.published.net.SFB * ORE_PER_TKR + MIGRATION_GRANT);
      const lines = gross + late - lateFromBefore - booked - bookedIn(refunds, year);
      shorten(own, lines, random);
    } else {
      shorten(own, Math.floor((sum(own) * USUALLY_PERFORMED) / 100), random);
    }
    lateFromBefore = postpone(own, year, late, random);
  }
  return [...due, ...mistaken, ...refunds].filter(({ minutes }) => minutes !== 0);
}

const bookedIn = (charges: readonly Charge[], year: number): number =>
  sum(charges.filter(({ invoice }) => yearOfMonth(invoice) === year));

/** The first hours of every month in force, invoiced in the month itself or when the municipality hears of the person. */
function dueOf(spell: Spell, world: World, prices: Prices): readonly Charge[] {
  const heard = numberOfDay(spell.known ?? spell.from);
  return monthsOf(spell, world).map(({ month, days }) => ({
    spell,
    service: month,
    invoice: Math.max(month, heard),
    minutes: Math.floor((prices.firstHours(month) * days) / daysInMonthNumber(month)),
    hourly: percentOf(prices.hourly(month), spell.amountPercent),
    why: heard > month ? 'late' : 'charge',
  }));
}

/** Charges that go on after an end that nobody has heard of, and the credit of them when it is heard of. */
function overcharges(spell: Spell, world: World, prices: Prices): readonly Charge[] {
  if (spell.end === null || spell.to === null) return [];
  const first =
    spell.to > firstDay(numberOfDay(spell.to)) ? numberOfDay(spell.to) + 1 : numberOfDay(spell.to);
  const heard = numberOfMonth(monthOf(spell.end.known));
  return Array.from({ length: Math.max(0, heard - first) }, (_, i) => first + i).flatMap(
    (service): readonly Charge[] => {
      const line = {
        spell,
        service,
        minutes: Number(prices.firstHours(service)),
        hourly: percentOf(prices.hourly(service), spell.amountPercent),
      };
      return [
        { ...line, invoice: service, why: 'overcharge' },
        { ...line, minutes: -line.minutes, invoice: heard, why: 'credit' },
      ];
    },
  );
}

/** Takes absences off the charges of a year, a person's month at a time, until they sum to what is wanted. */
function shorten(charges: readonly Charge[], wanted: number, random: Random): void {
  let surplus = sum(charges) - wanted;
  for (const charge of random.shuffled(charges)) {
    if (surplus <= 0) break;
    const before = amountOf(charge);
    const most = Math.floor((charge.minutes * random.between(30, 95)) / 100);
    const needed = Math.ceil((surplus * 60) / charge.hourly);
    charge.minutes -= Math.min(most, needed);
    surplus -= before - amountOf(charge);
  }
}

/** Lets the last months' charges of a year come the year after, until so much is late; what is late in the end. */
function postpone(
  charges: readonly Charge[],
  year: number,
  wanted: number,
  random: Random,
): number {
  const isLate = ({ invoice }: Charge) => yearOfMonth(invoice) > year;
  let late = sum(charges.filter(isLate));
  const autumn = monthNumber(year, SEPTEMBER);
  const inOrder = [
    ...random.shuffled(charges.filter(({ service }) => service >= autumn)),
    ...random.shuffled(charges.filter(({ service }) => service < autumn)),
  ];
  for (const charge of inOrder) {
    const amount = amountOf(charge);
    if (isLate(charge) || amount > wanted - late) continue;
    charge.invoice = monthNumber(year + 1, random.between(1, SEPTEMBER));
    late += amount;
  }
  return late;
}

/** Single months of the year before that Försäkringskassan pays back, so that all that is paid back is the refund. */
function refundsOf(
  refund: number,
  year: number,
  mistaken: readonly Charge[],
  yearBefore: readonly Charge[],
  random: Random,
): readonly Charge[] {
  let left =
    refund +
    sum(mistaken.filter(({ why, invoice }) => why === 'credit' && yearOfMonth(invoice) === year));
  const refunds: Charge[] = [];
  for (const charge of random.shuffled(yearBefore)) {
    const amount = amountOf(charge);
    if (left <= 0) break;
    if (yearOfMonth(charge.invoice) >= year || amount === 0) continue;
    const time = Math.min(charge.minutes, Math.floor((left * 60) / charge.hourly));
    if (time === 0) break;
    const back: Charge = {
      ...charge,
      minutes: -time,
      invoice: monthNumber(year, random.between(3, 11)),
      why: 'refund',
    };
    refunds.push(back);
    left += amountOf(back);
  }
  return refunds;
}
