/** Five points of what is believed about a number, and its mean. Eight of ten outcomes lie from p10 to p90. */
export type Spread = {
  readonly mean: number;
  readonly p025: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p975: number;
};

/** Summarises equally likely draws. */
export function spreadOf(draws: Iterable<number>, mean?: number): Spread {
  const sorted = Float64Array.from(draws).sort();
  const at = (share: number): number => quantileOf(sorted, share);
  return {
    mean: mean ?? meanOf(sorted),
    p025: at(0.025),
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    p975: at(0.975),
  };
}

/**
 * The value that the share `share` of sorted draws lies below, where a value that many draws have counts as half below.
 * Between whole counts it lies on the line, so that intervals hold their share where counts are small.
 */
export function quantileOf(sorted: Float64Array, share: number): number {
  const n = sorted.length;
  let before = { value: sorted[0] ?? Number.NaN, below: 0 };
  for (let i = 0; i < n; ) {
    const value = sorted[i] ?? Number.NaN;
    let end = i;
    while (end < n && sorted[end] === value) end += 1;
    const below = (i + end) / 2 / n;
    if (below >= share) {
      return i === 0
        ? value
        : before.value + ((value - before.value) * (share - before.below)) / (below - before.below);
    }
    before = { value, below };
    i = end;
  }
  return before.value;
}

export function meanOf(values: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    sum += value;
    count += 1;
  }
  return sum / count;
}
