import { type Month, type Ore, monthsBetween, ore, shiftMonth } from '#kernel';
import { type Spread, spreadOf } from '../statistics/sample.ts';
import { type OreSpread, inOre } from './accrual.ts';
import type { Nowcast } from './nowcast.ts';
import type { StockNowcast } from './stock.ts';

/** What is charged of a month so far, and for how many. */
export type ChargedMonth = { readonly amount: Ore; readonly persons: number };

export type ServiceMonth = {
  readonly month: Month;
  /** Persons with support in the month by what is known, and as expected. */
  readonly known: number;
  readonly expected: Spread;
  readonly charged: Ore;
  readonly chargedPersons: number;
  /** Known persons who are not charged for yet, at what a person costs in the month. */
  readonly notCharged: Ore;
  /** Persons not yet known of, at the same price; below zero where more ends than starts are unknown. */
  readonly unknown: OreSpread;
  readonly expectedAmount: OreSpread;
};

/**
 * The last `count` months up to the nowcast's own, each with what is charged, what is known but not charged, and what is
 * not yet known. `priceOf` is öre for one person in a month; each amount is rounded once.
 */
export function serviceMonths(
  { asOf, known, starts, ends }: StockNowcast,
  count: number,
  charged: (month: Month) => ChargedMonth,
  priceOf: (month: Month) => Ore,
): readonly ServiceMonth[] {
  const [begun, ended] = [knownByMonth(starts), knownByMonth(ends)];
  const worlds = starts.draws.map((_, i) => openAt(starts.draws[i], ends.draws[i], count));
  let stock = known;
  const rows: ServiceMonth[] = [];
  for (let ago = 0; ago < count; ago += 1) {
    const month = shiftMonth(asOf, -ago);
    const price = priceOf(month);
    const { amount, persons } = charged(month);
    const draws = worlds.map((open) => open[ago] ?? 0);
    const spread = spreadOf(draws);
    const notCharged = ore(Math.max(0, stock - persons) * price);
    const worth = (by: number) => times(spread, (point) => point * price + by);
    rows.push({
      month,
      known: stock,
      expected: times(spread, (point) => stock + point),
      charged: amount,
      chargedPersons: persons,
      notCharged,
      unknown: inOre(worth(0)),
      expectedAmount: inOre(worth(amount + notCharged)),
    });
    stock += (ended.get(month) ?? 0) - (begun.get(month) ?? 0);
  }
  return rows.toReversed();
}

/** Öre of persons not yet known of, all the months together: one number for each of the nowcast's equally likely worlds. */
export function openAmounts(
  { asOf, starts, ends }: StockNowcast,
  months: readonly Month[],
  priceOf: (month: Month) => Ore,
): readonly number[] {
  const prices = months.map((month) => ({
    ago: monthsBetween(month, asOf),
    price: priceOf(month),
  }));
  const longest = Math.max(0, ...prices.map(({ ago }) => ago + 1));
  return starts.draws.map((world, i) => {
    const open = openAt(world, ends.draws[i], longest);
    return prices.reduce((sum, { ago, price }) => sum + (open[ago] ?? 0) * price, 0);
  });
}

const knownByMonth = ({ months }: Nowcast): ReadonlyMap<Month, number> =>
  new Map(months.map(({ month, known }) => [month, known]));

/** Unknown persons in one world, by how many months ago: all who began by then less those who had ended. */
function openAt(
  started: Int32Array | undefined,
  ended: Int32Array | undefined,
  count: number,
): readonly number[] {
  const at = (world: Int32Array | undefined, ago: number): number =>
    world?.[world.length - 1 - ago] ?? 0;
  const longest = Math.max(count, started?.length ?? 0, ended?.length ?? 0);
  const open = Array.from({ length: longest }, () => 0);
  let sum = 0;
  for (let ago = longest - 1; ago >= 0; ago -= 1) {
    sum += at(started, ago) - at(ended, ago);
    open[ago] = sum;
  }
  return open.slice(0, count);
}

const times = (spread: Spread, by: (point: number) => number): Spread => ({
  mean: by(spread.mean),
  p025: by(spread.p025),
  p10: by(spread.p10),
  p50: by(spread.p50),
  p90: by(spread.p90),
  p975: by(spread.p975),
});
