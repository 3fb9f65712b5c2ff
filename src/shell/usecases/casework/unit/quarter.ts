import { addMonths, type Day, dayBefore, dayOf } from '#kernel';

export type Quarter = { readonly year: number; readonly number: 1 | 2 | 3 | 4 };

const MONTHS_A_QUARTER = 3;

/** Reads "2026-Q1"; undefined for anything else. */
export function parseQuarter(text: string): Quarter | undefined {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  return year === undefined || number === undefined
    ? undefined
    : // The pattern admits no other digit.
      { year: Number(year), number: Number(number) as Quarter['number'] };
}

export const firstDayOfQuarter = ({ year, number }: Quarter): Day =>
  dayOf(year, (number - 1) * MONTHS_A_QUARTER + 1, 1);

export const lastDayOfQuarter = (quarter: Quarter): Day =>
  dayBefore(addMonths(firstDayOfQuarter(quarter), MONTHS_A_QUARTER));
