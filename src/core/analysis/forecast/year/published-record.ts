import {
  type Figure,
  type FigurePackage,
  type MetricId,
  figuresOf,
  kronorPer,
} from '#core/figures';
import { type Ore, R, ratio, roundOre, addOre } from '#kernel';
import type { Outcome, Vintage } from './vintage.ts';

export type PublishedRecord = {
  readonly vintages: readonly Vintage[];
  readonly outcomes: readonly Outcome[];
};

/**
 * A municipality's own record of a cost: each year's budget, the outcome of the year before as the plainest forecast, and
 * `deficitForecasts`, deficits against the budget foreseen during the year. Printed money as öre, rounded half up.
 */
export function publishedRecord(
  of: FigurePackage,
  metric: MetricId,
  deficitForecasts: readonly Figure[] = [],
): PublishedRecord {
  const budgets = figuresOf(of, metric, 'budget').flatMap(amountOf);
  const outcomes = figuresOf(of, metric, 'outcome').flatMap(amountOf);
  const budgetFor = new Map(budgets.map(({ target, amount }) => [target, amount]));
  return {
    outcomes: outcomes.map(({ target, amount }) => ({ target, amount })),
    vintages: [
      ...budgets.map(({ target, amount }) => vintage('budget', 'budget', target, amount)),
      ...outcomes
        .slice(1)
        .map(({ target }, i) =>
          vintage('baseline', 'naive', target, outcomes[i]?.amount ?? outcomes[0]?.amount),
        ),
      ...deficitForecasts.flatMap((figure) =>
        amountOf(figure).flatMap(({ target, amount }) => {
          const budget = budgetFor.get(target);
          return budget === undefined
            ? []
            : [vintage('forecast', figure.id, target, addOre(budget, amount))];
        }),
      ),
    ].flatMap((each) => each ?? []),
  };
}

const ORE_PER_KRONA = ratio(100);

function amountOf(figure: Figure): readonly { readonly target: string; readonly amount: Ore }[] {
  const kronor = kronorPer(figure.measure);
  return kronor === undefined
    ? []
    : [
        {
          target: figure.period,
          amount: roundOre(R.multiply(R.multiply(figure.value, kronor), ORE_PER_KRONA)),
        },
      ];
}

const vintage = (
  kind: Vintage['kind'],
  method: string,
  target: string,
  mean: Ore | undefined,
): Vintage | undefined =>
  mean === undefined ? undefined : { id: `${method} ${target}`, kind, method, target, mean };
