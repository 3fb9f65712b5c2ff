import { type Problem, type Result } from '#kernel';
import type { PrintedTable } from '../printed-table.ts';
/** Cells as they came, with the line each row begins on. The first row holds the column names. */
export type RawRows = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};
/** Checks that rows are as wide as the header and gives the table, or every row that is not. */
export declare function tableOf(
  name: string,
  raw: RawRows,
  mark?: PrintedTable['decimalMark'],
): Result<PrintedTable, Problem>;
export declare const emptyFile: (name: string) => Problem;
