import { type PrintedTable, isBlank, printedNumber } from '#core/intake';

/** One column of numbers. A blank is NaN; `halves` is half a unit of each cell's last printed digit. */
export type NumberColumn = {
  readonly column: number;
  readonly name: string;
  readonly values: Float64Array;
  readonly halves: Float64Array;
  /** Cells that hide a value ("..", "x") rather than have none. */
  readonly hidden: ReadonlySet<number>;
};

/** A printed table with its numbers read, its labels told apart and its total rows found. */
export type NumberGrid = {
  readonly table: PrintedTable;
  readonly labelColumns: readonly number[];
  /** How many of the label columns make up a row's name. */
  readonly namedBy: number;
  readonly columns: readonly NumberColumn[];
  readonly totalRows: ReadonlySet<number>;
  /** Texts that stand among numbers; they take no part in any relation. */
  readonly unread: readonly { readonly row: number; readonly column: number }[];
};

const TOTAL_LABEL = /^(totalt?|summa|total|samtliga|sammanlagt|sum)\s*(\(.*\))?\s*:?$/i;
const HIDDEN = new Set(['..', '...', '.', '…', 'x']);

export const isTotalLabel = (label: string): boolean => TOTAL_LABEL.test(label.trim());

/** What the row is called: its first label, with those that follow it where the first alone is no name. */
export function rowLabel({ table, labelColumns, namedBy }: NumberGrid, row: number): string {
  const parts = labelColumns.slice(0, namedBy).map((column) => table.rows[row]?.[column] ?? '');
  const label = parts.filter(Boolean).join(' · ');
  return label === '' ? `rad ${table.lines[row] ?? row + 1}` : label;
}

/** How many of the leading label columns it takes to tell the rows apart; all of them if they never do. */
function labelsThatName(table: PrintedTable, labelColumns: readonly number[]): number {
  const leading = labelColumns.filter((column, i) => column === i).length;
  for (let count = 1; count < leading; count += 1) {
    const names = new Set(table.rows.map((cells) => cells.slice(0, count).join('\u0000')));
    if (names.size === table.rows.length) return count;
  }
  return Math.max(leading, 1);
}

export function numberGrid(table: PrintedTable): NumberGrid {
  const columns: NumberColumn[] = [];
  const labelColumns: number[] = [];
  const unread: { row: number; column: number }[] = [];
  table.header.forEach((name, column) => {
    const read = readColumn(table, column, name);
    const isKey = column === 0 && table.header.length > 1 && looksLikeKey(read.column.values);
    const isText = read.texts.length * 2 > read.filled || read.filled === 0;
    if (isKey || isText) {
      if (read.filled > 0) labelColumns.push(column);
    } else {
      columns.push(read.column);
      unread.push(...read.texts.map((row) => ({ row, column })));
    }
  });
  const totalRows = new Set<number>();
  for (const [row, cells] of table.rows.entries()) {
    if (labelColumns.some((column) => isTotalLabel(cells[column] ?? ''))) totalRows.add(row);
  }
  const namedBy = labelsThatName(table, labelColumns);
  return { table, labelColumns, namedBy, columns, totalRows, unread };
}

function readColumn(table: PrintedTable, column: number, name: string) {
  const size = table.rows.length;
  const values = new Float64Array(size).fill(Number.NaN);
  const halves = new Float64Array(size);
  const hidden = new Set<number>();
  const texts: number[] = [];
  let filled = 0;
  for (let row = 0; row < size; row += 1) {
    const text = table.rows[row]?.[column] ?? '';
    const number = printedNumber(text, table.decimalMark);
    if (number) {
      values[row] = number.value;
      halves[row] = 0.5 * 10 ** -number.decimals;
      filled += 1;
    } else if (isBlank(text)) {
      if (HIDDEN.has(text.toLowerCase())) hidden.add(row);
    } else {
      texts.push(row);
      filled += 1;
    }
  }
  return { column: { column, name, values, halves, hidden }, texts, filled };
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Years, or a running number, name the rows rather than measure them. */
function looksLikeKey(values: Float64Array): boolean {
  const filled = values.filter((value) => !Number.isNaN(value));
  if (filled.length === 0) return false;
  const years = filled.every((v) => Number.isInteger(v) && v >= FIRST_YEAR && v <= LAST_YEAR);
  const running =
    filled.length > 2 && filled.every((v, i) => i === 0 || v === (filled[i - 1] ?? 0) + 1);
  return years || running;
}
