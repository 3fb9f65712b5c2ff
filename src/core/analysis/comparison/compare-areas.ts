import { type Problem, type Result, ok, refuse, words } from '#kernel';
import { poissonCount, poissonInterval } from '../statistics/gamma.ts';
import {
  type Prior,
  type Seen,
  type Shrunken,
  overdispersionOf,
  priorOf,
  shrink,
  totalRatio,
} from './prior.ts';
import type { AreaCount } from './read-areas.ts';

export type Limits = { readonly low: number; readonly high: number };

/** The ratios that chance and the areas' common unrest allow, in 95 and 99.8 of 100 areas. */
export type Funnel = { readonly p95: Limits; readonly p998: Limits };

export type ComparedArea = {
  readonly area: string;
  readonly observed: number;
  readonly population: number;
  /** Persons per inhabitant. */
  readonly rate: number;
  /** The rate as if the area had the ages of all areas together; null where ages are not kept apart. */
  readonly ageStandardisedRate: number | null;
  /** Persons at the reference's rate, age by age. */
  readonly expected: number;
  readonly ratio: number;
  /** The exact 95 % interval of the ratio, from the area's own count alone. */
  readonly exact: Limits;
  /** The ratio drawn towards the others', the more the fewer persons it rests on, with its 95 % interval. */
  readonly shrunken: Shrunken;
  readonly funnel: Funnel;
  readonly position: 'inside' | 'above' | 'below' | 'far_above' | 'far_below';
  /** Too few seen to read the rate as it stands: read the shrunken ratio. */
  readonly isSmall: boolean;
};

export type Comparison = {
  readonly reference: {
    /** Persons per inhabitant in all areas together, or the rate that was given. */
    readonly rate: number;
    readonly isGiven: boolean;
    readonly ages: readonly string[];
  };
  /** 1 for chance alone; null for a single area. */
  readonly overdispersion: number | null;
  /** Null when chance is explanation enough. */
  readonly prior: Prior | null;
  readonly areas: readonly ComparedArea[];
  /** The funnel between the least and the most expected, in even steps of its logarithm. */
  readonly funnel: readonly (Funnel & { readonly expected: number })[];
};

const SMALL = 10;
const TAILS = { p95: 0.025, p998: 0.001 } as const;

/**
 * Compares areas by persons per inhabitant. The reference is all areas together, age by age where ages are kept apart,
 * unless a rate is given. Ratios and limits are floating-point estimates, unrounded. Funnel limits are Poisson quantiles
 * around the reference, widened by √overdispersion where that is above one. INPUT_INVALID when nobody is seen or a given
 * rate meets ages.
 */
export function compareAreas(
  counts: readonly AreaCount[],
  { referenceRate }: { readonly referenceRate?: number | undefined } = {},
): Result<Comparison, Problem> {
  const total = totals(counts);
  const ages = [...total.byAge.keys()].flatMap((age) => age ?? []);
  if (total.observed === 0) return refuse(nobodySeen());
  if (referenceRate !== undefined && ages.length > 0) return refuse(rateWithAges());
  const rateOf = (age: string | null): number => {
    const all = total.byAge.get(age);
    return referenceRate ?? (all ? all.observed / all.population : 0);
  };
  const seen = [...Map.groupBy(counts, ({ area }) => area)].map(([area, rows]) => ({
    area,
    rows,
    ...totals(rows),
    expected: rows.reduce((sum, row) => sum + row.population * rateOf(row.age), 0),
  }));
  const overdispersion = overdispersionOf(seen);
  const prior = priorOf(seen);
  const rate = referenceRate ?? total.observed / total.population;
  return ok({
    reference: { rate, isGiven: referenceRate !== undefined, ages },
    overdispersion,
    prior: prior ?? null,
    areas: seen.map(({ area, rows, observed, population, expected }) => {
      const ratio = observed / expected;
      const funnel = funnelOf(expected, overdispersion);
      const exact = poissonInterval(observed);
      return {
        area,
        observed,
        population,
        rate: observed / population,
        ageStandardisedRate: ages.length === 0 ? null : standardised(rows, total),
        expected,
        ratio,
        exact: { low: exact.low / expected, high: exact.high / expected },
        shrunken: prior ? shrink(prior, { observed, expected }) : common(seen),
        funnel,
        position: positionOf(ratio, funnel),
        isSmall: observed < SMALL,
      };
    }),
    funnel: stepsBetween(seen.map(({ expected }) => expected)).map((expected) => ({
      expected,
      ...funnelOf(expected, overdispersion),
    })),
  });
}

type Totals = {
  readonly observed: number;
  readonly population: number;
  readonly byAge: ReadonlyMap<string | null, { observed: number; population: number }>;
};

function totals(counts: readonly AreaCount[]): Totals {
  const byAge = new Map<string | null, { observed: number; population: number }>();
  for (const { age, observed, population } of counts) {
    const sum = byAge.get(age) ?? { observed: 0, population: 0 };
    byAge.set(age, {
      observed: sum.observed + observed,
      population: sum.population + population,
    });
  }
  const all = [...byAge.values()];
  return {
    observed: all.reduce((sum, age) => sum + age.observed, 0),
    population: all.reduce((sum, age) => sum + age.population, 0),
    byAge,
  };
}

/** Direct standardisation: each age's own rate, weighted by that age's share of all inhabitants. */
const standardised = (rows: readonly AreaCount[], total: Totals): number =>
  rows.reduce((sum, { age, observed, population }) => {
    const weight = (total.byAge.get(age)?.population ?? 0) / total.population;
    return sum + (weight * observed) / population;
  }, 0);

/** Where the areas do not differ beyond chance, all have the ratio of all, with its exact interval. */
function common(areas: readonly Seen[]): Shrunken {
  const observed = areas.reduce((sum, area) => sum + area.observed, 0);
  const expected = areas.reduce((sum, area) => sum + area.expected, 0);
  const { low, high } = poissonInterval(observed);
  return { ratio: totalRatio(areas), low: low / expected, high: high / expected };
}

function funnelOf(expected: number, overdispersion: number | null): Funnel {
  const width = Math.sqrt(Math.max(1, overdispersion ?? 1));
  const limits = (tail: number): Limits => ({
    low: Math.max(0, 1 + (width * (poissonCount(tail, expected) - expected)) / expected),
    high: 1 + (width * (poissonCount(1 - tail, expected) - expected)) / expected,
  });
  return { p95: limits(TAILS.p95), p998: limits(TAILS.p998) };
}

const STEPS = 60;

function stepsBetween(expected: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...expected), Math.max(...expected)];
  return Array.from({ length: STEPS + 1 }, (_, i) => least * (most / least) ** (i / STEPS));
}

function positionOf(ratio: number, { p95, p998 }: Funnel): ComparedArea['position'] {
  if (ratio > p998.high) return 'far_above';
  if (ratio > p95.high) return 'above';
  if (ratio < p998.low) return 'far_below';
  return ratio < p95.low ? 'below' : 'inside';
}

const nobodySeen = (): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'Ingen person finns i något område, så det finns inget att jämföra. Kontrollera kolumnen observed.',
    'Nobody is seen in any area, so there is nothing to compare. Check the column observed.',
  ),
});

const rateWithAges = (): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'En given nivå kan inte delas på åldrar. Ta bort kolumnen age, eller jämför med områdena tillsammans.',
    'A given rate cannot be parted by age. Leave out the column age, or compare with the areas together.',
  ),
});
