import { lowest } from '../statistics/nelder-mead.ts';
import type { Path, PathQuestion } from './path.ts';

/** Level moves by `alpha` of each surprise and trend by `beta`; the trend keeps `phi` of itself each period. */
type Weights = { readonly alpha: number; readonly beta: number; readonly phi: number };

export type Smoothed = Weights & {
  readonly level: number;
  readonly trend: number;
  readonly squares: number;
  readonly known: number;
};

const LEAST = 0.0001;
const MOST = 0.9999;
const LEAST_PHI = 0.8;
const MOST_PHI = 0.98;

/** Simple exponential smoothing with additive errors (ETS ANN): best weight and start by likelihood. */
export function fitSes(values: readonly number[]): Smoothed {
  const weightsOf = ([x = 0]: readonly number[]): Weights => ({
    alpha: between(LEAST, MOST, x),
    beta: 0,
    phi: 0,
  });
  return fit(values, weightsOf, [[-1], [2]]);
}

/** Damped trend with additive errors (ETS AAdN): best weights, damping and starts by likelihood. */
export function fitDampedTrend(values: readonly number[]): Smoothed {
  const weightsOf = ([x = 0, y = 0, z = 0]: readonly number[]): Weights => {
    const alpha = between(LEAST, MOST, x);
    return { alpha, beta: between(LEAST, alpha, y), phi: between(LEAST_PHI, MOST_PHI, z) };
  };
  return fit(values, weightsOf, [
    [-1, -3, 0],
    [2, -1, 1],
  ]);
}

const between = (low: number, high: number, x: number): number =>
  low + (high - low) / (1 + Math.exp(-x));

function fit(
  values: readonly number[],
  weightsOf: (x: readonly number[]) => Weights,
  starts: readonly (readonly number[])[],
): Smoothed {
  const found = starts
    .map((start) => lowest((x) => smooth(values, weightsOf(x)).squares, start, 1))
    .reduce((a, b) => (b.value < a.value ? b : a));
  return smooth(values, weightsOf(found.x));
}

/** Runs through the values; the surprises are linear in the starts, which are therefore found by least squares. */
function smooth(values: readonly number[], { alpha, beta, phi }: Weights): Smoothed {
  let [l, b, l1, b1, l2, b2] = [0, 0, 1, 0, 0, 1];
  let [s00, s01, s02, s11, s12, s22] = [0, 0, 0, 0, 0, 0];
  let known = 0;
  for (const value of values) {
    l += phi * b;
    b *= phi;
    l1 += phi * b1;
    b1 *= phi;
    l2 += phi * b2;
    b2 *= phi;
    if (Number.isNaN(value)) continue;
    known += 1;
    const e = value - l;
    const e1 = -l1;
    const e2 = -l2;
    l += alpha * e;
    b += beta * e;
    l1 += alpha * e1;
    b1 += beta * e1;
    l2 += alpha * e2;
    b2 += beta * e2;
    s00 += e * e;
    s01 += e * e1;
    s02 += e * e2;
    s11 += e1 * e1;
    s12 += e1 * e2;
    s22 += e2 * e2;
  }
  const whole = phi > 0 ? s11 * s22 - s12 * s12 : 0;
  const solvable = whole > 1e-12 * s11 * s22;
  const level0 = solvable ? (s02 * s12 - s01 * s22) / whole : -s01 / s11;
  const trend0 = solvable ? (s01 * s12 - s02 * s11) / whole : 0;
  const squares = Math.max(0, s00 + level0 * s01 + trend0 * s02);
  return {
    alpha,
    beta,
    phi,
    level: l + level0 * l1 + trend0 * l2,
    trend: b + level0 * b1 + trend0 * b2,
    squares,
    known,
  };
}

const SES_PARAMETERS = 2;
const DAMPED_TREND_PARAMETERS = 5;

export const variancePerStep = ({ squares, known, phi }: Smoothed): number =>
  squares / Math.max(1, known - (phi > 0 ? DAMPED_TREND_PARAMETERS : SES_PARAMETERS));

export const ses = ({ values, horizon }: PathQuestion): Path => pathOf(fitSes(values), horizon);

export const dampedTrend = ({ values, horizon }: PathQuestion): Path =>
  pathOf(fitDampedTrend(values), horizon);

function pathOf(fitted: Smoothed, horizon: number): Path {
  const { alpha, beta, phi, level, trend } = fitted;
  const variance = variancePerStep(fitted);
  let damped = 0;
  let weight = 1;
  return Array.from({ length: horizon }, (_, i) => {
    if (i > 0) weight += (alpha + beta * damped) ** 2;
    damped += phi ** (i + 1);
    return { mean: level + damped * trend, sd: Math.sqrt(variance * weight) };
  });
}
