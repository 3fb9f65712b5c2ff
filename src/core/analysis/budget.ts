import { type Figure, type MetricId, type FigurePackage, computed, figureOf } from '#core/figures';
import { BUDGET_FROM_DEVIATION } from './volume-formulas.ts';

/** The year's budget as printed, or as net cost plus deviation where a package prints only those two. */
export function budgetOf(of: FigurePackage, metric: MetricId, year: string): Figure | undefined {
  const printed = figureOf(of, metric, 'budget', year);
  if (printed) return printed;
  const outcome = figureOf(of, metric, 'outcome', year);
  const deviation = figureOf(of, metric, 'deviation', year);
  return outcome && deviation && computed(BUDGET_FROM_DEVIATION, [outcome, deviation]);
}
