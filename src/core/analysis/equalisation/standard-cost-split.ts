import { volumeShare } from './marginals.ts';
import type { EqualisationShares } from './year-parameters.ts';

/** A standard cost per inhabitant parted in what volumes and payments give and what personnel cost gives, kronor. */
export type StandardCostSplit = {
  readonly volume: number;
  readonly personnel: number;
};

/**
 * Parts a published standard cost (Kolada N28017) with nothing but the published personnel cost index (N28040): the
 * volumes' part is standard × (1 − e·p) / index. Undefined for an index of zero or less.
 */
export function splitStandardCost(
  standardPerInhabitant: number,
  index: number,
  shares: EqualisationShares,
): StandardCostSplit | undefined {
  if (!(index > 0)) return undefined;
  const volume = (standardPerInhabitant * volumeShare(shares)) / index;
  return { volume, personnel: standardPerInhabitant - volume };
}

/** What Kolada publishes of one municipality: N28017 and N03065, kronor per inhabitant on 1 November. */
export type PublishedStandard = {
  readonly code: string;
  readonly standard: number;
  readonly grant: number;
};

export type AverageTest = {
  /** The median of standard − grant: the national average that all should share. */
  readonly national: number;
  /** Those further from it than the tolerance, with their distance. */
  readonly outside: readonly { readonly code: string; readonly difference: number }[];
};

/**
 * Tests published figures of one year: standard cost less grant is the national average, the same for all. The
 * tolerance, kronor per inhabitant, covers printed rounding and the level adjustment. Undefined without a municipality.
 */
export function testNationalAverage(
  published: readonly PublishedStandard[],
  tolerance = 1,
): AverageTest | undefined {
  const averages = published
    .map(({ standard, grant }) => standard - grant)
    .toSorted((a, b) => a - b);
  const low = averages[Math.floor((averages.length - 1) / 2)];
  const high = averages[Math.ceil((averages.length - 1) / 2)];
  if (low === undefined || high === undefined) return undefined;
  const national = (low + high) / 2;
  return {
    national,
    outside: published
      .map(({ code, standard, grant }) => ({ code, difference: standard - grant - national }))
      .filter(({ difference }) => Math.abs(difference) > tolerance),
  };
}
