import { type Day, day, daysInMonth, invariant, type Month, month } from '#kernel';

/** Months counted from January of year 0, so that the world can step through time by whole numbers. */
export type MonthNumber = number;

export const monthNumber = (year: number, monthOfYear: number): MonthNumber =>
  year * 12 + monthOfYear - 1;
export const numberOfMonth = (m: Month): MonthNumber =>
  monthNumber(Number(m.slice(0, 4)), Number(m.slice(5, 7)));
export const numberOfDay = (d: Day): MonthNumber =>
  monthNumber(Number(d.slice(0, 4)), Number(d.slice(5, 7)));
export const yearOfMonth = (n: MonthNumber): number => Math.floor(n / 12);
export const monthOfYear = (n: MonthNumber): number => n - yearOfMonth(n) * 12 + 1;
export const daysInMonthNumber = (n: MonthNumber): number =>
  daysInMonth(yearOfMonth(n), monthOfYear(n));

const two = (n: number): string => String(n).padStart(2, '0');

export const monthNamed = (n: MonthNumber): Month =>
  month(`${String(yearOfMonth(n)).padStart(4, '0')}-${two(monthOfYear(n))}`);

const DAYS = new Map<MonthNumber, readonly Day[]>();

/** All days of a month, kept since a world asks for the same ones millions of times. */
function daysNamed(n: MonthNumber): readonly Day[] {
  const kept = DAYS.get(n);
  if (kept) return kept;
  const name = monthNamed(n);
  const days = Array.from({ length: daysInMonthNumber(n) }, (_, i) => day(`${name}-${two(i + 1)}`));
  DAYS.set(n, days);
  return days;
}

/** A day of the month; a day beyond its end is the month's last. */
export function dayIn(n: MonthNumber, dayOfMonth: number): Day {
  const days = daysNamed(n);
  const found = days[Math.min(dayOfMonth, days.length) - 1];
  invariant(found !== undefined, 'days of a month are counted from 1');
  return found;
}

export const firstDay = (n: MonthNumber): Day => dayIn(n, 1);
