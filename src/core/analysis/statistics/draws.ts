import type { Random } from '#kernel';
import { quickNormalQuantile } from './normal.ts';

/** A standard normal draw; takes one number of the stream, so that worlds drawn alike stay alike. */
export const drawNormal = (random: Random): number => quickNormalQuantile(random.unit());

/** A draw from Gamma(shape, rate), by Marsaglia and Tsang's method. */
export function drawGamma(random: Random, shape: number, rate: number): number {
  if (shape < 1) {
    return drawGamma(random, shape + 1, rate) * random.unit() ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = polarNormal(random);
    const v = (1 + c * z) ** 3;
    if (v <= 0) continue;
    if (Math.log(random.unit()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
}

function polarNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random.unit())) * Math.cos(2 * Math.PI * random.unit());
}

export function drawBeta(random: Random, a: number, b: number): number {
  const x = drawGamma(random, a, 1);
  return x / (x + drawGamma(random, b, 1));
}

const LARGEST_SUMMED = 30;

/** A draw from Poisson(mean). Large means are split in halves by gamma draws, so that the sum stays exact. */
export function drawPoisson(random: Random, mean: number): number {
  let known = 0;
  let rest = mean;
  while (rest > LARGEST_SUMMED) {
    const events = Math.floor(rest * 0.875);
    const time = drawGamma(random, events, 1);
    if (time > rest) return known + drawBinomial(random, events - 1, rest / time);
    known += events;
    rest -= time;
  }
  return known + poissonQuantile(random.unit(), rest);
}

const TOO_LARGE_TO_SUM = 400;

/**
 * The smallest count whose share of Poisson(mean) is above p: one uniform number gives one count. Above 400 the normal
 * curve stands in.
 */
export function poissonQuantile(p: number, mean: number): number {
  if (mean > TOO_LARGE_TO_SUM) return nearNormal(p, mean, mean);
  let term = Math.exp(-mean);
  let sum = term;
  let count = 0;
  while (p > sum && term > 0) {
    count += 1;
    term *= mean / count;
    sum += term;
  }
  return count;
}

const nearNormal = (p: number, mean: number, variance: number): number =>
  Math.max(0, Math.round(mean + Math.sqrt(variance) * quickNormalQuantile(p)));

/** The smallest count whose share of Binomial(of, share) is above p; above 400 expected the normal curve stands in. */
export function binomialQuantile(p: number, of: number, share: number): number {
  if (share <= 0 || of <= 0) return 0;
  if (share >= 1) return of;
  if (share > 0.5) return of - binomialQuantile(1 - p, of, 1 - share);
  if (of * share > TOO_LARGE_TO_SUM) {
    return Math.min(of, nearNormal(p, of * share, of * share * (1 - share)));
  }
  const odds = share / (1 - share);
  let term = (1 - share) ** of;
  let sum = term;
  let count = 0;
  while (p > sum && count < of) {
    term *= (odds * (of - count)) / (count + 1);
    count += 1;
    sum += term;
  }
  return count;
}

function drawBinomial(random: Random, of: number, share: number): number {
  let hits = 0;
  for (let i = 0; i < of; i += 1) if (random.unit() < share) hits += 1;
  return hits;
}
