import { type Problem, type Result, ok, refuse, words } from '#kernel';
import { averagePrices } from './average-prices.ts';
import type { Municipality } from './municipality.ts';
import type { Prices } from './service.ts';
import type { EqualisationParameters } from './year-parameters.ts';

export type EqualisedMunicipality = {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /** Persons × national prices + payments to Försäkringskassan, kronor of the statistics year. */
  readonly baseStandardCost: number;
  /** Personnel cost by the annex's formula, kronor of the statistics year. */
  readonly personnelCost: number;
  /** Personnel cost index, 1 for the country's average; null where the base standard cost is zero. */
  readonly index: number | null;
  /** Standard cost in the equalisation year's prices, kronor per inhabitant. */
  readonly standardPerInhabitant: number;
  /** Positive is a grant, negative a fee, kronor. */
  readonly grant: number;
};

export type Equalisation = {
  readonly parameters: EqualisationParameters;
  readonly prices: Prices;
  /** The correction factor k that makes the standard costs sum to the municipalities' net cost. */
  readonly factor: number;
  readonly municipalities: readonly EqualisedMunicipality[];
  readonly nationalPerInhabitant: number;
  /** The uniform addition to every municipality that makes the grants sum to zero, kronor per inhabitant. */
  readonly levelAdjustment: number;
  readonly sumOfGrants: number;
  /** Σ over municipalities before uplift: net cost with payments to Försäkringskassan, and S × index. */
  readonly totals: {
    readonly netCost: number;
    readonly indexedCost: number;
    readonly population: number;
  };
};

/** S of the ordinance: who have assistance and housing both are counted as housing only. */
export const baseStandardCost = (of: Municipality, price: Prices): number =>
  of.adult_housing * price.adult_housing +
  of.child_housing * price.child_housing +
  of.foster_home * price.foster_home +
  of.daily_activity * price.daily_activity +
  of.short_stay * price.short_stay +
  of.short_supervision * price.short_supervision +
  of.relief * price.relief +
  of.companion * price.companion +
  of.contact * price.contact +
  (of.pa - of.pa_with_adult_housing) * price.pa +
  of.sfb * price.sfb +
  of.fk_payment;

/** PK of the annex, step 1: own wages with charges, and the personnel share of what is bought, sold and paid on. */
export const personnelCost = (
  of: Municipality,
  { personnelShare, paymentShare, employerCharges }: EqualisationParameters,
): number =>
  of.a * (1 + employerCharges) +
  personnelShare * (of.b + of.c + of.d + of.e) -
  personnelShare * (of.f + of.g + of.j) +
  personnelShare * paymentShare * (of.fk_payment / paymentShare - of.g);

/** X = S × index = (1 − e·p) S + e PK: the ratio of the annex multiplied out, linear in both. */
export const indexedCost = (
  standard: number,
  personnel: number,
  { personnelShare, equalisedShare }: EqualisationParameters,
): number => (1 - equalisedShare * personnelShare) * standard + equalisedShare * personnel;

/** Net cost of the rows with services and the payments to Försäkringskassan, which those rows do not hold. */
export const netCost = (of: Municipality): number =>
  of.net_5131 + of.net_5133 + of.net_5135 + of.net_5139 + of.fk_payment;

export type EqualiseOptions = {
  /** Rounds standard costs to whole kronor per inhabitant before they are compared, halves up. */
  readonly roundStandard?: boolean;
};

/**
 * Computes a whole country's equalisation. Kronor as floating-point numbers, unrounded unless `roundStandard`; grants
 * sum to zero. INPUT_INVALID when a cost has nobody to be shared by, or nothing costs anything.
 */
export function equalise(
  country: readonly Municipality[],
  parameters: EqualisationParameters,
  { roundStandard = false }: EqualiseOptions = {},
): Result<Equalisation, Problem> {
  const { pricing, uplift } = parameters;
  const priced =
    pricing.kind === 'given' ? ok(pricing.prices) : averagePrices(country, pricing.weights);
  if (!priced.ok) return priced;
  const prices = priced.value;
  const costs = country.map((of) => {
    const base = baseStandardCost(of, prices);
    const personnel = personnelCost(of, parameters);
    return { base, personnel, indexed: indexedCost(base, personnel, parameters) };
  });
  const totals = { netCost: 0, indexedCost: 0, population: 0 };
  country.forEach((of, i) => {
    totals.netCost += netCost(of);
    totals.indexedCost += costs[i]?.indexed ?? 0;
    totals.population += of.population;
  });
  if (!(totals.indexedCost > 0)) return refuse(nothingCosts());
  const factor = totals.netCost / totals.indexedCost;
  const rounded = (kronor: number): number => (roundStandard ? Math.round(kronor) : kronor);
  const national = rounded((totals.netCost * uplift) / totals.population);
  const municipalities: EqualisedMunicipality[] = [];
  country.forEach(({ code, name, population }, i) => {
    const { base, personnel, indexed } = costs[i] ?? NOTHING;
    const standardPerInhabitant = rounded((indexed * uplift * factor) / population);
    municipalities.push({
      code,
      name,
      population,
      baseStandardCost: base,
      personnelCost: personnel,
      index: base === 0 ? null : indexed / base,
      standardPerInhabitant,
      grant: (standardPerInhabitant - national) * population,
    });
  });
  // Unrounded standard costs sum to the net cost already.
  const levelAdjustment = roundStandard ? -sumOfGrants(municipalities) / totals.population : 0;
  const levelled = roundStandard ? level(municipalities, levelAdjustment) : municipalities;
  return ok({
    parameters,
    prices,
    factor,
    municipalities: levelled,
    nationalPerInhabitant: national,
    levelAdjustment,
    sumOfGrants: sumOfGrants(levelled),
    totals,
  });
}

const NOTHING = { base: 0, personnel: 0, indexed: 0 };

const sumOfGrants = (municipalities: readonly EqualisedMunicipality[]): number => {
  let sum = 0;
  for (const { grant } of municipalities) sum += grant;
  return sum;
};

const level = (
  municipalities: readonly EqualisedMunicipality[],
  perInhabitant: number,
): readonly EqualisedMunicipality[] =>
  municipalities.map((each) => ({ ...each, grant: each.grant + perInhabitant * each.population }));

const nothingCosts = (): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'Kommunernas kostnader är noll eller mindre tillsammans, så det finns inget att utjämna. Kontrollera kolumnerna med kronor.',
    "The municipalities' costs are zero or less together, so there is nothing to equalise. Check the columns with kronor.",
  ),
});
