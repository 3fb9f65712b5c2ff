import { type LedgerLineFact } from '#core/register';
import type { Faults } from '../faults.ts';
import type { SieEntry } from './sie-records.ts';
/**
 * The rows of a voucher as lines of the ledger. Only #TRANS rows count: #BTRANS rows are removed ones, and an #RTRANS
 * row is repeated as #TRANS. Their sum is zero.
 */
export declare function voucherLines(
  { record, rows }: SieEntry,
  accounts: ReadonlyMap<string, string>,
  faults: Faults,
): readonly LedgerLineFact[];
