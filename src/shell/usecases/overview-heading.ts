import { IN_MILLIONS, budgetOf } from '#core/analysis';
import { type Figure, type PublishedPackage, computed, figureOf, figuresOf } from '#core/figures';
import { type Language, R, words } from '#kernel';
import { amountText } from './figure-view.ts';

export type Heading = { readonly sentence: string; readonly figures: readonly Figure[] };

/** The latest year's cost and its distance from the budget, as a sentence made from the numbers. */
export function headingOf(of: PublishedPackage, language: Language): Heading {
  const outcome = figuresOf(of, 'total.net_cost', 'outcome').at(-1);
  const cost = outcome && computed(IN_MILLIONS, [outcome]);
  if (!outcome || !cost) return { sentence: of.spec.title[language], figures: [] };
  const year = outcome.period;
  const budget = budgetOf(of, 'total.net_cost', year);
  const deviation = figureOf(of, 'total.net_cost', 'deviation', year);
  const said = words(
    `Personlig assistans kostade ${amountText(cost, 1, 'sv')} ${year}`,
    `Personal assistance cost ${amountText(cost, 1, 'en')} in ${year}`,
  )[language];
  return {
    sentence: deviation ? `${said}, ${againstBudget(deviation, language)}` : said,
    figures: [outcome, ...(budget ? [budget] : []), ...(deviation ? [deviation] : [])],
  };
}

function againstBudget(deviation: Figure, language: Language): string {
  const distance = computed(IN_MILLIONS, [deviation]) ?? deviation;
  const side = R.compare(deviation.value, R.ZERO);
  if (side === 0) return words('lika med budget', 'on budget')[language];
  const amount = amountText(distance, 1, language);
  return side < 0
    ? words(`${amount} över budget`, `${amount} over budget`)[language]
    : words(`${amount} under budget`, `${amount} under budget`)[language];
}
