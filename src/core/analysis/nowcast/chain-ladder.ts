import type { Triangle } from './triangle.ts';

export type OriginEstimate = {
  readonly origin: string;
  /** What is known now. */
  readonly latest: number;
  /** What is expected in the end. */
  readonly ultimate: number;
  readonly unknown: number;
};

/**
 * Volume-weighted development factors, one per step from delay k to k + 1. A step that nothing is known of, or that
 * starts from nothing, has the factor 1: the method cannot grow what is not there.
 */
export function developmentFactors(triangle: Triangle): readonly number[] {
  return Array.from({ length: triangle.delays - 1 }, (_, k) => {
    const { from, to } = stepSums(triangle, k);
    return from > 0 ? to / from : 1;
  });
}

/** The sums over the origins that have gone from delay k to k + 1. */
export function stepSums({ known }: Triangle, k: number): { from: number; to: number } {
  let from = 0;
  let to = 0;
  for (const row of known) {
    if (row.length <= k + 1) continue;
    from += row[k] ?? 0;
    to += row[k + 1] ?? 0;
  }
  return { from, to };
}

/** The share known at each delay of what is known in the end, by the development factors. */
export function knownShares(factors: readonly number[]): readonly number[] {
  const shares = [1];
  for (const factor of factors.toReversed()) shares.unshift((shares[0] ?? 1) / factor);
  return shares;
}

/** Chain ladder: each origin grows from where it is as older ones did. */
export function chainLadder(triangle: Triangle): readonly OriginEstimate[] {
  const factors = developmentFactors(triangle);
  return triangle.known.map((row, i) => {
    const latest = row.at(-1) ?? 0;
    const ultimate = factors.slice(row.length - 1).reduce((sum, factor) => sum * factor, latest);
    return { origin: triangle.origins[i] ?? '', latest, ultimate, unknown: ultimate - latest };
  });
}
