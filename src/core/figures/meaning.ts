import { type Finding, type Result, ok, refuse, words } from '#kernel';
import type { Figure } from './figure.ts';
import { metricOf } from './metrics.ts';
import type { PackageSpec, SeriesSpec, TableSpec } from './package-spec.ts';
import { isPeriod } from './period.ts';

type Meant = Omit<Figure, 'id' | 'value' | 'knownOn' | 'origin'>;

/**
 * What one cell means: from the series, else the table, else the metric. `point` is the cell's period, or the area
 * or item that its row is about.
 */
export function meaningOf(
  of: PackageSpec,
  table: TableSpec,
  series: SeriesSpec,
  point: string,
  path: string,
): Result<Meant, readonly Finding[]> {
  const metricId = series.metric ?? table.metric;
  const metric = metricId === undefined ? undefined : metricOf(metricId);
  const byPeriod = table.layout === 'rows' || (table.keyIs ?? 'period') === 'period';
  const period = byPeriod ? point : (series.period ?? table.period);
  const label = series.label ?? table.label ?? metric?.label;
  const definition = series.definition ?? table.definition ?? metric?.definition;
  const population = series.population ?? table.population ?? metric?.population;
  const dateBasis = series.dateBasis ?? table.dateBasis;
  const measure = series.measure ?? table.measure;
  const kind = series.kind ?? table.kind;
  const area =
    table.keyIs === 'area' ? point : (series.area ?? table.area ?? of.municipality?.name);
  if (!label || !definition || !population || !dateBasis || !measure || !kind) {
    const wanted = { label, definition, population, dateBasis, measure, kind };
    const lacking = Object.entries(wanted).flatMap(([name, value]) => (value ? [] : [name]));
    return refuse([
      {
        code: 'PACKAGE_MEANING_LACKING',
        at: { path },
        message: words(
          `Serien ${series.id} i ${table.id} saknar ${lacking.join(', ')}. Ange det för serien eller tabellen.`,
          `Series ${series.id} in ${table.id} lacks ${lacking.join(', ')}. State it for the series or the table.`,
        ),
      },
    ]);
  }
  if (period === undefined || !isPeriod(period)) {
    return refuse([
      {
        code: 'PACKAGE_PERIOD_UNCLEAR',
        at: { path },
        message: words(
          `Serien ${series.id} i ${table.id} har ingen tydlig period ("${period ?? ''}"). Skriv år, månad eller dag.`,
          `Series ${series.id} in ${table.id} has no clear period ("${period ?? ''}"). Give a year, month or day.`,
        ),
      },
    ]);
  }
  const item = table.keyIs === 'item' ? `: ${point}` : '';
  return ok({
    metric: metricId ?? `${of.id}.${table.id}.${series.id}`,
    label: item === '' ? label : words(label.sv + item, label.en + item),
    definition,
    population,
    ...(area === undefined ? {} : { area }),
    part: series.part ?? table.part ?? metric?.part ?? 'other',
    kind,
    dateBasis,
    period,
    measure,
    ...(series.refersTo === undefined ? {} : { refersTo: series.refersTo }),
  });
}
