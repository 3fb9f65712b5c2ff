import type { Random } from '#kernel';
import { drawGamma, drawNormal } from './draws.ts';

/** A number to come, as Student's t around what the numbers before it were: with few of them its tails are long. */
export type NextValue = {
  readonly mean: number;
  readonly scale: number;
  readonly freedom: number;
};

/**
 * What the next number is believed to be from those seen, which vary normally around one level. `usual` is how much such
 * numbers vary otherwise, believed as `weight` numbers would be; without any seen the level is `assumed`.
 */
export function nextValue(
  seen: readonly number[],
  {
    usual,
    weight,
    assumed,
  }: { readonly usual: number; readonly weight: number; readonly assumed: number },
): NextValue {
  const n = seen.length;
  const mean = n === 0 ? assumed : seen.reduce((sum, value) => sum + value, 0) / n;
  const freedom = weight + Math.max(0, n - 1);
  const squares = seen.reduce((sum, value) => sum + (value - mean) ** 2, weight * usual ** 2);
  return { mean, scale: Math.sqrt((squares / freedom) * (1 + 1 / Math.max(1, n))), freedom };
}

/** One draw of it. */
export const drawNext = (random: Random, { mean, scale, freedom }: NextValue): number =>
  mean + (scale * drawNormal(random)) / Math.sqrt(drawGamma(random, freedom / 2, freedom / 2));

/** Known for sure. */
export const settled = (mean: number): NextValue => ({ mean, scale: 0, freedom: 1 });
