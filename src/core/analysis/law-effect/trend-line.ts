import { R, type Ratio, ratio } from '#kernel';

export type Point = { readonly x: number; readonly y: Ratio };

export type TrendLine = {
  readonly n: number;
  /** Change of y a step of x. */
  readonly slope: Ratio;
  readonly at: (x: number) => Ratio;
};

/** The straight line nearest the points (least squares), in exact fractions; undefined with fewer than two places. */
export function trendLine(points: readonly Point[]): TrendLine | undefined {
  const n = points.length;
  const sumX = points.reduce((sum, { x }) => sum + x, 0);
  const spread = n * points.reduce((sum, { x }) => sum + x * x, 0) - sumX * sumX;
  if (spread === 0) return undefined;
  const sumY = R.sum(points.map(({ y }) => y));
  const sumXY = R.sum(points.map(({ x, y }) => R.multiply(ratio(x), y)));
  const slope = R.divide(
    R.subtract(R.multiply(ratio(n), sumXY), R.multiply(ratio(sumX), sumY)),
    ratio(spread),
  );
  const start = R.divide(R.subtract(sumY, R.multiply(slope, ratio(sumX))), ratio(n));
  return { n, slope, at: (x) => R.add(start, R.multiply(slope, ratio(x))) };
}
