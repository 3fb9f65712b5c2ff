import type { Path, PathQuestion } from './path.ts';
import { type Matrix, inverse, logDeterminant } from './small-matrix.ts';

export type LocalLevel = {
  /** Variance of single values around the level, and of the level's step from period to period. */
  readonly irregularVariance: number;
  readonly levelVariance: number;
  readonly effects: readonly { readonly effect: number; readonly se: number }[];
  readonly logLikelihood: number;
  readonly path: Path;
};

/** A column of what acts on the values from outside, and its values in the periods ahead. */
export type Regressor = { readonly past: readonly number[]; readonly ahead: readonly number[] };

/**
 * A level that walks at random, with fixed effects of regressors: a Kalman filter with a diffuse start, which skips gaps.
 * The one ratio of variances is found by diffuse likelihood; all else follows from it in closed form.
 */
export function localLevel(
  values: readonly number[],
  horizon: number,
  regressors: readonly Regressor[] = [],
): LocalLevel {
  const columns = regressors.map(({ past }) => past);
  const likelihood = (logRatio: number): number =>
    filter(values, columns, Math.exp(logRatio)).logLikelihood;
  const ratio = Math.exp(highest(likelihood));
  const found = filter(values, columns, ratio);
  const { scale, effects, covariance, level, levels, uncertainty, logLikelihood } = found;
  const path = Array.from({ length: horizon }, (_, i) => {
    const away = regressors.map(({ ahead }, k) => (ahead[i] ?? 0) - (levels[k] ?? 0));
    const mean = away.reduce((sum, x, k) => sum + x * (effects[k] ?? 0), level);
    const ofEffects = away.reduce(
      (sum, x, k) => sum + x * away.reduce((s, y, m) => s + y * (covariance[k]?.[m] ?? 0), 0),
      0,
    );
    return { mean, sd: Math.sqrt(scale * (uncertainty + (i + 1) * ratio + 1 + ofEffects)) };
  });
  return {
    irregularVariance: scale,
    levelVariance: scale * ratio,
    effects: effects.map((effect, k) => ({
      effect,
      se: Math.sqrt(scale * (covariance[k]?.[k] ?? 0)),
    })),
    logLikelihood,
    path,
  };
}

export const localLevelPath = ({ values, horizon }: PathQuestion): Path =>
  localLevel(values, horizon).path;

/** One pass for a ratio of level variance to irregular variance, everything in units of the latter. */
function filter(values: readonly number[], columns: readonly (readonly number[])[], ratio: number) {
  const size = columns.length;
  const levels = Array.from({ length: size + 1 }, () => 0);
  const products: number[][] = Array.from({ length: size + 1 }, () =>
    Array.from({ length: size + 1 }, () => 0),
  );
  let uncertainty = Number.NaN;
  let seen = 0;
  let logs = 0;
  values.forEach((value, at) => {
    uncertainty += ratio;
    if (Number.isNaN(value)) return;
    const now = [...columns.map((column) => column[at] ?? 0), value];
    seen += 1;
    if (seen === 1) {
      now.forEach((x, k) => (levels[k] = x));
      uncertainty = 1;
      return;
    }
    const variance = uncertainty + 1;
    const gain = uncertainty / variance;
    const surprises = now.map((x, k) => x - (levels[k] ?? 0));
    surprises.forEach((x, k) => {
      levels[k] = (levels[k] ?? 0) + gain * x;
      const row = products[k];
      if (row) surprises.forEach((y, m) => (row[m] = (row[m] ?? 0) + (x * y) / variance));
    });
    uncertainty *= 1 - gain;
    logs += Math.log(variance);
  });
  const cross: Matrix = products.slice(0, size).map((row) => row.slice(0, size));
  const covariance = inverse(cross);
  const withValues = products[size] ?? [];
  const effects = covariance.map((row) =>
    row.reduce((sum, c, m) => sum + c * (withValues[m] ?? 0), 0),
  );
  const squares = effects.reduce(
    (sum, e, k) => sum - e * (withValues[k] ?? 0),
    withValues[size] ?? 0,
  );
  const freedom = Math.max(1, seen - 1 - size);
  const scale = Math.max(squares, 0) / freedom;
  return {
    scale,
    effects,
    covariance,
    level: levels[size] ?? Number.NaN,
    levels: levels.slice(0, size),
    uncertainty,
    logLikelihood:
      -0.5 *
      (freedom * (Math.log(2 * Math.PI * Math.max(scale, 1e-300)) + 1) +
        logs +
        logDeterminant(cross)),
  };
}

const LOWEST_LOG_RATIO = -16;
const HIGHEST_LOG_RATIO = 12;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The log ratio with the highest likelihood: the best of a coarse grid, refined by golden section. */
function highest(likelihood: (logRatio: number) => number): number {
  let best = { at: 0, value: Number.NEGATIVE_INFINITY };
  for (let at = LOWEST_LOG_RATIO; at <= HIGHEST_LOG_RATIO; at += 1) {
    const value = likelihood(at);
    if (value > best.value) best = { at, value };
  }
  let [low, high] = [best.at - 1, best.at + 1];
  while (high - low > 1e-5) {
    const [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (likelihood(a) > likelihood(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}
