import { type Day, monthNumberOf, yearOf } from '#kernel';

const MONTHS_A_QUARTER = 3;
const QUARTERS_A_YEAR = 4;
const SHOWN = 8;

/** The quarter that a day lies in and those before it, the latest first, as the address writes them: 2026-Q1. */
export function quartersUntil(on: Day): readonly [string, ...string[]] {
  const now = yearOf(on) * QUARTERS_A_YEAR + Math.floor((monthNumberOf(on) - 1) / MONTHS_A_QUARTER);
  const written = (quarter: number): string =>
    `${Math.floor(quarter / QUARTERS_A_YEAR)}-Q${(quarter % QUARTERS_A_YEAR) + 1}`;
  return [
    written(now),
    ...Array.from({ length: SHOWN - 1 }, (_, before) => written(now - before - 1)),
  ];
}
