import { knownOf } from './simple-methods.ts';
import type { Path, PathQuestion } from './path.ts';
import { fitSes, variancePerStep } from './smoothing.ts';

/**
 * The theta method: simple smoothing plus half the slope of the straight line through the values. A round that repeats
 * itself is taken out first and put back after (multiplicative, when all values are above zero).
 */
export function theta({ values, horizon, season }: PathQuestion): Path {
  const indices = seasonalIndices(values, season);
  const plain = values.map((value, at) => value / (indices[at % season] ?? 1));
  const fitted = fitSes(plain);
  const { alpha, level } = fitted;
  const half = slopeOf(plain) / 2;
  const caughtUp = (1 - (1 - alpha) ** values.length) / alpha;
  const variance = variancePerStep(fitted);
  return Array.from({ length: horizon }, (_, i) => {
    const index = indices[(values.length + i) % season] ?? 1;
    return {
      mean: (level + half * (i + caughtUp)) * index,
      sd: Math.sqrt(variance * (1 + i * alpha ** 2)) * index,
    };
  });
}

function slopeOf(values: readonly number[]): number {
  const known = knownOf(values);
  const meanAt = known.reduce((sum, { at }) => sum + at, 0) / known.length;
  const across = known.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
  return known.reduce((sum, { at, value }) => sum + (at - meanAt) * value, 0) / across;
}

const NONE: readonly number[] = [1];
const ONE_SIDED_95 = 1.6448536269514722;

/** An index for each place in the round, from the first value; all one where the round does not repeat itself. */
function seasonalIndices(values: readonly number[], season: number): readonly number[] {
  const whole = bridged(values);
  if (season === 1 || whole.length <= 2 * season || whole.some((value) => value <= 0)) return NONE;
  if (!repeats(whole, season)) return NONE;
  const half = Math.floor(season / 2);
  const ratios = Array.from({ length: season }, (): number[] => []);
  for (let at = half; at < whole.length - half; at += 1) {
    let sum = 0;
    for (let k = -half; k <= half; k += 1) {
      const edge = season % 2 === 0 && Math.abs(k) === half ? 0.5 : 1;
      sum += edge * (whole[at + k] ?? 0);
    }
    ratios[at % season]?.push((whole[at] ?? 0) / (sum / season));
  }
  const means = ratios.map((each) => each.reduce((a, b) => a + b, 0) / each.length);
  const mean = means.reduce((a, b) => a + b, 0) / season;
  return means.map((each) => each / mean);
}

/** Whether the correlation with the round before is more than chance gives. */
function repeats(values: readonly number[], season: number): boolean {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const away = values.map((value) => value - mean);
  const all = away.reduce((sum, x) => sum + x * x, 0);
  const correlation = (lag: number): number =>
    away.slice(lag).reduce((sum, x, at) => sum + x * (away[at] ?? 0), 0) / all;
  const shorter = Array.from({ length: season - 1 }, (_, i) => correlation(i + 1) ** 2);
  const limit = Math.sqrt((1 + 2 * shorter.reduce((a, b) => a + b, 0)) / values.length);
  return Math.abs(correlation(season)) / limit > ONE_SIDED_95;
}

/** Gaps bridged by straight lines, to see the round only. */
function bridged(values: readonly number[]): readonly number[] {
  const known = knownOf(values);
  let next = 0;
  return values.map((value, at) => {
    if (!Number.isNaN(value)) return value;
    while ((known[next]?.at ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const [a, b] = [known[next - 1], known[next]];
    if (!a || !b) return a?.value ?? b?.value ?? value;
    return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
  });
}
