import {
  type AverageTest,
  type EqualisationShares,
  type StandardCostSplit,
  sharesOf,
  splitStandardCost,
  testNationalAverage,
} from '#core/analysis';
import { type Problem, type Result, ok } from '#kernel';
import type { KnownSoFar } from '#shell/files';

export type StandardCostView = StandardCostSplit & {
  readonly municipality: string;
  /** Its code when no name was fetched. */
  readonly name: string;
  /** Kronor per inhabitant. */
  readonly standard: number;
  readonly index: number;
  /** The grant decided before the year, kronor per inhabitant; null where Kolada has none. */
  readonly grant: number | null;
};

export type StandardCostsView = {
  readonly year: number;
  /** The year's shares, which a standard cost is parted with. */
  readonly shares: EqualisationShares;
  readonly municipalities: readonly StandardCostView[];
  /** Whether standard cost less grant is the same for all; null without a grant. */
  readonly average: AverageTest | null;
};

const STANDARD = 'N28017';
const INDEX = 'N28040';
const GRANT = 'N03065';

/**
 * Every municipality's standard cost of an equalisation year, parted from Kolada's figures alone. Values with a status and
 * deleted ones are not used. PARAMETER_UNKNOWN for a year whose shares are not known.
 */
export function standardCosts(
  { values, names }: KnownSoFar,
  year: number,
): Result<StandardCostsView, Problem> {
  const shares = sharesOf(year);
  if (!shares.ok) return shares;
  const usable = values.filter(
    (each) => each.year === year && each.gender === 'T' && each.status === '' && !each.isDeleted,
  );
  const of = (kpi: string): ReadonlyMap<string, number> =>
    new Map(
      usable.flatMap((each) =>
        each.kpi === kpi && each.value !== null ? [[each.municipality, each.value]] : [],
      ),
    );
  const [standards, indexes, grants] = [of(STANDARD), of(INDEX), of(GRANT)];
  const municipalities = [...standards].flatMap(([municipality, standard]) => {
    const index = indexes.get(municipality);
    const split =
      index === undefined ? undefined : splitStandardCost(standard, index, shares.value);
    const grant = grants.get(municipality) ?? null;
    return index !== undefined && split && isMunicipality(municipality)
      ? [
          {
            municipality,
            name: names.get(municipality) ?? municipality,
            standard,
            index,
            grant,
            ...split,
          },
        ]
      : [];
  });
  const average = testNationalAverage(
    municipalities.flatMap(({ municipality, standard, grant }) =>
      grant === null ? [] : [{ code: municipality, standard, grant }],
    ),
  );
  return ok({ year, shares: shares.value, municipalities, average: average ?? null });
}

// 0000 is the country, 00NN a region and G… a group.
const isMunicipality = (id: string): boolean => /^(?!00)\d{4}$/.test(id);
