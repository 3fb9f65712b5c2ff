/** The mean of some values and their standard deviation; nothing for none, no spread for one. */
export function meanAndSpread(values: readonly number[]): {
  readonly mean: number;
  readonly sd: number;
} {
  const n = values.length;
  if (n === 0) return { mean: 0, sd: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) };
}
