import { nearest, type Problem, type Result, words } from '#kernel';
import type { Intake } from '../intake.ts';
import type { IntakeFormat } from '../intake.ts';
import type { Faults } from '../faults.ts';
import type { PrintedTable } from '../printed-table.ts';
import { Row } from './row.ts';

/** A CSV layout of our own: its columns, which of them must be there, and the few that tell it from other layouts. */
export type Layout<Column extends string> = {
  readonly format: IntakeFormat;
  readonly columns: readonly Column[];
  readonly required: readonly Column[];
  readonly tellTale: readonly Column[];
};

/** Reads a table laid out so, whole or not at all. */
export type TableReader = (table: PrintedTable) => Result<Intake, Problem>;

export const columnName = (printed: string): string => printed.trim().toLowerCase();

/** Whether a table's header has what tells the layout from others. */
export const isLaidOutAs = <C extends string>(layout: Layout<C>, table: PrintedTable): boolean => {
  const header = new Set(table.header.map(columnName));
  return layout.tellTale.every((column) => header.has(column));
};

/** The rows of a table in a layout; no rows when the header is wrong, with each fault told. */
export function rowsOf<C extends string>(
  table: PrintedTable,
  layout: Layout<C>,
  faults: Faults,
): readonly Row<C>[] {
  const header = table.header.map(columnName);
  const known = new Set<string>(layout.columns);
  header.forEach((name, i) => {
    if (!known.has(name)) unknownColumn(faults, table.header[i] ?? name, name, layout.columns);
    else if (header.indexOf(name) !== i) columnTwice(faults, name);
  });
  for (const name of layout.required) if (!header.includes(name)) columnMissing(faults, name);
  if (faults.any) return [];
  const places = new Map(header.map((name, i) => [name, i]));
  return table.rows.map((cells, i) => new Row<C>(cells, table.lines[i] ?? i + 2, places, faults));
}

function unknownColumn(
  faults: Faults,
  printed: string,
  name: string,
  columns: readonly string[],
): void {
  const [near] = nearest(name, columns, 1);
  // A header may be a row of data that slipped up: what it says is not repeated.
  const column = /\d{6}/.test(printed) ? undefined : printed.slice(0, 40);
  faults.add(
    'COLUMN_UNKNOWN',
    { row: 1, ...(column === undefined ? {} : { column }) },
    words(
      `Kolumnen finns inte i layouten.${near ? ` Menar du ${near}?` : ''} Ta bort den eller rätta namnet.`,
      `The layout has no such column.${near ? ` Do you mean ${near}?` : ''} Remove it or correct its name.`,
    ),
  );
}

const columnTwice = (faults: Faults, column: string) =>
  faults.add(
    'COLUMN_TWICE',
    { row: 1, column },
    words('Kolumnen finns två gånger. Ta bort den ena.', 'The column is there twice. Remove one.'),
  );

const columnMissing = (faults: Faults, column: string) =>
  faults.add(
    'COLUMN_MISSING',
    { row: 1, column },
    words('Kolumnen saknas. Lägg till den.', 'The column is missing. Add it.'),
  );
