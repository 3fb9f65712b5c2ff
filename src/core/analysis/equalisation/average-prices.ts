import { type Finding, type Problem, type Result, ok, refuse, words } from '#kernel';
import type { Municipality } from './municipality.ts';
import type { Prices, Service, Weights } from './service.ts';

/** The rows of the accounts that prices are made of. */
export type CostRow = 'net_5131' | 'net_5133' | 'net_5135' | 'net_5139';

/** The row that a service's price is counted from. */
export const ROW_OF: Readonly<Record<Service, CostRow>> = {
  pa: 'net_5133',
  sfb: 'net_5133',
  companion: 'net_5139',
  contact: 'net_5139',
  relief: 'net_5139',
  short_stay: 'net_5139',
  short_supervision: 'net_5139',
  child_housing: 'net_5131',
  foster_home: 'net_5131',
  adult_housing: 'net_5131',
  daily_activity: 'net_5135',
};

/** The country's net cost of each row, and the weighted persons that share it. */
export function sharedCosts(
  country: readonly Municipality[],
  weight: Weights,
): { readonly cost: Record<CostRow, number>; readonly persons: Record<CostRow, number> } {
  const cost = { net_5131: 0, net_5133: 0, net_5135: 0, net_5139: 0 };
  const persons = { net_5131: 0, net_5133: 0, net_5135: 0, net_5139: 0 };
  for (const of of country) {
    cost.net_5131 += of.net_5131;
    cost.net_5133 += of.net_5133;
    cost.net_5135 += of.net_5135;
    cost.net_5139 += of.net_5139;
    persons.net_5131 +=
      of.adult_housing +
      weight.child_housing * of.child_housing +
      weight.foster_home * of.foster_home;
    persons.net_5133 += of.pa + weight.sfb * of.sfb;
    persons.net_5135 += of.daily_activity;
    persons.net_5139 +=
      of.short_stay +
      weight.short_supervision * of.short_supervision +
      weight.relief * of.relief +
      weight.companion * of.companion +
      weight.contact * of.contact;
  }
  return { cost, persons };
}

/**
 * The annex's average costs: the net cost of each row over its weighted persons, kronor a person. A service's price is
 * its weight times the price it is counted from. INPUT_INVALID for a row with a cost and nobody to share it.
 */
export function averagePrices(
  country: readonly Municipality[],
  weight: Weights,
): Result<Prices, Problem> {
  const { cost, persons } = sharedCosts(country, weight);
  const findings = (Object.keys(cost) as CostRow[])
    .filter((row) => persons[row] === 0 && cost[row] !== 0)
    .map(nobody);
  if (findings.length > 0) return refuse(unpriced(findings));
  const price = (row: CostRow): number => (persons[row] === 0 ? 0 : cost[row] / persons[row]);
  const housing = price('net_5131');
  const assistance = price('net_5133');
  const other = price('net_5139');
  return ok({
    pa: assistance,
    sfb: weight.sfb * assistance,
    companion: weight.companion * other,
    contact: weight.contact * other,
    relief: weight.relief * other,
    short_stay: other,
    short_supervision: weight.short_supervision * other,
    child_housing: weight.child_housing * housing,
    foster_home: weight.foster_home * housing,
    adult_housing: housing,
    daily_activity: price('net_5135'),
  });
}

const nobody = (column: string): Finding => ({
  code: 'COST_WITHOUT_PERSONS',
  at: { column },
  message: words(
    `${column} har en kostnad men ingen person i landet att dela den på. Fyll i personerna, eller ange priserna.`,
    `${column} has a cost but no person in the country to share it. Fill in the persons, or give the prices.`,
  ),
});

const unpriced = (findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'Priserna går inte att räkna ut ur tabellen.',
    'The prices cannot be worked out from the table.',
  ),
  findings,
});
