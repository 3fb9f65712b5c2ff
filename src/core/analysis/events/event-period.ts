import {
  type Day,
  type DayRange,
  dayRange,
  firstDayOf,
  parseDay,
  parseMonth,
  shiftMonth,
  day,
} from '#kernel';

const YEAR = /^(\d{4})(\+?)$/;
const HALF_YEAR = /^(\d{4})-H([12])$/;

const year = (number: string, later = 0): Day =>
  day(`${String(Number(number) + later).padStart(4, '0')}-01-01`);

/**
 * The days that a printed date can mean: a year "2020", half-year "2025-H2", month "2021-11" or day "2023-01-01",
 * and "2028+" for a year or any later. A day in force goes on, so its range has no end. Undefined for other text.
 */
export function eventPeriod(text: string): DayRange | undefined {
  const on = parseDay(text);
  if (on) return dayRange(on, null);
  const month = parseMonth(text);
  if (month) return dayRange(firstDayOf(month), firstDayOf(shiftMonth(month, 1)));
  const half = HALF_YEAR.exec(text);
  if (half?.[1] !== undefined) {
    return half[2] === '1'
      ? dayRange(year(half[1]), day(`${half[1]}-07-01`))
      : dayRange(day(`${half[1]}-07-01`), year(half[1], 1));
  }
  const whole = YEAR.exec(text);
  if (whole?.[1] === undefined) return undefined;
  return whole[2] === '+'
    ? dayRange(year(whole[1]), null)
    : dayRange(year(whole[1]), year(whole[1], 1));
}
