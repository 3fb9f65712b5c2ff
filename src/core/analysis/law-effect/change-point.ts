import { logGamma } from '../statistics/beta.ts';
import type { PeriodCount } from './before-after.ts';

export type ChangePoint = {
  /** The chance that the rate changed once within the time seen, against not at all, even odds beforehand. */
  readonly probability: number;
  /** The first period of the new rate where a change is likeliest, and its share of all changes. */
  readonly period: string;
  readonly share: number;
  readonly rateBefore: number;
  readonly rateAfter: number;
};

const PRIOR_CASES = 1;

/**
 * Watches a flow of counts for one change of rate: Poisson counts with gamma rates, every place for the change equally
 * likely beforehand, worked out exactly. Undefined with fewer than three periods or no cases at all.
 */
export function changePoint(counts: readonly PeriodCount[]): ChangePoint | undefined {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (counts.length < 3 || total === 0) return undefined;
  const priorPeriods = (PRIOR_CASES * counts.length) / total;
  const evidence = (cases: number, periods: number): number =>
    PRIOR_CASES * Math.log(priorPeriods) -
    logGamma(PRIOR_CASES) +
    logGamma(PRIOR_CASES + cases) -
    (PRIOR_CASES + cases) * Math.log(priorPeriods + periods);
  const constant = evidence(total, counts.length);
  let before = 0;
  const places = counts.slice(1).map(({ period }, i) => {
    before += counts[i]?.count ?? 0;
    const periods = i + 1;
    const log = evidence(before, periods) + evidence(total - before, counts.length - periods);
    return { period, before, periods, log };
  });
  const best = places.reduce((a, b) => (b.log > a.log ? b : a));
  // Weighed against the likeliest place, so that no exponent leaves what a number can hold.
  const weight = places.reduce((sum, { log }) => sum + Math.exp(log - best.log), 0);
  const logOdds = best.log + Math.log(weight / places.length) - constant;
  return {
    probability: 1 / (1 + Math.exp(-logOdds)),
    period: best.period,
    share: 1 / weight,
    rateBefore: best.before / best.periods,
    rateAfter: (total - best.before) / (counts.length - best.periods),
  };
}
