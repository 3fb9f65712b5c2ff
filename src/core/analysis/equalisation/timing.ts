import type { Day } from '#kernel';

/** The first equalisation years in which a volume and a cost count. */
export type FirstYears = { readonly volume: number; readonly cost: number };

/** Persons and costs of a year count two years later (3, 4 and 6 §§ of the ordinance). */
export const LAG = 2;

const COUNTING_DAY = '10-01';

/**
 * When a decision in force from a day first counts: its persons from the first 1 October it is in force, its kronor
 * from the year they are booked in, each two years later.
 */
export function firstYears(from: Day): FirstYears {
  const year = Number(from.slice(0, 4));
  const counted = from.slice(5) <= COUNTING_DAY ? year : year + 1;
  return { volume: counted + LAG, cost: year + LAG };
}
