/** Five points of what is believed about a number, and its mean. Eight of ten outcomes lie from p10 to p90. */
export type Spread = {
  readonly mean: number;
  readonly p025: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p975: number;
};

/** Summarises equally likely draws; the mean can be handed in where it is known without chance. */
export function spreadOf(draws: ArrayLike<number>, mean?: number): Spread {
  const sorted = new Float64Array(draws).sort();
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
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  const here = runAround(sorted, at);
  const [low, high] =
    here.below >= share
      ? [runAround(sorted, here.from - 1), here]
      : [here, runAround(sorted, here.to)];
  if (low.below === high.below || Number.isNaN(low.value)) return high.value;
  if (Number.isNaN(high.value)) return low.value;
  return low.value + ((high.value - low.value) * (share - low.below)) / (high.below - low.below);
}

/** The run of equal draws at a place, and the share that lies below its middle; NaN outside the draws. */
function runAround(sorted: Float64Array, at: number) {
  const value = sorted[at] ?? Number.NaN;
  let from = at;
  let to = at + 1;
  while (sorted[from - 1] === value) from -= 1;
  while (sorted[to] === value) to += 1;
  return { value, from, to, below: (from + to) / 2 / sorted.length };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum / values.length;
}
