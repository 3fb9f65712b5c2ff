/**
 * The additive logarithmic mean divisia index: another exact split of a product's change, for positive values only.
 * Kept as an independent peer of the one the product uses.
 */
export function lmdi(from: readonly number[], to: readonly number[]): readonly number[] {
  const product = (levels: readonly number[]): number => levels.reduce((a, b) => a * b, 1);
  const a = product(to);
  const b = product(from);
  const mean = a === b ? a : (a - b) / (Math.log(a) - Math.log(b));
  return from.map((start, i) => mean * Math.log((to[i] ?? start) / start));
}
