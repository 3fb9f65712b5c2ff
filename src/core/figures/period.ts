import { parseDay, parseMonth } from '#kernel';
import type { Period } from './figure.ts';

const YEAR = /^\d{4}$/;
const SPAN = /^(\d{4})–(\d{4})$/;

/** True for a year, month, quarter ("2019-Q1"), day or span of years ("2020–2025"). */
export function isPeriod(text: string): boolean {
  const span = SPAN.exec(text);
  if (span?.[1] !== undefined && span[2] !== undefined) return span[1] < span[2];
  return (
    YEAR.test(text) ||
    /^\d{4}-Q[1-4]$/.test(text) ||
    parseMonth(text) !== undefined ||
    parseDay(text) !== undefined
  );
}

/** The year that the period lies in; the last year of a span. */
export const yearOfPeriod = (period: Period): string =>
  SPAN.exec(period)?.[2] ?? period.slice(0, 4);
