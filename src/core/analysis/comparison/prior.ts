import { gammaQuantile } from '../statistics/gamma.ts';

/** Seen and expected persons of one area. */
export type Seen = { readonly observed: number; readonly expected: number };

/** How areas' true ratios are spread: a gamma distribution of this mean and variance. */
export type Prior = {
  readonly mean: number;
  readonly variance: number;
  readonly shape: number;
  readonly rate: number;
};

const sumOf = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

/** Seen over expected in all areas together. */
export const totalRatio = (areas: readonly Seen[]): number =>
  sumOf(areas, ({ observed }) => observed) / sumOf(areas, ({ expected }) => expected);

/**
 * The gamma prior by moments: the mean is the total ratio m, the variance what is left of Σ E (O/E − m)² / ΣE when
 * chance, m over the mean E, is taken away. Undefined when chance is explanation enough, or there is but one area.
 */
export function priorOf(areas: readonly Seen[]): Prior | undefined {
  const expected = sumOf(areas, (area) => area.expected);
  const mean = totalRatio(areas);
  const spread =
    sumOf(areas, (area) => area.expected * (area.observed / area.expected - mean) ** 2) / expected;
  const variance = spread - (mean * areas.length) / expected;
  if (areas.length < 2 || !(variance > 0)) return undefined;
  return { mean, variance, shape: mean ** 2 / variance, rate: mean / variance };
}

/**
 * Pearson's χ² of the areas around their total ratio over its degrees of freedom: 1 for chance alone. Null for one area
 * or when nobody is seen.
 */
export function overdispersionOf(areas: readonly Seen[]): number | null {
  const mean = totalRatio(areas);
  if (areas.length < 2 || !(mean > 0)) return null;
  const squares = sumOf(
    areas,
    ({ observed, expected }) => (observed - mean * expected) ** 2 / (mean * expected),
  );
  return squares / (areas.length - 1);
}

/** A ratio drawn towards the others', with its 95 % interval. */
export type Shrunken = { readonly ratio: number; readonly low: number; readonly high: number };

const TAIL = 0.025;

/** The posterior mean (O + shape) / (E + rate) of an area's ratio and the gamma interval around it. */
export function shrink({ shape, rate }: Prior, { observed, expected }: Seen): Shrunken {
  const [a, b] = [observed + shape, expected + rate];
  return { ratio: a / b, low: gammaQuantile(TAIL, a, b), high: gammaQuantile(1 - TAIL, a, b) };
}
