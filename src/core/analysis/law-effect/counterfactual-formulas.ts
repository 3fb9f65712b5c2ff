import type { Figure, Formula } from '#core/figures';
import { R, type Ratio, ratio, words } from '#kernel';
import { written } from '../events/events.ts';
import { periodsBetween, unitOf } from '../forecast/series.ts';
import { type TrendLine, trendLine } from './trend-line.ts';

const base = { dateBasis: 'span', arity: null } as const;

/** A line through figures of years or of months; x is periods since the first of them. */
function lineOf(
  figures: readonly Figure[],
): { readonly line: TrendLine; readonly placeOf: (period: string) => number } | undefined {
  const [first] = figures;
  const unit = first && unitOf(first.period);
  if (!unit || figures.some(({ period }) => unitOf(period) !== unit)) return undefined;
  const placeOf = (period: string): number => periodsBetween(unit, first.period, period);
  const line = trendLine(figures.map(({ period, value }) => ({ x: placeOf(period), y: value })));
  return line && { line, placeOf };
}

/** Inputs: the figures of the window. */
export const TREND_N: Formula = {
  ...base,
  id: 'trend.n',
  kind: 'survey',
  label: words('Kända värden i fönstret', 'Known values in the window'),
  text: words('antal månader eller år med känt värde', 'months or years whose value is known'),
  measure: 'values',
  compute: (inputs) => (lineOf(inputs) ? ratio(inputs.length) : undefined),
};

/** Inputs: the figures of the window. */
export const TREND_SLOPE: Formula = {
  ...base,
  id: 'trend.slope',
  kind: 'deviation',
  label: words('Lutning per månad eller år', 'Slope a month or year'),
  text: words(
    'lutningen hos den räta linje som går närmast fönstrets tal (minsta kvadrat), per månad eller år som talen avser',
    "the slope of the straight line nearest the window's figures (least squares), per month or year as the figures are",
  ),
  measure: 'as_input',
  compute: (inputs) => lineOf(inputs)?.line.slope,
};

/** What the line through the inputs gives for a month or year; inputs: the figures of the window. */
export const trendAt = (target: string): Formula => ({
  ...base,
  id: `trend.at.${target}`,
  kind: 'forecast',
  label: words(`Linjen i ${written(target).sv}`, `The line in ${written(target).en}`),
  text: words(
    `den räta linje som går närmast fönstrets tal (minsta kvadrat), läst av i ${written(target).sv}`,
    `the straight line nearest the window's figures (least squares), read off in ${written(target).en}`,
  ),
  measure: 'as_input',
  compute: (inputs): Ratio | undefined => {
    const found = inputs.every(({ period }) => unitOf(period) === unitOf(target))
      ? lineOf(inputs)
      : undefined;
    return found?.line.at(found.placeOf(target));
  },
});

/** Inputs: the outcome, and what the line gives. */
export const TREND_DIFFERENCE: Formula = {
  ...base,
  arity: 2,
  id: 'trend.difference',
  kind: 'deviation',
  label: words('Utfallet minus linjen', 'The outcome less the line'),
  text: words('utfall − linje', 'outcome − line'),
  measure: 'as_input',
  compute: ([outcome, line]) => outcome && line && R.subtract(outcome.value, line.value),
};

export const trendFormulas: readonly Formula[] = [TREND_N, TREND_SLOPE, TREND_DIFFERENCE];

/** The formula for an id such as `trend.at.2024-10`. */
export function trendFormulaOf(id: string): Formula | undefined {
  const [, target] = /^trend\.at\.([\d-]+)$/.exec(id) ?? [];
  return target !== undefined && unitOf(target) ? trendAt(target) : undefined;
}
