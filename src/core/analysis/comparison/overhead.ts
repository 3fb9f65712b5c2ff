import { type Ore, type Ratio, R, scaleOre } from '#kernel';

/** How much of a reported cost can be overhead, as shares of it from least to most. */
export type OverheadShare = { readonly low: Ratio; readonly high: Ratio };

export type CostRange = { readonly low: Ore; readonly high: Ore };

/**
 * What a reported cost can be without overhead: municipalities report it unlike, so the point is shown as a range. Each
 * end is rounded once, halves away from zero.
 */
export const costWithoutOverhead = (reported: Ore, { low, high }: OverheadShare): CostRange => ({
  low: scaleOre(reported, R.subtract(R.ONE, high)),
  high: scaleOre(reported, R.subtract(R.ONE, low)),
});
