// The units everything is counted in: öre, minutes, exact ratios, days, months, day ranges [from, to),
// results and problems. Imports nothing; knows nothing of law, persons or files.
export * from './day.ts';
export * from './day-range.ts';
export { hasCheckDigit } from './luhn.ts';
export * from './instant.ts';
export * from './minutes.ts';
export * from './month.ts';
export * from './nearest.ts';
export * from './ore.ts';
export { PersonNumber, type RevealPurpose } from './person-number.ts';
export * from './problem.ts';
export { Random } from './random.ts';
export * as R from './ratio.ts';
export type { Ratio } from './ratio.ts';
export { parseRatio, ratio, ratioOfNumber } from './ratio.ts';
export * from './result.ts';
export type { Unit } from './unit.ts';
export * from './words.ts';
