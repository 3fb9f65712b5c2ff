import { type OriginEstimate, developmentFactors, knownShares } from './chain-ladder.ts';
import type { Triangle } from './triangle.ts';

/**
 * Bornhuetter and Ferguson: what is not yet known of an origin is the share not yet known of `prior`, the amount expected
 * of a whole origin, in the triangle's unit.
 */
export function bornhuetterFerguson(triangle: Triangle, prior: number): readonly OriginEstimate[] {
  const shares = knownShares(developmentFactors(triangle));
  return triangle.known.map((row, i) => {
    const latest = row.at(-1) ?? 0;
    const unknown = prior * (1 - (shares[row.length - 1] ?? 1));
    return { origin: triangle.origins[i] ?? '', latest, ultimate: latest + unknown, unknown };
  });
}

/** Cape Cod: the amount of a whole origin that all origins together point at, by how far each is known. */
export function capeCodPrior(triangle: Triangle): number {
  const shares = knownShares(developmentFactors(triangle));
  let known = 0;
  let exposure = 0;
  for (const row of triangle.known) {
    known += row.at(-1) ?? 0;
    exposure += shares[row.length - 1] ?? 1;
  }
  return known / exposure;
}
