import { type Month, type Ore, monthsBetween, ore, shiftMonth, sumOre } from '#kernel';
import { type Spread, spreadOf } from '../statistics/sample.ts';
import type { Nowcast } from './nowcast.ts';

export type OreSpread = { readonly [Point in keyof Spread]: Ore };

export type Accrual = {
  readonly asOf: Month;
  /** What to book for cases that have begun but are not yet known: the mean, with its interval. */
  readonly proposal: OreSpread;
  readonly months: readonly {
    readonly month: Month;
    readonly unknownPersons: number;
    /** What one case from this month has cost by the end of `asOf`. */
    readonly perPerson: Ore;
    readonly amount: Ore;
  }[];
};

/**
 * Kronor that belong to the time up to the end of `asOf` but are not yet known: unknown cases, each from the month it
 * began, at `monthlyCost` of one case in each month. Unknown ends, if handed in, give money back. The cost comes in öre;
 * persons are estimates, so amounts are worked out as floats and rounded once to whole öre.
 */
export function accrual(
  starts: Nowcast,
  monthlyCost: (month: Month) => Ore,
  ends?: Nowcast,
): Accrual {
  const { asOf } = starts;
  const costFrom = (month: Month): Ore =>
    sumOre(
      Array.from({ length: monthsBetween(month, asOf) + 1 }, (_, i) =>
        monthlyCost(shiftMonth(month, i)),
      ),
    );
  const open = unknownByMonth(starts);
  const closing = ends ? unknownByMonth(ends) : new Map<Month, number>();
  const months = [...new Set([...open.keys(), ...closing.keys()])].toSorted().map((month) => {
    const unknownPersons = (open.get(month) ?? 0) - (closing.get(month) ?? 0);
    const perPerson = costFrom(month);
    return {
      month,
      unknownPersons,
      perPerson,
      amount: ore(Math.round(unknownPersons * perPerson)),
    };
  });
  const priceAgo = new Map(
    months.map(({ month, perPerson }) => [monthsBetween(month, asOf), perPerson]),
  );
  const worth = (world: Int32Array | undefined): number =>
    world === undefined
      ? 0
      : world.reduce((sum, cases, i) => sum + cases * (priceAgo.get(world.length - 1 - i) ?? 0), 0);
  const spread = spreadOf(
    starts.draws.map((world, i) => worth(world) - worth(ends?.draws[i])),
    months.reduce((sum, { unknownPersons, perPerson }) => sum + unknownPersons * perPerson, 0),
  );
  return { asOf, proposal: inOre(spread), months };
}

const unknownByMonth = ({ months }: Nowcast): ReadonlyMap<Month, number> =>
  new Map(
    months.flatMap(({ month, known, expected }) =>
      expected > known ? [[month, expected - known] as const] : [],
    ),
  );

/** A spread in öre, each point rounded once. */
export const inOre = ({ mean, p025, p10, p50, p90, p975 }: Spread): OreSpread => ({
  mean: ore(Math.round(mean)),
  p025: ore(Math.round(p025)),
  p10: ore(Math.round(p10)),
  p50: ore(Math.round(p50)),
  p90: ore(Math.round(p90)),
  p975: ore(Math.round(p975)),
});
