import type { NoticeRow } from './duty-facts.ts';

export const isNegative = ({ outcome }: NoticeRow): boolean =>
  outcome === 'withdrawn' || outcome === 'refused';

/** Negative notices in the order received; the same decision told twice is one, from when it was first known. */
export function negativeNotices(notices: readonly NoticeRow[]): readonly NoticeRow[] {
  if (notices.length === 0) return notices;
  const first = new Map<string, NoticeRow>();
  for (const notice of notices.filter(isNegative).toSorted(byReceived)) {
    const key = `${notice.outcome} ${notice.decided} ${notice.from}`;
    if (!first.has(key)) first.set(key, notice);
  }
  return [...first.values()];
}

const byReceived = (a: NoticeRow, b: NoticeRow): number =>
  a.received < b.received || (a.received === b.received && a.id < b.id) ? -1 : 1;
