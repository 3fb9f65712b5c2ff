// In: bytes that somebody hands over. Out: checked tables and forms, or every fault at once with its place.
// One folder per format. Refuses to know what the figures mean.
export type { PrintedTable } from './printed-table.ts';
