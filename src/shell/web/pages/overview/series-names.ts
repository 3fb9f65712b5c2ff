import type { SeriesView } from '#shell/usecases';

/** What tells series apart: the label where no two share it, else the area, else both. */
export function seriesNames(series: readonly SeriesView[]): readonly string[] {
  const apart = (names: readonly string[]) => new Set(names).size === series.length;
  const labels = series.map(({ label }) => label);
  const areas = series.map(({ area }) => area ?? '');
  if (apart(labels)) return labels;
  return apart(areas) ? areas : series.map(({ area, label }) => `${area ?? ''}: ${label}`);
}
