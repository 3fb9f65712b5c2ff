import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
/**
 * Reads a SIE file of type 4, export (4E) or vouchers (4I), as lines of the ledger: budget from #PBUDGET, actuals from
 * the vouchers, or from #PSALDO where there are none. Records with other labels are skipped, as the format asks.
 * FILE_REFUSED with every fault.
 */
export declare function readSie(bytes: Uint8Array, name: string): Result<Intake, Problem>;
