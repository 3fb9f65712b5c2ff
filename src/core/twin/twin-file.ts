import { stringify } from 'csv-stringify/sync';

/** A file of the twin by its name in the folder; its contents are made when they are asked for. */
export type TwinFile = { readonly path: string; readonly contents: () => string | Uint8Array };

type Cell = string | number | null;

/** A table of the truth: commas, a header, empty for null. */
export const truthTable = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([[...header], ...rows.map((row) => [...row])]);
