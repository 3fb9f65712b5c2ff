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
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const plain = (d: Day): Temporal.PlainDate => Temporal.PlainDate.from(d);

export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const padded = (part: number, digits: number): string => String(part).padStart(digits, '0');
  return day(`${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`);
}

export const addDays = (d: Day, count: number): Day =>
  day(plain(d).add({ days: count }).toString());

/** Whole days from a to b; negative when b is before a. */
export const daysBetween = (a: Day, b: Day): number => plain(a).until(plain(b)).days;

export const dayBefore = (d: Day): Day => addDays(d, -1);

/**
 * Adds whole months; a day that the month lacks becomes the month's last day. The same convention turns a person
 * born on 29 February a year older on 28 February in a common year.
 */
export const addMonths = (d: Day, count: number): Day =>
  day(plain(d).add({ months: count }, { overflow: 'constrain' }).toString());

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
