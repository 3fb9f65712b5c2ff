import { type Words, words } from '#kernel';
import { type Series, periodsBetween } from '../forecast/series.ts';

export type Window = { readonly from: string; readonly to: string };

export type Counterfactual = {
  readonly window: Window;
  /** Known values in the window. */
  readonly n: number;
  readonly slope: number;
  /** What the line through the window gives for the target. */
  readonly expected: number;
  /** Outcome less what the line gives; undefined where the outcome is not known. */
  readonly difference: number | undefined;
};

/** Said wherever the effect of a national law is shown. */
export const NO_COMPARISON_GROUP: Words = words(
  'Lagen gäller alla kommuner. En jämförelse med andra mäter hur kommunen avviker från dem, inte vad lagen gjorde.',
  'The law applies to every municipality. A comparison with others measures how this one differs from them, not what the law did.',
);

/**
 * What would have come had nothing happened, as straight lines through at least two windows before the law (both ends
 * included). How far the answers differ shows how much rests on the choice of window. Windows with fewer than two known
 * values give no answer.
 */
export function counterfactuals(
  { values, unit, first }: Series,
  windows: readonly [Window, Window, ...Window[]],
  target: { readonly period: string; readonly outcome?: number },
): readonly Counterfactual[] {
  const place = (period: string): number => periodsBetween(unit, first, period);
  const at = place(target.period);
  const outcome = target.outcome ?? values[at];
  return windows.flatMap((window) => {
    const [from, to] = [Math.max(0, place(window.from)), place(window.to)];
    const points = values
      .slice(from, to + 1)
      .flatMap((y, i) => (Number.isNaN(y) ? [] : [{ x: from + i, y }]));
    const n = points.length;
    if (n < 2) return [];
    const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
    const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
    const slope =
      points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) /
      points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
    const expected = meanY + slope * (at - meanX);
    const known = outcome !== undefined && !Number.isNaN(outcome);
    return [{ window, n, slope, expected, difference: known ? outcome - expected : undefined }];
  });
}
