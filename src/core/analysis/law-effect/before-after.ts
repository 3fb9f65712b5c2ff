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

function movedUntilChance(
  before: BeforeAfter['before'],
  after: BeforeAfter['after'],
): number | undefined {
  const grew = after.count / after.periods > before.count / before.periods;
  const most = grew ? after.count : before.count;
  for (let moved = 0; moved <= most; moved += 1) {
    const shift = grew ? moved : -moved;
    const ratio = rateRatio(
      before.count + shift,
      after.count - shift,
      before.periods,
      after.periods,
    );
    if (ratio && ratio.p > SIGNIFICANT) return moved === 0 ? undefined : moved;
  }
  return undefined;
}
