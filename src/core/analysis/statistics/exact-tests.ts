import { betaQuantile, logGamma } from './beta.ts';

/** An estimate with its 95 % interval; `high` is null when no upper limit exists. */
export type Interval = {
  readonly estimate: number;
  readonly low: number;
  readonly high: number | null;
};

const TAIL = 0.025;
const ROUNDING = 1 + 1e-7;

/** Clopper and Pearson's exact 95 % interval for a share of `hits` in `of`. */
export function shareInterval(hits: number, of: number): Interval {
  return {
    estimate: hits / of,
    low: hits === 0 ? 0 : betaQuantile(TAIL, hits, of - hits + 1),
    high: hits === of ? 1 : betaQuantile(1 - TAIL, hits + 1, of - hits),
  };
}

export type RateRatio = Interval & {
  /** Two-sided: the probability of a split at least as unlikely as the seen one, were the rates equal. */
  readonly p: number;
};

/**
 * The rate after over the rate before, for two Poisson counts over `yearsBefore` and `yearsAfter`, by the exact test on
 * their split given their sum. Undefined when there is nothing before to compare with.
 */
export function rateRatio(
  before: number,
  after: number,
  yearsBefore = 1,
  yearsAfter = 1,
): RateRatio | undefined {
  if (before === 0) return undefined;
  const of = before + after;
  const share = shareInterval(after, of);
  const odds = (p: number): number => ((p / (1 - p)) * yearsBefore) / yearsAfter;
  return {
    estimate: ((after / before) * yearsBefore) / yearsAfter,
    low: odds(share.low),
    high: share.high === null || share.high === 1 ? null : odds(share.high),
    p: binomialP(after, of, yearsAfter / (yearsBefore + yearsAfter)),
  };
}

function binomialP(hits: number, of: number, share: number): number {
  const chance = (k: number): number =>
    Math.exp(logChoose(of, k) + k * Math.log(share) + (of - k) * Math.log1p(-share));
  return sumOfRare(0, of, chance, hits);
}

/** Fisher's exact two-sided p for the table [[a, b], [c, d]]. */
export function fisherP(a: number, b: number, c: number, d: number): number {
  const row = a + b;
  const column = a + c;
  const all = a + b + c + d;
  const chance = (k: number): number =>
    Math.exp(logChoose(column, k) + logChoose(all - column, row - k) - logChoose(all, row));
  return sumOfRare(Math.max(0, row + column - all), Math.min(row, column), chance, a);
}

/** The sum of all chances that are no greater than the seen one's. */
function sumOfRare(from: number, to: number, chance: (k: number) => number, seen: number): number {
  const limit = chance(seen) * ROUNDING;
  let sum = 0;
  for (let k = from; k <= to; k += 1) {
    const one = chance(k);
    if (one <= limit) sum += one;
  }
  return Math.min(1, sum);
}

const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
