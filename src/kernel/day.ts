import { invariant } from './result.ts';
import type { Unit } from './unit.ts';

/** A calendar day as its ISO text, "2026-03-01". Text order is time order. */
export type Day = Unit<string, 'Day'>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an ISO day; undefined for a day that the calendar does not have. */
export function parseDay(text: string): Day | undefined {
  if (!ISO_DAY.test(text)) return undefined;
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? (text as Day)
    : undefined;
}

/** The day written in the program itself; throws when it is no day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  invariant(parsed !== undefined, `"${text}" is a day`);
  return parsed;
}

function partsOf(text: string): [year: number, month: number, day: number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
}

export const yearOf = (d: Day): number => partsOf(d)[0];
export const monthNumberOf = (d: Day): number => partsOf(d)[1];

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

const DAYS_OF_400_YEARS = 146_097;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whole numbers instead of the platform's calendar, since registers of many years ask a million times. */
function firstOfYear(year: number): number {
  const past = year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function numberOf(d: Day): number {
  const [year, month, dayOfMonth] = partsOf(d);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return firstOfYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + dayOfMonth - 1;
}

export function addDays(d: Day, count: number): Day {
  const number = numberOf(d) + count;
  let year = Math.floor((number * 400) / DAYS_OF_400_YEARS);
  while (firstOfYear(year) > number) year -= 1;
  while (firstOfYear(year + 1) <= number) year += 1;
  let [month, left] = [1, number - firstOfYear(year) + 1];
  for (; left > daysInMonth(year, month); month += 1) left -= daysInMonth(year, month);
  return dayOf(year, month, left);
}

/** Whole days from a to b; negative when b is before a. */
export const daysBetween = (a: Day, b: Day): number => numberOf(b) - numberOf(a);

export const dayBefore = (d: Day): Day => addDays(d, -1);

/**
 * Adds whole months; a day that the month lacks becomes the month's last day. The same convention turns a person
 * born on 29 February a year older on 28 February in a common year.
 */
export function addMonths(d: Day, count: number): Day {
  const [y, m, dayOfMonth] = partsOf(d);
  const index = y * 12 + m - 1 + count;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}

/** The day on which somebody reaches an age in whole years. */
export const dayOfAge = (born: Day, age: number): Day => addMonths(born, age * 12);

/** Whole years of age on a day. A person is one year older from the birthday itself. */
export function ageOn(born: Day, on: Day): number {
  const years = yearOf(on) - yearOf(born);
  return dayOfAge(born, years) > on ? years - 1 : years;
}

/** The age that the person has turned at some time up to the end of the day's month. */
export function ageInMonthOf(born: Day, on: Day): number {
  const months = (yearOf(on) - yearOf(born)) * 12 + monthNumberOf(on) - monthNumberOf(born);
  return Math.floor(months / 12);
}
