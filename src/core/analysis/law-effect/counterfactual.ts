import { computed, type Figure } from '#core/figures';
import { type Words, words } from '#kernel';
import { type PeriodUnit, shiftPeriod, unitOf } from '../forecast/series.ts';
import { TREND_DIFFERENCE, TREND_N, TREND_SLOPE, trendAt } from './counterfactual-formulas.ts';

/** Periods, both ends included. */
export type Window = { readonly from: string; readonly to: string };

/** A straight line through the figures of one window, carried on to the target. */
export type CarriedLine = {
  readonly window: Window;
  readonly n: Figure;
  readonly slope: Figure;
  /** The line where the window begins. */
  readonly begins: Figure;
  readonly expected: Figure;
  /** The outcome less what the line gives. */
  readonly difference: Figure;
};

/** Said wherever the effect of a national law is shown. */
export const NO_COMPARISON_GROUP: Words = words(
  'Lagen gäller alla kommuner. En jämförelse med andra mäter hur kommunen avviker från dem, inte vad lagen gjorde.',
  'The law applies to every municipality. A comparison with others measures how this one differs from them, not what the law did.',
);

/** Fewer values than this and every line fits too well to say anything. */
export const FEWEST_IN_WINDOW = 3;
const LENGTHS: Readonly<Record<PeriodUnit, readonly [short: number, long: number]>> = {
  month: [9, 24],
  year: [3, 5],
};

/**
 * What would have come had the line before a law gone on, under at least two windows. How far the answers differ shows how
 * much rests on the choice of window. Windows with fewer than three figures give no answer.
 */
export const counterfactuals = (
  figures: readonly Figure[],
  windows: readonly Window[],
  target: { readonly period: string; readonly outcome: Figure },
): readonly CarriedLine[] =>
  windows.flatMap(({ from, to }) => {
    const inside = figures.filter(({ period }) => from <= period && period <= to);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last || inside.length < FEWEST_IN_WINDOW) return [];
    const [n, slope, begins, expected] = [
      TREND_N,
      TREND_SLOPE,
      trendAt(first.period),
      trendAt(target.period),
    ].map((formula) => computed(formula, inside));
    const difference = expected && computed(TREND_DIFFERENCE, [target.outcome, expected]);
    const window = { from: first.period, to: last.period };
    return n && slope && begins && difference
      ? [{ window, n, slope, begins, expected, difference }]
      : [];
  });

/**
 * A short and a long window that end with the last figure before a law: 9 and 24 months, or 3 and 5 years. Empty unless
 * the two hold different figures and enough of them.
 */
export function windowsBefore(figures: readonly Figure[], law: string): readonly Window[] {
  const before = figures.map(({ period }) => period).filter((period) => period < law);
  const to = before.at(-1);
  const unit = to === undefined ? undefined : unitOf(to);
  if (to === undefined || !unit) return [];
  const windows = LENGTHS[unit].map((length) => ({ from: shiftPeriod(unit, to, 1 - length), to }));
  const [short = 0, long = 0] = windows.map(
    ({ from }) => before.filter((period) => period >= from).length,
  );
  return short >= FEWEST_IN_WINDOW && long > short ? windows : [];
}
