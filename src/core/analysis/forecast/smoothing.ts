import { lowest } from '../statistics/nelder-mead.ts';
import { knownOf } from './simple-methods.ts';
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
  const [level] = lineThroughFirst(values);
  return best(values, [LEAST + 0.2 * (MOST - LEAST), level], ([alpha = 0, start = 0]) =>
    alpha < LEAST || alpha > MOST ? undefined : [{ alpha, beta: 0, phi: 0 }, start, 0],
  );
}

/**
 * Damped trend with additive errors (ETS AAdN): best weights, damping and starts by likelihood, searched from the line
 * through the first ten values so that the starts stay near the data.
 */
export function fitDampedTrend(values: readonly number[]): Smoothed {
  const [level, slope] = lineThroughFirst(values);
  const alpha = LEAST + 0.2 * (MOST - LEAST);
  const beta = LEAST + 0.1 * (alpha - LEAST);
  const phi = LEAST_PHI + 0.99 * (MOST_PHI - LEAST_PHI);
  return best(values, [alpha, beta, phi, level, slope], ([a = 0, b = 0, p = 0, l = 0, t = 0]) =>
    a < LEAST || a > MOST || b < LEAST || b > a || p < LEAST_PHI || p > MOST_PHI
      ? undefined
      : [{ alpha: a, beta: b, phi: p }, l, t],
  );
}

type Start = readonly [weights: Weights, level: number, trend: number];

function best(
  values: readonly number[],
  from: readonly number[],
  startOf: (x: readonly number[]) => Start | undefined,
): Smoothed {
  const likelihood = (x: readonly number[]): number => {
    const start = startOf(x);
    return start === undefined
      ? Number.POSITIVE_INFINITY
      : values.length * Math.log(smooth(values, ...start).squares + SMALLEST);
  };
  const start = startOf(lowest(likelihood, from).x);
  return smooth(values, ...(start ?? [{ alpha: MOST, beta: 0, phi: 0 }, values[0] ?? 0, 0]));
}

const SMALLEST = 1e-12;
const FIRST = 10;

/** Level before the first value and slope of the straight line through the first ten known values. */
function lineThroughFirst(values: readonly number[]): readonly [level: number, slope: number] {
  const points = knownOf(values).slice(0, FIRST);
  const meanAt = points.reduce((sum, { at }) => sum + at + 1, 0) / points.length;
  const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length;
  const across = points.reduce((sum, { at }) => sum + (at + 1 - meanAt) ** 2, 0);
  const slope =
    points.reduce((sum, { at, value }) => sum + (at + 1 - meanAt) * (value - mean), 0) /
    Math.max(across, 1);
  return [mean - slope * meanAt, slope];
}

/** Runs through the values from a start; a gap moves the level by the trend and teaches nothing. */
export function smooth(
  values: readonly number[],
  { alpha, beta, phi }: Weights,
  level0: number,
  trend0: number,
): Smoothed {
  let level = level0;
  let trend = trend0;
  let squares = 0;
  let known = 0;
  for (const value of values) {
    level += phi * trend;
    trend *= phi;
    if (Number.isNaN(value)) continue;
    const surprise = value - level;
    level += alpha * surprise;
    trend += beta * surprise;
    squares += surprise ** 2;
    known += 1;
  }
  return { alpha, beta, phi, level, trend, squares, known };
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
