import { type Day, type Month, monthOf } from '#kernel';
import type { RegisterRows } from './register-rows.ts';

/** The first and last month in which time was performed, an invoice came or a line was booked; undefined when none. */
function coveredMonths({
  months,
  charges,
  ledger,
}: RegisterRows): { readonly from: Month; readonly to: Month } | undefined {
  const covered = [
    ...months.flatMap(({ month, performedMinutes }) => (performedMinutes === 0 ? [] : [month])),
    ...charges.map(({ invoice }) => invoice),
    ...ledger.flatMap(({ month, vintage }) => (vintage === 'actual' ? [month] : [])),
  ].toSorted();
  const [from, to] = [covered[0], covered.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

const DECEMBER = '12';

/** The years that were over on the day and of which the register has every month, in order. */
export function wholeYears(rows: RegisterRows): readonly string[] {
  const covered = coveredMonths(rows);
  if (!covered) return [];
  const [first, last] = [Number(covered.from.slice(0, 4)), Number(covered.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  return years.filter(
    (year) =>
      `${year}-01` >= covered.from &&
      `${year}-${DECEMBER}` <= covered.to &&
      isOver(year, rows.knownOn),
  );
}

/** The day's month may be the year's last: a year is told when its last day has come. */
const isOver = (year: string, knownOn: Day): boolean =>
  knownOn >= `${year}-${DECEMBER}-31` || monthOf(knownOn) > `${year}-${DECEMBER}`;
