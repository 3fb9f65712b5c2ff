import { type Month, R } from '#kernel';
import { type Law, LAWS, type LedgerLineFact } from '#core/register';
import { amountOf, type Charge } from './charges.ts';
import { OBJECTS } from './ledger.ts';
import { dayIn, firstDay, type MonthNumber, monthNamed, numberOfDay } from './month-number.ts';
import { isChildOn, isInForceIn, lastMonthOf, type Spell } from './person.ts';
import type { PersonMonth } from './person-month.ts';
import type { ProviderOf } from './providers.ts';
import type { World } from './world.ts';

/** One month of one law as it really was, and as it was known and booked. */
export type MonthlyRow = {
  readonly month: Month;
  readonly law: Law;
  /** With a decision in force on some day of the month, whenever the municipality heard of it. */
  readonly persons: number;
  /** Of them under 18 on the first day of the month. */
  readonly children: number;
  readonly grantedMinutes: number;
  readonly performedMinutes: number;
  /** Starts with this first month, and ends with this last month. */
  readonly started: number;
  readonly ended: number;
  /** Persons in force this month as the municipality knew it when the month ended. */
  readonly personsKnownThen: number;
  /** Starts and ends that the municipality heard of this month; of children, and of starts by way of LSS. */
  readonly heardStarts: number;
  readonly heardStartsOfChildren: number;
  readonly heardStartsFromLss: number;
  readonly heardStartsFromLssOfChildren: number;
  readonly heardEnds: number;
  readonly heardEndsOfChildren: number;
  /** In force on the first of the month in Försäkringskassan's own books, heard of or not; the LSS count is the municipality's. */
  readonly personsInDeciderBooks: number;
  /** Persons with the municipality as provider. */
  readonly ownProviderPersons: number;
  /** What the month's assistance cost the municipality in the end, whenever it was charged. */
  readonly serviceCostOre: number;
  /** Net cost and budget as booked in the month. */
  readonly netCostOre: number;
  readonly budgetOre: number;
};

export type MonthlySources = {
  readonly world: World;
  readonly months: readonly PersonMonth[];
  readonly charges: readonly Charge[];
  readonly ledger: readonly LedgerLineFact[];
  readonly providerOf: ProviderOf;
  readonly claimOre: (month: PersonMonth) => number;
};

const PAYABLE = '2440';

/** The rows of the months asked for, both laws in each. */
export function monthlyRows(
  { world, months, charges, ledger, providerOf, claimOre }: MonthlySources,
  from: MonthNumber,
  to: MonthNumber,
): readonly MonthlyRow[] {
  const all = world.population.spells;
  const inMonth = Map.groupBy(months, ({ month }) => month);
  const charged = Map.groupBy(charges, ({ service }) => service);
  const booked = Map.groupBy(ledger, ({ valid }) => numberOfDay(valid.from));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((month) => {
    const end = dayIn(month, 31);
    return LAWS.map((law): MonthlyRow => {
      const own = (inMonth.get(month) ?? []).filter(({ spell }) => spell.law === law);
      const spells = all.filter((spell) => spell.law === law);
      const heard = spells.filter(({ known }) => known !== null);
      const starts = heard.filter(({ known }) => known !== null && numberOfDay(known) === month);
      const ends = heard.filter(
        (spell) => spell.end !== null && numberOfDay(spell.end.known) === month,
      );
      const count = (of: readonly Spell[], which: (spell: Spell) => boolean) =>
        of.filter(which).length;
      const lines = (booked.get(month) ?? []).filter(
        ({ account, objects }) => account !== PAYABLE && objects[0]?.object === OBJECTS[law],
      );
      const money = (vintage: LedgerLineFact['vintage']) =>
        lines.reduce((sum, line) => sum + (line.vintage === vintage ? line.amount : 0), 0);
      return {
        month: monthNamed(month),
        law,
        persons: own.length,
        children: own.filter(({ spell }) => isChildOn(spell.person, firstDay(month))).length,
        grantedMinutes: grantedMinutes(own),
        performedMinutes: own.reduce((sum, { performed }) => sum + performed, 0),
        started: count(heard, ({ from: day }) => numberOfDay(day) === month),
        ended: count(heard, (spell) => lastMonthOf(spell) === month),
        personsKnownThen: count(heard, (spell) => isKnownIn(spell, month, end)),
        heardStarts: starts.length,
        heardStartsOfChildren: count(starts, childAtStart),
        heardStartsFromLss: count(starts, cameFromLss),
        heardStartsFromLssOfChildren: count(starts, (s) => cameFromLss(s) && childAtStart(s)),
        heardEnds: ends.length,
        heardEndsOfChildren: count(ends, childAtEnd),
        personsInDeciderBooks: count(spells, (spell) => isInForceIn(spell, month)),
        ownProviderPersons: own.filter((one) => providerOf(one) === 0).length,
        serviceCostOre:
          law === 'SFB'
            ? (charged.get(month) ?? []).reduce((sum, charge) => sum + amountOf(charge), 0)
            : own.reduce((sum, one) => sum + claimOre(one), 0),
        netCostOre: money('actual'),
        budgetOre: money('budget'),
      };
    });
  });
}

/** Weekly minutes by days in force, rounded half up once for the whole month. */
function grantedMinutes(months: readonly PersonMonth[]): number {
  const minutes = months.reduce((sum, { weekly, days }) => sum + weekly * days, 0);
  return R.roundHalfUp(R.ratio(minutes, 7));
}

function isKnownIn(spell: Spell, month: MonthNumber, today: string): boolean {
  if (spell.known === null || spell.known > today || numberOfDay(spell.from) > month) return false;
  return spell.end === null || spell.end.known > today || isInForceIn(spell, month);
}

const childAtStart = ({ person, from }: Spell): boolean => isChildOn(person, from);

/** Under 18 on the first day of the last month. */
const childAtEnd = (spell: Spell): boolean => {
  const last = lastMonthOf(spell);
  return last !== null && isChildOn(spell.person, firstDay(last));
};

const cameFromLss = ({ person, from }: Spell): boolean =>
  person.spells.some(({ law, to, end }) => law === 'LSS' && to === from && end?.why === 'to_sfb');
