import { monthsBetween } from '#kernel';
import type { KnownCase } from '../nowcast/line-list.ts';

/** In how many months the given share of cases became known; 0 without cases. Cases known in advance count as known at once. */
export function knownWithin(cases: readonly KnownCase[], share: number): number {
  const delays = cases
    .flatMap(({ effective, known, count }) =>
      count > 0 ? [{ months: Math.max(0, monthsBetween(effective, known)), count }] : [],
    )
    .toSorted((a, b) => a.months - b.months);
  const wanted = share * delays.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  const last = delays.find(({ count }) => {
    seen += count;
    return seen >= wanted;
  });
  return last?.months ?? 0;
}
