import type { NeedKind } from '#core/law';
import type { Minutes } from '#kernel';

/** What one decided case gave for one need a week, and who assessed it. A need that was refused gave 0. */
export type AssessedNeed = {
  readonly officer: string;
  readonly need: NeedKind;
  readonly minutes: Minutes;
};

/** A median with the two observations that enclose it. */
export type MedianInterval = {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** How often such an interval encloses the true median, whatever the distribution. */
  readonly coverage: number;
};

export type NeedEvenness = {
  readonly need: NeedKind;
  readonly decisions: number;
  /** Null below FEWEST_SHOWN decisions. */
  readonly all: MedianInterval | null;
  /** By name, never by size; the interval is null below FEWEST_SHOWN decisions. */
  readonly officers: readonly {
    readonly officer: string;
    readonly decisions: number;
    readonly interval: MedianInterval | null;
  }[];
  /** Whether some two officers' intervals have no value in common; null when fewer than two have one. */
  readonly apart: boolean | null;
};

/** Fewer decisions than this say more of the persons than of who assessed them. */
export const FEWEST_SHOWN = 5;

/** Minutes a week by need, of all and of each officer; needs in the order of the first decision that has them. */
export function evenness(assessed: readonly AssessedNeed[]): readonly NeedEvenness[] {
  return [...Map.groupBy(assessed, ({ need }) => need)].map(([need, own]) => {
    const officers = [...Map.groupBy(own, ({ officer }) => officer)]
      .toSorted(([a], [b]) => a.localeCompare(b, 'sv'))
      .map(([officer, theirs]) => ({
        officer,
        decisions: theirs.length,
        interval: intervalOf(theirs),
      }));
    const shown = officers.flatMap(({ interval }) => interval ?? []);
    return {
      need,
      decisions: own.length,
      all: intervalOf(own),
      officers,
      apart:
        shown.length < 2
          ? null
          : Math.max(...shown.map(({ low }) => low)) > Math.min(...shown.map(({ high }) => high)),
    };
  });
}

const intervalOf = (assessed: readonly AssessedNeed[]): MedianInterval | null =>
  assessed.length < FEWEST_SHOWN ? null : medianInterval(assessed.map(({ minutes }) => minutes));

const LEAST_COVERAGE = 0.95;

/**
 * The median with its exact interval by order statistics: the k-th smallest and k-th largest, the largest k that covers
 * 95 %, else the smallest and the largest with the coverage that those have (five values: 93.75 %).
 */
function medianInterval(values: readonly number[]): MedianInterval {
  const sorted = values.toSorted((a, b) => a - b);
  const count = sorted.length;
  const at = (place: number): number => sorted[place] ?? 0;
  let coverage = 1 - 2 * halfTail(0, count);
  let k = 1;
  while (k < count / 2 && 1 - 2 * halfTail(k, count) >= LEAST_COVERAGE) {
    coverage = 1 - 2 * halfTail(k, count);
    k += 1;
  }
  return {
    median: (at(Math.floor((count - 1) / 2)) + at(Math.ceil((count - 1) / 2))) / 2,
    low: at(k - 1),
    high: at(count - k),
    coverage,
  };
}

/** The chance of at most `most` heads in so many throws of a fair coin. */
function halfTail(most: number, throws: number): number {
  let term = 0.5 ** throws;
  let sum = term;
  for (let heads = 1; heads <= most; heads += 1) {
    term *= (throws - heads + 1) / heads;
    sum += term;
  }
  return sum;
}
