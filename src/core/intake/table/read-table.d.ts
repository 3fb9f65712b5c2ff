import { type Problem, type Result } from '#kernel';
import type { PrintedTable } from '../printed-table.ts';
/** The largest file that is read, in bytes; a larger one is refused whole. */
export declare const LARGEST_TABLE_FILE: number;
/**
 * Reads the tables in a CSV file or an Excel workbook, known by their bytes and not by their name: one per sheet.
 * Gives FILE_UNREADABLE with every uneven row, or FILE_TOO_LARGE; never a part of a table.
 */
export declare function readTables(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly PrintedTable[], Problem>>;
/** Reads the one table of a CSV file, or the first sheet of a workbook. */
export declare function readTable(
  bytes: Uint8Array,
  name: string,
): Promise<Result<PrintedTable, Problem>>;
