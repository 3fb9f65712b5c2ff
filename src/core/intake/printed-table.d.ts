/** A table as printed: texts trimmed, one row of column names. Every row has as many cells as the header. */
export type PrintedTable = {
  /** File name, with the sheet's name where a workbook has several. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line in the file, counted from 1, for each row. */
  readonly lines: readonly number[];
  /** What separates whole from part in this table's numbers. */
  readonly decimalMark: DecimalMark;
};
export type DecimalMark = ',' | '.';
