import { type LedgerLineFact } from '#core/register';
import type { Faults } from '../faults.ts';
import type { SieRecord } from './sie-line.ts';
/**
 * #PBUDGET or #PSALDO as lines of the ledger. A file gives an account's total with an empty list of objects, and the
 * same money again by objects: the finest breakdown is kept, and what is left of the total stays without object, so
 * that the lines always sum to the total.
 */
export declare function periodLines(
  records: readonly SieRecord[],
  vintage: LedgerLineFact['vintage'],
  years: ReadonlySet<string>,
  accounts: ReadonlyMap<string, string>,
  faults: Faults,
): readonly LedgerLineFact[];
