import { IN_MILLIONS, written } from '#core/analysis';
import { type Figure, type Measure, computed, kronorPer, yearOfPeriod } from '#core/figures';
import { type Language, R, type Words, words } from '#kernel';
import { amountText, decimalsOf, numberText } from './figure-view.ts';

/** The finding of a panel: where its main series began and ended. A panel without time has its table's title. */
export function panelTitle(
  figures: readonly Figure[],
  area: string | undefined,
  title: Words | undefined,
  language: Language,
): string {
  const main = figures.filter(
    (figure) =>
      (figure.kind === 'outcome' || figure.kind === 'flow') && (figure.area === area || !area),
  );
  const [all] = main;
  const series = main
    .filter(({ label, kind }) => label.sv === all?.label.sv && kind === all.kind)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || first.period === last.period) return title?.[language] ?? '';
  const change = R.compare(last.value, first.value);
  const label = first.label[language];
  const [was, is] = [said(first, language), said(last, language)];
  const [from, to] = [when(first, language), when(last, language)];
  if (change === 0) {
    return words(
      `${label}: ${is}, lika ${from} och ${to}`,
      `${label}: ${is}, the same ${from} and ${to}`,
    )[language];
  }
  return words(
    `${label} ${change > 0 ? 'ökade' : 'minskade'} från ${was} till ${is} mellan ${from} och ${to}`,
    `${label} ${change > 0 ? 'rose' : 'fell'} from ${was} to ${is} between ${from} and ${to}`,
  )[language];
}

/** The label of a snapshot says its day, so that the year is enough. */
const when = ({ period, dateBasis }: Figure, language: Language): string =>
  dateBasis === 'first_of_october' ? yearOfPeriod(period) : written(period)[language];

/** Units that the panel's label already says. */
const SAID_BY_LABEL: ReadonlySet<Measure> = new Set([
  'persons',
  'hours',
  'hours_per_month',
  'hours_per_person_month',
  'cases',
  'municipalities',
  'index',
]);

function said(figure: Figure, language: Language): string {
  if (SAID_BY_LABEL.has(figure.measure)) {
    return numberText(R.toNumber(figure.value), decimalsOf(figure), language);
  }
  const millions = kronorPer(figure.measure) ? computed(IN_MILLIONS, [figure]) : undefined;
  return millions
    ? amountText(millions, 1, language)
    : amountText(figure, decimalsOf(figure), language);
}
