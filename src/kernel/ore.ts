import { type Ratio, multiply, ratio } from './ratio.ts';
import { invariant } from './result.ts';
import type { Unit } from './unit.ts';

/** Money in whole öre. */
export type Ore = Unit<number, 'Ore'>;

export function ore(whole: number): Ore {
  invariant(Number.isSafeInteger(whole), 'öre are a safe whole number');
  return whole as Ore;
}

export const addOre = (a: Ore, b: Ore): Ore => ore(a + b);
export const subtractOre = (a: Ore, b: Ore): Ore => ore(a - b);
export const sumOre = (amounts: readonly Ore[]): Ore => amounts.reduce(addOre, ore(0));

/** Rounds an exact number of öre to whole öre, halves away from zero. */
export function roundOre({ num, den }: Ratio): Ore {
  const sign = num < 0n ? -1n : 1n;
  return ore(Number(sign * ((num * sign * 2n + den) / (den * 2n))));
}

/** amount × factor, rounded half away from zero to whole öre. */
export const scaleOre = (amount: Ore, factor: Ratio): Ore =>
  roundOre(multiply(ratio(amount), factor));

/** Splits a total by weights into parts that sum to it exactly; the odd öre go to the largest remainders. */
export function splitOre(total: Ore, weights: readonly Ratio[]): readonly Ore[] {
  const all = weights.reduce((s, w) => s + toSplitWeight(w), 0n);
  invariant(all > 0n, 'weights to split by have a positive sum');
  const sign = total < 0 ? -1n : 1n;
  const whole = BigInt(total) * sign;
  const parts = weights.map((w) => (whole * toSplitWeight(w)) / all);
  const rests = weights.map((w, i) => ({ i, rest: (whole * toSplitWeight(w)) % all }));
  let left = whole - parts.reduce((s, p) => s + p, 0n);
  for (const { i } of rests.toSorted((a, b) =>
    a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.i - b.i,
  )) {
    if (left === 0n) break;
    parts[i] = (parts[i] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((p) => ore(Number(p * sign)));
}

// A common scale of 10^12 keeps the weights whole; the sum is exact whatever is cut off here.
const SPLIT_SCALE = 10n ** 12n;

function toSplitWeight({ num, den }: Ratio): bigint {
  invariant(num >= 0n, 'weights to split by are not negative');
  return (num * SPLIT_SCALE) / den;
}
