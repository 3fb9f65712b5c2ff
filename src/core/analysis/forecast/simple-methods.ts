import type { Path, PathQuestion } from './path.ts';

type Known = { readonly at: number; readonly value: number };

export const knownOf = (values: readonly number[]): readonly Known[] =>
  values.flatMap((value, at) => (Number.isNaN(value) ? [] : [{ at, value }]));

const ahead = (horizon: number): readonly number[] =>
  Array.from({ length: horizon }, (_, i) => i + 1);

/** Mean square of changes per period, less `drift` per period, over the known values. */
function stepVariance(known: readonly Known[], drift: number, freedom: number): number {
  let sum = 0;
  for (let i = 1; i < known.length; i += 1) {
    const [a, b] = [known[i - 1], known[i]];
    if (!a || !b) continue;
    const periods = b.at - a.at;
    sum += (b.value - a.value - drift * periods) ** 2 / periods;
  }
  return sum / Math.max(1, freedom);
}

/** The last known value; the spread of a random walk. */
export function naive({ values, horizon }: PathQuestion): Path {
  const known = knownOf(values);
  const variance = stepVariance(known, 0, known.length - 1);
  const last = known.at(-1)?.value ?? Number.NaN;
  return ahead(horizon).map((h) => ({ mean: last, sd: Math.sqrt(variance * h) }));
}

/** The last known value of the same month; a year's change spread like a random walk's. */
export function seasonalNaive({ values, horizon, season }: PathQuestion): Path {
  const changes = values.flatMap((value, at) => {
    const change = value - (values[at - season] ?? Number.NaN);
    return Number.isNaN(change) ? [] : [change];
  });
  const variance = changes.reduce((sum, c) => sum + c ** 2, 0) / Math.max(1, changes.length);
  const last = values.findLast((value) => !Number.isNaN(value)) ?? Number.NaN;
  return ahead(horizon).map((h) => {
    const target = values.length - 1 + h;
    for (let rounds = 1; target - rounds * season >= 0; rounds += 1) {
      const value = values[target - rounds * season];
      if (value !== undefined && !Number.isNaN(value)) {
        return { mean: value, sd: Math.sqrt(variance * rounds) };
      }
    }
    return { mean: last, sd: Math.sqrt(variance * h) };
  });
}

/** A random walk that goes on by the mean change from the first known value to the last. */
export function drift({ values, horizon }: PathQuestion): Path {
  const known = knownOf(values);
  const { slope, periods, last } = meanChange(known);
  const variance = stepVariance(known, slope, known.length - 2);
  return ahead(horizon).map((h) => ({
    mean: last + slope * h,
    sd: Math.sqrt(variance * h * (1 + h / periods)),
  }));
}

const DAMPING = 0.7;

/** Drift that fades: each period goes on by seven tenths of the one before. */
export function dampedDrift({ values, horizon }: PathQuestion): Path {
  const known = knownOf(values);
  const { slope, last } = meanChange(known);
  const variance = stepVariance(known, slope, known.length - 2);
  let steps = 0;
  return ahead(horizon).map((h) => {
    steps += DAMPING ** h;
    return { mean: last + slope * steps, sd: Math.sqrt(variance * h) };
  });
}

function meanChange(known: readonly Known[]): {
  readonly slope: number;
  readonly periods: number;
  readonly last: number;
} {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) {
    return { slope: 0, periods: 1, last: last?.value ?? Number.NaN };
  }
  const periods = last.at - first.at;
  return { slope: (last.value - first.value) / periods, periods, last: last.value };
}
