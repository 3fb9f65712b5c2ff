import { type Day, dayOf, daysInMonth, monthNumberOf, yearOf } from './day.ts';
import { type DayRange, dayRange } from './day-range.ts';
import { invariant } from './result.ts';
import type { Unit } from './unit.ts';

/** A calendar month as its ISO text, "2026-03". Text order is time order. */
export type Month = Unit<string, 'Month'>;

export function parseMonth(text: string): Month | undefined {
  if (!/^\d{4}-\d{2}$/.test(text)) return undefined;
  const number = Number(text.slice(5, 7));
  return number >= 1 && number <= 12 ? (text as Month) : undefined;
}

export function month(text: string): Month {
  const parsed = parseMonth(text);
  invariant(parsed !== undefined, `"${text}" is a month`);
  return parsed;
}

export const monthOf = (d: Day): Month => d.slice(0, 7) as Month;

const indexOf = (m: Month): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7)) - 1;

/** The month that many months later; earlier for a negative count. */
export function shiftMonth(m: Month, count: number): Month {
  const index = indexOf(m) + count;
  const year = Math.floor(index / 12);
  return month(
    `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`,
  );
}

export const monthsBetween = (a: Month, b: Month): number => indexOf(b) - indexOf(a);

export const firstDayOf = (m: Month): Day => dayOf(Number(m.slice(0, 4)), Number(m.slice(5, 7)), 1);

/** All days of the month, [first day, first day of the next month). */
export const daysOf = (m: Month): DayRange => dayRange(firstDayOf(m), firstDayOf(shiftMonth(m, 1)));

export const lengthOfMonth = (m: Month): number => {
  const first = firstDayOf(m);
  return daysInMonth(yearOf(first), monthNumberOf(first));
};
