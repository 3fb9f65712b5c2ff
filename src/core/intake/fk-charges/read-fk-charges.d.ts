import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
import type { PrintedTable } from '../printed-table.ts';
/**
 * Reads Försäkringskassan's monthly charges for the first 20 hours, amounts as charged, credits negative.
 * FILE_REFUSED with every fault.
 */
export declare function readFkCharges(table: PrintedTable): Result<Intake, Problem>;
