import { type Ore, ore } from '#kernel';
import { crpsOfNormal } from '../../statistics/scores.ts';
import type { OreSpread } from '../../nowcast/accrual.ts';

/** A forecast or a budget as it was made, kept and never changed. */
export type Vintage = {
  readonly id: string;
  readonly kind: 'budget' | 'forecast' | 'baseline';
  /** The method, or the document that it stood in. */
  readonly method: string;
  /** What it was about: a year, and what of it. */
  readonly target: string;
  /** When it was made, as exactly as is known: a day, a month or a year. Left out where the source does not say. */
  readonly madeOn?: string;
  /** The basis: up to when it knew. Left out where the source does not say. */
  readonly knownOn?: string;
  readonly mean: Ore;
  /** Left out where it was made without an interval, as budgets are. */
  readonly spread?: OreSpread;
};

export type Outcome = { readonly target: string; readonly amount: Ore };

export type VintageScore = {
  readonly method: string;
  readonly kind: Vintage['kind'];
  /** Vintages whose outcome is known. With few, the scores describe and do not prove. */
  readonly n: number;
  readonly mae: Ore;
  /** Mean of outcome less forecast: above zero when it cost more than foreseen. */
  readonly bias: Ore;
  /** In units of the mean change between outcomes; undefined with fewer than two outcomes. */
  readonly mase: number | undefined;
  /** The distance itself where there is no interval. */
  readonly crps: Ore;
  /** Shares of outcomes within the intervals; undefined where there are none. */
  readonly coverage80: number | undefined;
  readonly coverage95: number | undefined;
};

const Z80 = 1.2815515655446004;

/** Scores vintages by method against outcomes; those whose outcome is not known are passed over. Rounded once to öre. */
export function scoreVintages(
  vintages: readonly Vintage[],
  outcomes: readonly Outcome[],
): readonly VintageScore[] {
  const known = new Map(outcomes.map(({ target, amount }) => [target, amount]));
  const step = meanStep(outcomes);
  return [...Map.groupBy(vintages, ({ kind, method }) => `${kind} ${method}`).values()].flatMap(
    (made) => {
      const [first] = made;
      const pairs = made.flatMap((vintage) => {
        const outcome = known.get(vintage.target);
        return outcome === undefined ? [] : [{ vintage, outcome }];
      });
      if (!first || pairs.length === 0) return [];
      const errors = pairs.map(({ vintage, outcome }) => outcome - vintage.mean);
      const mae = mean(errors.map(Math.abs));
      const withSpread = pairs.flatMap(({ vintage: { spread }, outcome }) =>
        spread ? [{ spread, outcome }] : [],
      );
      const within = (low: keyof OreSpread, high: keyof OreSpread): number | undefined =>
        withSpread.length === 0
          ? undefined
          : mean(
              withSpread.map(({ spread, outcome }) =>
                spread[low] <= outcome && outcome <= spread[high] ? 1 : 0,
              ),
            );
      return [
        {
          method: first.method,
          kind: first.kind,
          n: pairs.length,
          mae: toOre(mae),
          bias: toOre(mean(errors)),
          mase: step === undefined ? undefined : mae / step,
          crps: toOre(mean(pairs.map(({ vintage, outcome }) => crpsOf(vintage, outcome)))),
          coverage80: within('p10', 'p90'),
          coverage95: within('p025', 'p975'),
        },
      ];
    },
  );
}

const crpsOf = ({ mean: centre, spread }: Vintage, outcome: Ore): number =>
  crpsOfNormal(centre, spread ? (spread.p90 - spread.p10) / (2 * Z80) : 0, outcome);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function meanStep(outcomes: readonly Outcome[]): number | undefined {
  const inOrder = outcomes.toSorted((a, b) => a.target.localeCompare(b.target));
  const steps = inOrder
    .slice(1)
    .map(({ amount }, i) => Math.abs(amount - (inOrder[i]?.amount ?? amount)));
  return steps.length === 0 ? undefined : mean(steps);
}

const toOre = (value: number): Ore => ore(Math.round(value));
