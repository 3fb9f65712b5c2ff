import { type Day, type Month, type Ore } from '#kernel';
import type { LedgerObject } from '#core/register';
import type { FaultCode, Faults } from '../faults.ts';
import type { SieRecord } from './sie-line.ts';
/** The fields of one record by their place, each checked. */
export declare class SieFields {
  #private;
  constructor(record: SieRecord, faults: Faults);
  fault(code: FaultCode, sv: string, en: string): undefined;
  optionalText(place: number): string | undefined;
  text(place: number): string | undefined;
  objects(place: number): readonly LedgerObject[] | undefined;
  amount(place: number): Ore | undefined;
  day(place: number): Day | undefined;
  month(place: number): Month | undefined;
}
