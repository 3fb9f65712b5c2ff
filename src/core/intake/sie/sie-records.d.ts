import type { Faults } from '../faults.ts';
import { type SieRecord } from './sie-line.ts';
/** A record with the rows that stand in braces below it; only vouchers have any. */
export type SieEntry = {
  readonly record: SieRecord;
  readonly rows: readonly SieRecord[];
};
/** Splits a whole file into records and vouchers with their rows; tells of broken lines and a wrong checksum. */
export declare function readSieRecords(text: string, faults: Faults): readonly SieEntry[];
