import { type RateRatio, rateRatio } from '../statistics/exact-tests.ts';

export type PeriodCount = { readonly period: string; readonly count: number };

export type BeforeAfter = {
  readonly before: { readonly count: number; readonly periods: number };
  readonly after: { readonly count: number; readonly periods: number };
  /** The rate after over the rate before, with its exact interval; undefined when nothing came before. */
  readonly ratio: RateRatio | undefined;
  /**
   * How many cases would have to belong before the date rather than after for the difference to be within chance. Late
   * knowledge can move that many. Undefined when the difference is within chance as it is.
   */
  readonly movedUntilChance: number | undefined;
};

const SIGNIFICANT = 0.05;

/** Counts before and from `from`, the first period under the law; as long a time as there is on each side. */
export function beforeAfter(counts: readonly PeriodCount[], from: string): BeforeAfter {
  const side = (of: readonly PeriodCount[]) => ({
    count: of.reduce((sum, { count }) => sum + count, 0),
    periods: of.length,
  });
  const before = side(counts.filter(({ period }) => period < from));
  const after = side(counts.filter(({ period }) => period >= from));
  const ratio =
    before.periods > 0 && after.periods > 0
      ? rateRatio(before.count, after.count, before.periods, after.periods)
      : undefined;
  return { before, after, ratio, movedUntilChance: ratio && movedUntilChance(before, after) };
}

export type Side = BeforeAfter['before'];

/** See `movedUntilChance` of before and after. The more that is moved, up to equal rates, the less unlikely the rest. */
export function movedUntilChance(before: Side, after: Side): number | undefined {
  const years = before.periods + after.periods;
  const surplus = (after.count * before.periods - before.count * after.periods) / years;
  const isWithinChance = (moved: number): boolean => {
    const shift = Math.sign(surplus) * moved;
    const ratio = rateRatio(
      before.count + shift,
      after.count - shift,
      before.periods,
      after.periods,
    );
    return ratio !== undefined && ratio.p > SIGNIFICANT;
  };
  if (isWithinChance(0)) return undefined;
  let [tooFew, enough] = [0, Math.floor(Math.abs(surplus))];
  if (!isWithinChance(enough)) return undefined;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isWithinChance(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
