import type { FigurePackage } from './build-package.ts';
import type { Figure, Kind, Period } from './figure.ts';
import type { MetricId } from './metrics.ts';
import { yearOfPeriod } from './period.ts';

/** The area that the package is about; undefined for a national one. */
export const areaOf = (of: FigurePackage): string | undefined => of.spec.municipality?.name;

/**
 * The package's own figures of one metric and kind in time order, from the first table that prints them: a second
 * table with the same metric is another print of it. `area` is the package's own unless another is asked for.
 */
export function figuresOf(
  of: FigurePackage,
  metric: MetricId,
  kind: Kind,
  area: string | undefined = areaOf(of),
): readonly Figure[] {
  const all = [...of.figures.values()].filter(
    (figure) => figure.metric === metric && figure.kind === kind && figure.area === area,
  );
  const [first] = all;
  return all
    .filter((figure) => tableOf(figure) === tableOf(first))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

const tableOf = (figure: Figure | undefined): string | undefined =>
  figure?.origin.from === 'table' ? figure.origin.table : undefined;

/** The figure of one year; a snapshot belongs to the year of its day. */
export const figureOf = (
  of: FigurePackage,
  metric: MetricId,
  kind: Kind,
  year: Period,
): Figure | undefined =>
  figuresOf(of, metric, kind).find(({ period }) => yearOfPeriod(period) === year);
