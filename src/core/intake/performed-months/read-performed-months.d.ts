import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
import type { PrintedTable } from '../printed-table.ts';
/** Reads performed time as sums of a month, with the totals of FK 3057. FILE_REFUSED with every fault. */
export declare function readPerformedMonths(table: PrintedTable): Result<Intake, Problem>;
