import { type Day, type Month } from '#kernel';
import type { LedgerLineFact } from '#core/register';
/** What the head of a SIE file says. */
export type SieHead = {
  readonly company: string;
  readonly organisationNumber: string;
  readonly program: string;
  readonly generated: Day;
  /** The accounting year, first and last month. */
  readonly year: {
    readonly from: Month;
    readonly to: Month;
  };
  readonly dimensions: readonly {
    readonly dimension: string;
    readonly name: string;
  }[];
};
/**
 * Writes a SIE 4 export in code page 437 with checksum: vouchers of the actual lines, which must balance, and #PBUDGET
 * of the budget lines. Forecasts have no record in SIE and are a defect here.
 */
export declare function writeSie(head: SieHead, lines: readonly LedgerLineFact[]): Uint8Array;
