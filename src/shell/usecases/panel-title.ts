import { type Figure, computed, kronorPer } from '#core/figures';
import { IN_MILLIONS } from '#core/analysis';
import { type Language, R, type Words, words } from '#kernel';
import { amountText } from './figure-view.ts';

/** The finding of a panel: where its main series began and ended. A panel without time has its table's title. */
export function panelTitle(
  figures: readonly Figure[],
  area: string | undefined,
  title: Words | undefined,
  language: Language,
): string {
  const main = figures.filter(
    ({ kind, area: of }) => (kind === 'outcome' || kind === 'flow') && (of === area || !area),
  );
  const series = main.filter(({ label }) => label.sv === main[0]?.label.sv);
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || first.period === last.period) return title?.[language] ?? '';
  const change = R.compare(last.value, first.value);
  const [was, is] = [readable(first), readable(last)];
  const [from, to] = [
    amountText(was, decimals(was), language),
    amountText(is, decimals(is), language),
  ];
  const label = first.label[language];
  if (change === 0) {
    return words(
      `${label}: ${to}, lika ${first.period} och ${last.period}`,
      `${label}: ${to}, the same in ${first.period} and ${last.period}`,
    )[language];
  }
  return words(
    `${label} ${change > 0 ? 'ökade' : 'minskade'} från ${from} ${first.period} till ${to} ${last.period}`,
    `${label} ${change > 0 ? 'rose' : 'fell'} from ${from} in ${first.period} to ${to} in ${last.period}`,
  )[language];
}

const readable = (figure: Figure): Figure =>
  kronorPer(figure.measure) ? (computed(IN_MILLIONS, [figure]) ?? figure) : figure;

const decimals = ({ measure, value }: Figure): number =>
  measure === 'mnkr' || (value.den !== 1n && Math.abs(R.toNumber(value)) < 100) ? 1 : 0;
