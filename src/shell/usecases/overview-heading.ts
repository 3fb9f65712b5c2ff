import { IN_MILLIONS, budgetOf } from '#core/analysis';
import { type Figure, type FigurePackage, computed, figureOf, figuresOf } from '#core/figures';
import { type Language, R, words } from '#kernel';
import { amountText, figureView } from './figure-view.ts';
import type { HeadingView } from './overview-view.ts';

/** Each year's cost and its distance from the budget, as a sentence made from the numbers. */
export const headingsOf = (of: FigurePackage, language: Language): readonly HeadingView[] =>
  figuresOf(of, 'total.net_cost', 'outcome').map((outcome) => headingOf(of, outcome, language));

function headingOf(of: FigurePackage, outcome: Figure, language: Language): HeadingView {
  const cost = computed(IN_MILLIONS, [outcome]) ?? outcome;
  const year = outcome.period;
  const budget = budgetOf(of, 'total.net_cost', year);
  const deviation = figureOf(of, 'total.net_cost', 'deviation', year);
  const said = words(
    `Personlig assistans kostade ${amountText(cost, 1, 'sv')} ${year}`,
    `Personal assistance cost ${amountText(cost, 1, 'en')} in ${year}`,
  )[language];
  const figures = [outcome, ...(budget ? [budget] : []), ...(deviation ? [deviation] : [])];
  return {
    year,
    sentence: deviation ? `${said}, ${againstBudget(deviation, language)}` : said,
    figures: figures.map((figure) => figureView(figure, language)),
  };
}

function againstBudget(deviation: Figure, language: Language): string {
  const distance = computed(IN_MILLIONS, [deviation]) ?? deviation;
  const side = R.compare(deviation.value, R.ZERO);
  if (side === 0) return words('precis som i budgeten', 'exactly as budgeted')[language];
  const amount = amountText(distance, 1, language);
  return side < 0
    ? words(`${amount} över budget`, `${amount} over budget`)[language]
    : words(`${amount} under budget`, `${amount} under budget`)[language];
}
