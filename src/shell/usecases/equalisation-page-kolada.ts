import { ok, type Problem, type Result } from '#kernel';
import type { KoladaView } from './kolada.ts';
import { standardCosts, type StandardCostsView } from './standard-costs.ts';

export type KeptStandardCostsView = Omit<StandardCostsView, 'year' | 'shares'> & {
  /** Null before a fetch. */
  readonly shares: StandardCostsView['shares'] | null;
  /** The day of the newest fetch; null before the first. */
  readonly asOf: string | null;
  /** The equalisation years with a standard cost, newest first. */
  readonly years: readonly string[];
  readonly year: string | null;
};

const STANDARD = 'N28017';

/** Kolada's standard costs of a kept year, the newest when none is asked for, parted and tested; empty before a fetch. */
export function keptStandardCosts(
  kept: KoladaView | undefined,
  asked: string | undefined,
): Result<KeptStandardCostsView, Problem> {
  const values = kept?.values.filter(({ kpi }) => kpi === STANDARD) ?? [];
  const years = [...new Set(values.map(({ year }) => year))].toSorted((a, b) => b - a).map(String);
  const year = years.find((each) => each === asked) ?? years[0];
  const nothing = { shares: null, municipalities: [], average: null };
  if (kept === undefined || year === undefined)
    return ok({ asOf: kept?.asOf ?? null, years, year: null, ...nothing });
  const costs = standardCosts(kept, Number(year));
  return costs.ok ? ok({ ...costs.value, asOf: kept.asOf, years, year }) : costs;
}
