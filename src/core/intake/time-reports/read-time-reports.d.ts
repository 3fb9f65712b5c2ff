import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
import type { PrintedTable } from '../printed-table.ts';
/**
 * Reads time reports with the fields of FK 3059: one row per shift, joined by the report's id. What stands above the
 * rows of the form is read from the report's first row; later rows repeat it or leave it out. FILE_REFUSED with every fault.
 */
export declare function readTimeReports(table: PrintedTable): Result<Intake, Problem>;
