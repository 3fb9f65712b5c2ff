// In: a seed, a size, months, and how many faults to plant. Out: a synthetic municipality's files in their real formats,
// and what really happened. Malmö's published tables 2020–2025 hold for it.
// Refuses to know the disk, the clock, and any real person.
export { FAULT_LEVELS, type FaultLevel, type TwinOptions } from './twin-options.ts';
export { makeTwin, type Twin } from './make-twin.ts';
export type { MonthlyRow } from './monthly.ts';
export type { TwinFile } from './twin-file.ts';
export { twinFiles } from './twin-files.ts';
export { type TruthFile, twinTruth } from './twin-truth.ts';
