import { normalDensity, normalShare } from './normal.ts';

/** Continuous ranked probability score of equally likely draws, in the outcome's unit; 0 is a perfect forecast. */
export function crpsOfDraws(draws: readonly number[], outcome: number): number {
  const sorted = draws.toSorted((a, b) => a - b);
  const n = sorted.length;
  let distance = 0;
  let between = 0;
  for (let i = 0; i < n; i += 1) {
    const x = sorted[i] ?? 0;
    distance += Math.abs(x - outcome);
    between += (2 * i + 1 - n) * x;
  }
  return distance / n - between / (n * n);
}

/** Continuous ranked probability score of a normal forecast; the distance itself when the spread is nothing. */
export function crpsOfNormal(mean: number, sd: number, outcome: number): number {
  if (!(sd > 0)) return Math.abs(outcome - mean);
  const z = (outcome - mean) / sd;
  return sd * (z * (2 * normalShare(z) - 1) + 2 * normalDensity(z) - 1 / Math.sqrt(Math.PI));
}

/** The loss of saying that the share `tau` lies below `quantile`, in the outcome's unit. */
export const pinball = (tau: number, quantile: number, outcome: number): number =>
  Math.max(tau * (outcome - quantile), (tau - 1) * (outcome - quantile));
