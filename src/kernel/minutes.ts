import { invariant } from './result.ts';
import type { Unit } from './unit.ts';

/** Time in whole minutes. */
export type Minutes = Unit<number, 'Minutes'>;

export const MINUTES_PER_HOUR = 60;

export function minutes(whole: number): Minutes {
  invariant(Number.isSafeInteger(whole), 'minutes are a safe whole number');
  return whole as Minutes;
}

export const addMinutes = (a: Minutes, b: Minutes): Minutes => minutes(a + b);
export const sumMinutes = (parts: readonly Minutes[]): Minutes =>
  parts.reduce(addMinutes, minutes(0));
