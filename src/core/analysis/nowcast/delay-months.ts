import { type Finding, type Month, monthsBetween, words } from '#kernel';
import type { DelayCounts } from './delay-law.ts';
import type { KnownCase } from './line-list.ts';

export type DelayMonths = {
  /** The first month that a case became known of in time; months before it hold only late cases. */
  readonly first: Month;
  readonly before: readonly { readonly month: Month; readonly known: number }[];
  /** Cases by month and delay as they first became known; reversals take nothing away. */
  readonly counts: DelayCounts;
  /** Cases known by month, less reversals, whatever their delay. */
  readonly net: readonly number[];
  readonly notes: readonly Finding[];
};

const LONGEST = 24;

/** The longest delay seen, in months, at least 1 and at most 24. */
export function longestDelay(cases: readonly KnownCase[]): number {
  const delays = cases
    .filter(({ count }) => count > 0)
    .map(({ effective, known }) => monthsBetween(effective, known));
  return Math.min(
    LONGEST,
    delays.reduce((a, b) => Math.max(a, b), 1),
  );
}

/**
 * Sorts cases by the month they belong to and the delay until they were known, from the first month to `asOf`. A month
 * without rows is a month without cases. Cases known in advance count as known at once; what lies outside is in the notes.
 */
export function delayMonths(
  cases: readonly KnownCase[],
  asOf: Month,
  maxDelay: number,
): DelayMonths {
  const begun = cases.filter(({ effective }) => effective <= asOf);
  const first = begun
    .filter(({ effective, known }) => monthsBetween(effective, known) <= maxDelay)
    .reduce((a, { effective }) => (effective < a ? effective : a), asOf);
  const before = new Map<Month, number>();
  const months = monthsBetween(first, asOf) + 1;
  const counts = Array.from({ length: months }, (_, month) =>
    Array.from({ length: Math.min(maxDelay, months - 1 - month) + 1 }, () => 0),
  );
  const net = Array.from({ length: months }, () => 0);
  let late = 0;
  let early = 0;
  for (const { effective, known, count } of begun) {
    if (effective < first) {
      before.set(effective, (before.get(effective) ?? 0) + count);
      late += Math.max(0, count);
      continue;
    }
    const month = monthsBetween(first, effective);
    const delay = Math.max(0, monthsBetween(effective, known));
    net[month] = (net[month] ?? 0) + count;
    if (count <= 0) continue;
    if (known < effective) early += count;
    const row = counts[month];
    if (delay > maxDelay || !row) late += count;
    else row[delay] = (row[delay] ?? 0) + count;
  }
  const ahead = cases.reduce(
    (sum, { effective, count }) => sum + (effective > asOf ? count : 0),
    0,
  );
  const older = [...before].map(([month, known]) => ({ month, known }));
  return {
    first,
    before: older.toSorted((a, b) => a.month.localeCompare(b.month)),
    counts,
    net,
    notes: notesOf({ asOf, late, early, ahead, maxDelay }),
  };
}

function notesOf({
  asOf,
  late,
  early,
  ahead,
  maxDelay,
}: {
  readonly asOf: Month;
  readonly late: number;
  readonly early: number;
  readonly ahead: number;
  readonly maxDelay: number;
}): readonly Finding[] {
  const all: readonly (readonly [number, string, string, string])[] = [
    [
      late,
      'LATER_THAN_MAX_DELAY',
      `${late} fall blev kända senare än ${maxDelay} månader. De räknas som kända men formar inte fördröjningen.`,
      `${late} cases became known later than ${maxDelay} months. They count as known but do not shape the delay.`,
    ],
    [
      early,
      'KNOWN_IN_ADVANCE',
      `${early} fall var kända innan de började gälla. De räknas som kända direkt.`,
      `${early} cases were known before they took effect. They count as known at once.`,
    ],
    [
      ahead,
      'STARTS_LATER',
      `${ahead} fall börjar efter ${asOf} och räknas inte här.`,
      `${ahead} cases begin after ${asOf} and are not counted here.`,
    ],
  ];
  return all.flatMap(([count, code, sv, en]) =>
    count > 0 ? [{ code, at: {}, message: words(sv, en) }] : [],
  );
}
