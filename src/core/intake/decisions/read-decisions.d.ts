import { type Problem, type Result } from '#kernel';
import type { Intake } from '../intake.ts';
import type { PrintedTable } from '../printed-table.ts';
/** Reads persons, providers, LSS and FK decisions and how they are carried out. FILE_REFUSED with every fault. */
export declare function readDecisions(table: PrintedTable): Result<Intake, Problem>;
