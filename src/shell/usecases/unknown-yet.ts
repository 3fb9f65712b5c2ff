import {
  believedOn,
  type ChargedMonth,
  type NowcastHit,
  nowcastRecord,
  nowcastStock,
  inOre,
  openAmounts,
  spreadOf,
  type RareReversals,
  rareReversals,
  type OreSpread,
  type ServiceMonth,
  serviceMonths,
  spellCases,
  type StockNowcast,
} from '#core/analysis';
import {
  addOre,
  type Day,
  dayBefore,
  firstDayOf,
  lengthOfMonth,
  type Month,
  monthOf,
  monthsBetween,
  ok,
  type Ore,
  ore,
  type Problem,
  refuse,
  type Result,
  shiftMonth,
  words,
} from '#kernel';
import {
  findCoveredMonths,
  findNewestChange,
  listBelievedDecisions,
  type MoneySums,
  type Store,
  sumMoney,
} from '#shell/store';
import { hourlyAmount } from './hourly-amount.ts';
import { type UnknownTriangles, unknownTriangles } from './unknown-triangles.ts';

/** What is not yet known of the first 20 hours of SFB, worked out of the register's two clocks. */
export type UnknownYet = {
  readonly asOf: Month;
  readonly knownOn: Day;
  /** The day that the register was read: asked for it again, it gives the same answer. */
  readonly readOn: Day;
  /** The first month that the delays are learnt from. */
  readonly first: Month;
  readonly stock: StockNowcast;
  readonly months: readonly ServiceMonth[];
  /** Known persons not charged for yet, and persons not yet known of. */
  readonly notCharged: Ore;
  readonly unknown: OreSpread;
  readonly proposal: OreSpread;
  /** Of what persons × 20 hours × the hourly amount gives, how much has been charged in months that are complete. */
  readonly paidShare: number;
  /** Öre of one person in a month. */
  readonly priceOf: (month: Month) => Ore;
  readonly hits: readonly NowcastHit[];
  /** By the month something belongs to and the months until it was known. */
  readonly triangles: UnknownTriangles;
  /** Charged later than all delays: more to pay, and paid back; and what a year of that may be, paid back above zero. */
  readonly reversals: { readonly more: Ore; readonly back: Ore; readonly risk: RareReversals };
};

const BRIDGE_DAYS = 31;
const LONGEST_HISTORY = 120;
const SHOWN = 12;
const SEED = 1;
const HOURS_A_WEEK = 20;

/**
 * As known at the end of a day, or when the register last changed; months that the register does not cover are not spoken
 * of, and what became known after the last of them is left to them. The method is tried on `tried` months that are complete. NOT_FOUND without charges for SFB.
 */
export async function unknownYet(
  store: Store,
  asked: Day | null,
  tried = SHOWN,
): Promise<Result<UnknownYet, Problem>> {
  const basis = await basisOf(store, asked);
  if (!basis) return refuse(NOTHING);
  const { asOf, knownOn, readOn, first } = basis;
  const spells = (await listBelievedDecisions(store, knownOn)).filter(({ law }) => law === 'SFB');
  const { starts, ends } = spellCases(spells, BRIDGE_DAYS);
  const within = ({ effective }: { readonly effective: Month }): boolean =>
    first <= effective && effective <= asOf;
  const question = { cases: starts.filter(within), asOf, seed: SEED };
  const stock = nowcastStock({
    starts: question,
    ends: { cases: ends.filter(within) },
    before: believedOn(spells, dayBefore(firstDayOf(first))),
  });
  const money = await sumMoney(store, knownOn);
  const charged = chargedBy(money);
  const { maxDelay } = stock.starts.model;
  const settled = Array.from({ length: SHOWN }, (_, i) => shiftMonth(asOf, -maxDelay - i));
  const paidShare = paidShareOf(settled, charged);
  const priceOf = (month: Month): Ore => ore(Math.round(fullPrice(month) * paidShare));
  const shown = Math.min(SHOWN, monthsBetween(first, asOf) + 1);
  const months = serviceMonths(stock, shown, charged, priceOf);
  const shownMonths = months.map(({ month }) => month);
  const draws = openAmounts(stock, shownMonths, priceOf);
  const unknown = inOre(spreadOf(draws));
  const notCharged = ore(months.reduce((sum, each) => sum + each.notCharged, 0));
  const hits = nowcastRecord(
    { ...question, maxDelay },
    settled
      .slice(0, tried)
      .filter((month) => month > first)
      .toReversed(),
  );
  const proposal = beside(unknown, notCharged);
  return ok({
    triangles: unknownTriangles({
      stock,
      starts: question.cases,
      ends: ends.filter(within),
      charges: money.charges,
      months,
      settled,
    }),
    reversals: reversalsIn(money, maxDelay, monthsBetween(first, asOf) + 1),
    asOf,
    knownOn,
    readOn,
    first,
    stock,
    months,
    notCharged,
    unknown,
    proposal,
    paidShare,
    priceOf,
    hits,
  });
}

