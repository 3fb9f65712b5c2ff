import { betaShare } from '../statistics/beta.ts';
import type { Triangle } from './triangle.ts';
import { type OriginEstimate, chainLadder, developmentFactors, stepSums } from './chain-ladder.ts';

export type LastSigma = 'mack' | 'log-linear';

export type MackEstimate = {
  readonly factors: readonly number[];
  readonly sigmas: readonly number[];
  readonly origins: readonly (OriginEstimate & { readonly se: number })[];
  readonly total: { readonly unknown: number; readonly se: number };
};

/**
 * Chain ladder with Mack's standard errors (1993). `lastSigma` says how steps with one origin get their spread: by Mack's
 * rule, or along a line through the logarithms; the line gives way to the rule when its slope is not significant.
 */
export function mack(triangle: Triangle, lastSigma: LastSigma = 'mack'): MackEstimate {
  const factors = developmentFactors(triangle);
  const sigmas = filled(stepSigmas(triangle, factors), lastSigma);
  const estimates = chainLadder(triangle);
  const terms = factors.map((factor, k) => {
    const { from } = stepSums(triangle, k);
    const relative = ((sigmas[k] ?? 0) / factor) ** 2;
    return { relative, estimation: from > 0 ? relative / from : 0 };
  });
  let younger = estimates.reduce((sum, { ultimate }) => sum + ultimate, 0);
  let total = 0;
  const origins = estimates.map((estimate, i) => {
    const first = (triangle.known[i]?.length ?? 1) - 1;
    let level = estimate.latest;
    let process = 0;
    let estimation = 0;
    for (let k = first; k < terms.length; k += 1) {
      const term = terms[k] ?? { relative: 0, estimation: 0 };
      process += level > 0 ? term.relative / level : 0;
      estimation += term.estimation;
      level *= factors[k] ?? 1;
    }
    const { ultimate } = estimate;
    const mse = ultimate ** 2 * (process + estimation);
    younger -= ultimate;
    total += mse + ultimate * younger * 2 * estimation;
    return { ...estimate, se: Math.sqrt(mse) };
  });
  return {
    factors,
    sigmas,
    origins,
    total: {
      unknown: origins.reduce((sum, { unknown }) => sum + unknown, 0),
      se: Math.sqrt(total),
    },
  };
}

/** The spread of each step around its factor; undefined where fewer than two origins have taken it. */
function stepSigmas(
  { known }: Triangle,
  factors: readonly number[],
): readonly (number | undefined)[] {
  return factors.map((factor, k) => {
    const steps = known.filter((row) => row.length > k + 1 && (row[k] ?? 0) > 0);
    if (steps.length < 2) return undefined;
    const squares = steps.map((row) => {
      const from = row[k] ?? 0;
      return from * ((row[k + 1] ?? 0) / from - factor) ** 2;
    });
    return Math.sqrt(squares.reduce((a, b) => a + b, 0) / (steps.length - 1));
  });
}

function filled(sigmas: readonly (number | undefined)[], lastSigma: LastSigma): readonly number[] {
  const line = lastSigma === 'log-linear' ? logLine(sigmas) : undefined;
  const done: number[] = [];
  sigmas.forEach((sigma, k) => {
    const [before, twoBefore] = [done[k - 1], done[k - 2]];
    if (sigma !== undefined) done.push(sigma);
    else if (line) done.push(Math.exp(line.at0 + line.slope * k));
    else if (before === undefined) done.push(0);
    else if (twoBefore === undefined || twoBefore === 0) done.push(before);
    else done.push(Math.min(before ** 2 / twoBefore, before, twoBefore));
  });
  return done;
}

const SIGNIFICANT = 0.05;

function logLine(
  sigmas: readonly (number | undefined)[],
): { readonly at0: number; readonly slope: number } | undefined {
  const points = sigmas.flatMap((sigma, k) =>
    sigma !== undefined && sigma > 0 ? [{ x: k, y: Math.log(sigma) }] : [],
  );
  const n = points.length;
  if (n < 3) return undefined;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
  const sxx = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / sxx;
  const at0 = meanY - slope * meanX;
  const residual = points.reduce((sum, { x, y }) => sum + (y - at0 - slope * x) ** 2, 0);
  const freedom = n - 2;
  const t2 = (slope ** 2 * sxx * freedom) / residual;
  const p = betaShare(freedom / (freedom + t2), freedom / 2, 0.5);
  return p > SIGNIFICANT ? undefined : { at0, slope };
}
