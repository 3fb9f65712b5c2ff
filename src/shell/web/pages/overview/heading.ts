import type { Language } from '#kernel';
import type { FigureView, OverviewView } from '#shell/usecases';
import { formatNumber } from '../../numbers/format.ts';
import { readableUnit } from '../../numbers/readable-unit.ts';
import { costsOf, inYear } from './cost-model.ts';
import { OVERVIEW } from './words.ts';

/** The heading and its numbers for the year that the page speaks of. */
export function headingOf(
  overview: OverviewView,
  year: string | undefined,
  language: Language,
): { readonly sentence: string; readonly figures: readonly FigureView[] } {
  const [total] = costsOf(overview);
  const outcome = inYear(total?.outcome, year);
  if (year === overview.years.at(-1) || total === undefined || outcome === undefined)
    return { sentence: overview.heading, figures: overview.headingFigures };
  const budget = inYear(total.budget, year);
  const deviation = inYear(total.deviation, year);
  const { of, unit, decimals } = readableUnit(total.unit, [outcome.value], language);
  const amount = (value: number) => `${formatNumber(of(value), language, decimals)}\u00a0${unit}`;
  const said = OVERVIEW.heading.cost(amount(outcome.value), outcome.period)[language];
  return {
    sentence:
      deviation === undefined ? said : `${said}, ${againstBudget(deviation, amount, language)}`,
    figures: [outcome, budget, deviation].filter((figure) => figure !== undefined),
  };
}

function againstBudget(
  { value }: FigureView,
  amount: (value: number) => string,
  language: Language,
): string {
  if (value === 0) return OVERVIEW.heading.onBudget[language];
  const side = value < 0 ? OVERVIEW.heading.over : OVERVIEW.heading.under;
  return `${amount(Math.abs(value))} ${side[language]}`;
}
