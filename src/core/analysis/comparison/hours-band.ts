import { type DateBasis, dateBasisLabel } from '#core/figures';
import {
  type Minutes,
  type Ore,
  type Problem,
  R,
  type Ratio,
  type Result,
  minutes,
  ok,
  ratio,
  refuse,
  words,
} from '#kernel';
import { type OverheadShare, costWithoutOverhead } from './overhead.ts';

/** What is published of another municipality's assistance in one year. */
export type PublishedCost = {
  readonly area: string;
  readonly year: number;
  readonly persons: Ratio;
  readonly personsBasis: DateBasis;
  /** The year's net cost. */
  readonly netCost: Ore;
};

/** What one hour can have cost. */
export type PriceRange = { readonly low: Ore; readonly high: Ore };

export type HoursBand = {
  readonly area: string;
  readonly year: number;
  readonly personsBasis: DateBasis;
  /** Time per person and month that the mean must lie between: low rounded down, high rounded up, so both ends hold. */
  readonly low: Minutes;
  readonly high: Minutes;
};

const MONTHS = ratio(12);
const MINUTES_AN_HOUR = ratio(60);

/**
 * The band that hours per person and month must lie in, given persons, net cost, the range of prices and of overhead: a
 * bound from arithmetic, not an interval of chance. INPUT_INVALID for a range that is turned or holds nothing.
 */
export function hoursBand(
  { area, year, persons, personsBasis, netCost }: PublishedCost,
  price: PriceRange,
  overhead: OverheadShare = { low: R.ZERO, high: R.ZERO },
): Result<HoursBand, Problem> {
  const fault = faultOf(persons, netCost, price, overhead);
  if (fault) return refuse(fault);
  const cost = costWithoutOverhead(netCost, overhead);
  const time = (paid: Ore, atPrice: Ore): Ratio =>
    R.divide(
      R.multiply(ratio(paid), MINUTES_AN_HOUR),
      R.multiply(R.multiply(ratio(atPrice), persons), MONTHS),
    );
  const low = time(cost.low, price.high);
  const high = time(cost.high, price.low);
  return ok({
    area,
    year,
    personsBasis,
    low: minutes(Number(low.num / low.den)),
    high: minutes(Number((high.num + high.den - 1n) / high.den)),
  });
}

export type BandComparison = 'more' | 'fewer' | 'undecided';

/**
 * Whether one municipality has more hours per person than another: told only when the bands do not meet.
 * DEFINITIONS_DIFFER when their persons are counted on different days or the years are not the same.
 */
export function compareBands(one: HoursBand, other: HoursBand): Result<BandComparison, Problem> {
  if (one.personsBasis !== other.personsBasis || one.year !== other.year)
    return refuse(unlike(one, other));
  if (one.low > other.high) return ok('more');
  return ok(one.high < other.low ? 'fewer' : 'undecided');
}

function faultOf(
  persons: Ratio,
  netCost: Ore,
  price: PriceRange,
  overhead: OverheadShare,
): Problem | undefined {
  const isShare = (share: Ratio): boolean =>
    R.compare(share, R.ZERO) >= 0 && R.compare(share, R.ONE) < 0;
  const faults = [
    R.compare(persons, R.ZERO) > 0 ? [] : [['personerna är noll', 'there are no persons'] as const],
    netCost > 0 ? [] : [['kostnaden är inte över noll', 'the cost is not above zero'] as const],
    price.low > 0 && price.low <= price.high
      ? []
      : [
          [
            'priset ska vara över noll och lägst först',
            'prices must be above zero with the lowest first',
          ] as const,
        ],
    isShare(overhead.low) && isShare(overhead.high) && R.compare(overhead.low, overhead.high) <= 0
      ? []
      : [
          [
            'overhead ska vara andelar under 1 med den lägsta först',
            'overhead must be shares below 1 with the lowest first',
          ] as const,
        ],
  ].flat();
  if (faults.length === 0) return undefined;
  return {
    code: 'INPUT_INVALID',
    detail: words(
      `Bandet går inte att räkna: ${faults.map(([sv]) => sv).join('; ')}.`,
      `The band cannot be computed: ${faults.map(([, en]) => en).join('; ')}.`,
    ),
  };
}

const unlike = (one: HoursBand, other: HoursBand): Problem => {
  const told = (band: HoursBand, language: 'sv' | 'en'): string =>
    `${band.area} ${band.year} (${dateBasisLabel(band.personsBasis)[language]})`;
  return {
    code: 'DEFINITIONS_DIFFER',
    detail: words(
      `${told(one, 'sv')} och ${told(other, 'sv')} går inte att jämföra: personer räknas på olika sätt eller år.`,
      `${told(one, 'en')} and ${told(other, 'en')} cannot be compared: persons are counted on different days or in different years.`,
    ),
  };
};
