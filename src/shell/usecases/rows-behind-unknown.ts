import { delayOf, type PersonCase } from '#core/analysis';
import type { RowQuestion } from '#core/figures';
import { day, dayRange, daysOf, firstDayOf, parseDay, parseMonth, shiftMonth } from '#kernel';
import type { Store } from '#shell/store';
import { unknownYetKept } from './unknown-yet-kept.ts';

/** Persons who came to a month of a triangle, or were taken back from it. */
export type CaseQuestion = {
  readonly of: 'case';
  readonly cases: readonly (PersonCase & { readonly id: string })[];
};

/** LSS began; nothing was invoiced before. */
const EARLIEST = day('1994-01-01');

const ADDRESS =
  /^register\/([\d-]+)\/unknown\.(?:charged|(starts|ends|charges)_by_delay\.(\d+))\/outcome\/([\d-]+)$/;

/**
 * The rows that a known cell of *Ännu okänt*, or what is charged of a month, was counted or summed from; undefined for any
 * other address.
 */
export async function rowsBehindUnknown(
  store: Store,
  id: string,
): Promise<RowQuestion | CaseQuestion | undefined> {
  const [, on = '', triangle = 'charges', at, period = ''] = ADDRESS.exec(id) ?? [];
  const [readOn, month] = [parseDay(on), parseMonth(period)];
  if (!readOn || !month) return undefined;
  const found = await unknownYetKept(store, readOn);
  if (!found.ok) return undefined;
  const { triangles, knownOn } = found.value;
  if (at === undefined) return { of: 'charge', knownOn, service: daysOf(month), invoice: null };
  const delay = Number(at);
  const of = triangle === 'starts' || triangle === 'ends' ? triangle : 'charges';
  const row = triangles[of].find((each) => each.month === month);
  const last = (row?.known.length ?? 0) - 1;
  if (delay > last) return undefined;
  if (of === 'charges') {
    // A charge invoiced ahead stands in the first cell, one after the last delay in the last.
    const from = delay === 0 ? EARLIEST : firstDayOf(shiftMonth(month, delay));
    const to = delay === last ? null : firstDayOf(shiftMonth(month, delay + 1));
    return { of: 'charge', knownOn, service: daysOf(month), invoice: dayRange(from, to) };
  }
  return {
    of: 'case',
    cases: triangles.cases[of]
      .filter((each) => each.effective === month && Math.min(last, delayOf(each)) === delay)
      .map((each) => ({ ...each, id: `${each.person} ${each.known}` })),
  };
}
