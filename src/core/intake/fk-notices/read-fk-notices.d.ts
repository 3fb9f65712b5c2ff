import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
import type { PrintedTable } from '../printed-table.ts';
/**
 * Reads decision notices from Försäkringskassan (51 kap. 21 § SFB), one or many: each notice, and the decisions as they
 * stand after all of them. FILE_REFUSED with every fault.
 */
export declare function readFkNotices(table: PrintedTable): Result<Intake, Problem>;
