// In: bytes that somebody hands over. Out: checked tables and forms, or every fault at once with its place.
// One folder per format. Refuses to know what the figures mean.
export type { DecimalMark, PrintedTable } from './printed-table.ts';
export { exactly, isBlank, printedNumber, type PrintedNumber } from './table/printed-number.ts';
export { LARGEST_TABLE_FILE, readTable, readTables } from './table/read-table.ts';
export { checkAssessment, readAssessment, writeAssessment } from './assessment/index.ts';