async function basisOf(
  store: Store,
  asked: Day | null,
): Promise<Pick<UnknownYet, 'asOf' | 'knownOn' | 'readOn' | 'first'> | undefined> {
  const newest = await findNewestChange(store, asked);
  const day = asked ?? newest?.recordedOn;
  const covered = day && (await findCoveredMonths(store, day));
  if (!day || !covered) return undefined;
  const { charges } = await sumMoney(store, day);
  const last = charges.reduce<Month | undefined>(
    (a, { service }) => (a === undefined || service > a ? service : a),
    undefined,
  );
  if (last === undefined) return undefined;
  const asOf = last < monthOf(day) ? last : monthOf(day);
  const end = dayBefore(firstDayOf(shiftMonth(asOf, 1)));
  const earliest = shiftMonth(asOf, 1 - LONGEST_HISTORY);
  return {
    asOf,
    knownOn: end < day ? end : day,
    readOn: day,
    first: covered.from > earliest ? covered.from : earliest,
  };
}

/** Charges that came later than the longest delay of a new person, invoice month by invoice month. */
function reversalsIn(
  { charges }: MoneySums,
  maxDelay: number,
  months: number,
): UnknownYet['reversals'] {
  const late = charges.filter(({ service, invoice }) => monthsBetween(service, invoice) > maxDelay);
  const amounts = [...Map.groupBy(late, ({ invoice }) => invoice).values()].map((each) =>
    each.reduce((sum, { amount }) => sum + amount, 0),
  );
  const sum = (of: readonly number[]): Ore => ore(of.reduce((a, b) => a + b, 0));
  return {
    more: sum(amounts.filter((amount) => amount > 0)),
    back: sum(amounts.filter((amount) => amount < 0)),
    risk: rareReversals({ reversals: amounts.map((amount) => -amount), months, seed: SEED }),
  };
}

function chargedBy({ charges, charged }: MoneySums): (month: Month) => ChargedMonth {
  const persons = new Map(charged.map((each) => [each.service, each.persons]));
  const amounts = new Map<Month, number>();
  for (const { service, amount } of charges)
    amounts.set(service, (amounts.get(service) ?? 0) + amount);
  return (month) => ({
    amount: ore(amounts.get(month) ?? 0),
    persons: persons.get(month) ?? 0,
  });
}

function paidShareOf(months: readonly Month[], charged: (month: Month) => ChargedMonth): number {
  const full = months.reduce((sum, month) => sum + charged(month).persons * fullPrice(month), 0);
  return full === 0 ? 1 : months.reduce((sum, month) => sum + charged(month).amount, 0) / full;
}

/** Öre for 20 hours a week through a month at its hourly amount; the latest known amount where that is not known. */
function fullPrice(month: Month): number {
  const hours = (HOURS_A_WEEK * lengthOfMonth(month)) / 7;
  return hours * (hourlyAmount(month) ?? 0);
}

const beside = (spread: OreSpread, amount: Ore): OreSpread => ({
  mean: addOre(spread.mean, amount),
  p025: addOre(spread.p025, amount),
  p10: addOre(spread.p10, amount),
  p50: addOre(spread.p50, amount),
  p90: addOre(spread.p90, amount),
  p975: addOre(spread.p975, amount),
});

const NOTHING: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Registret har inga debiteringar från Försäkringskassan. Läs in dem under Intag, så räknas det som ännu är okänt.',
    'The register has no charges from the Social Insurance Agency. Take them in under Intake, and what is not yet known is worked out.',
  ),
};
