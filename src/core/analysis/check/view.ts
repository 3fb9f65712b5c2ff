import { type NumberGrid, rowLabel } from './number-grid.ts';

/** A cell of the table as one number: row × columns + column. */
export type CellId = number;

/** A quantity observed many times: a column over its rows, or a row over its columns. */
export type Variable = {
  readonly name: string;
  readonly values: Float64Array;
  readonly halves: Float64Array;
  readonly cells: Float64Array;
  /** The variable that this one is, one observation earlier. */
  readonly lagOf?: number;
};

/** The table seen one way, as variables with the same observations. */
export type View = {
  readonly direction: 'columns' | 'rows';
  readonly variables: readonly Variable[];
  /** How many observations each variable has. */
  readonly size: number;
  /** Observations in time order that lie next to each other, so that "the one before" has a meaning. */
  readonly inTimeOrder: boolean;
};

export const cellId = (grid: NumberGrid, row: number, column: number): CellId =>
  row * grid.table.header.length + column;

export const rowOf = (grid: NumberGrid, cell: CellId): number =>
  Math.floor(cell / grid.table.header.length);
export const columnOf = (grid: NumberGrid, cell: CellId): number => cell % grid.table.header.length;

/** An array of numbers filled one by one: several times faster than Float64Array.from over a mapping. */
function gather(size: number, valueAt: (i: number) => number): Float64Array {
  const values = new Float64Array(size);
  for (let i = 0; i < size; i += 1) values[i] = valueAt(i);
  return values;
}

/** Columns as variables, the given rows as observations. */
export function columnView(grid: NumberGrid, rows: readonly number[]): View {
  const variables = grid.columns.map((column) => ({
    name: column.name,
    values: gather(rows.length, (i) => column.values[rows[i] ?? -1] ?? Number.NaN),
    halves: gather(rows.length, (i) => column.halves[rows[i] ?? -1] ?? 0),
    cells: gather(rows.length, (i) => cellId(grid, rows[i] ?? -1, column.column)),
  }));
  const keys = rows.map((row) => grid.table.rows[row]?.[grid.labelColumns[0] ?? 0] ?? '');
  return { direction: 'columns', variables, size: rows.length, inTimeOrder: areInTimeOrder(keys) };
}

/** Rows are only compared with each other in tables that a person could read. */
const MOST_ROWS = 40;

/** Rows as variables, the columns not in `left` as observations. */
export function rowView(grid: NumberGrid, left: ReadonlySet<number>): View | undefined {
  const rows = ordinaryRows(grid);
  if (rows.length > MOST_ROWS) return undefined;
  const columns = grid.columns.filter(({ column }) => !left.has(column));
  const variables = rows.map((row) => ({
    name: rowLabel(grid, row),
    values: Float64Array.from(columns, ({ values }) => values[row] ?? Number.NaN),
    halves: Float64Array.from(columns, ({ halves }) => halves[row] ?? 0),
    cells: Float64Array.from(columns, ({ column }) => cellId(grid, row, column)),
  }));
  const inTimeOrder = areInTimeOrder(columns.map(({ name }) => name));
  return { direction: 'rows', variables, size: columns.length, inTimeOrder };
}

/**
 * Rows with two labels, each combination once, seen as the first label's quantities observed in every group of the
 * other label: "new − ended = net" then holds for all groups at once.
 */
export function groupedView(
  grid: NumberGrid,
  left: ReadonlySet<number>,
  by: number,
): View | undefined {
  const [first, second] = grid.labelColumns;
  if (first === undefined || second === undefined || grid.labelColumns.length !== 2)
    return undefined;
  const rows = ordinaryRows(grid);
  if (rows.length > MOST_ROWS * MOST_ROWS) return undefined;
  const nameColumn = by === 0 ? first : second;
  const groupColumn = by === 0 ? second : first;
  const text = (row: number, column: number): string => grid.table.rows[row]?.[column] ?? '';
  const names = [...new Set(rows.map((row) => text(row, nameColumn)))];
  const groups = [...new Set(rows.map((row) => text(row, groupColumn)))];
  if (names.length < 2 || groups.length < 2 || names.length * groups.length !== rows.length)
    return undefined;
  if (names.length > MOST_ROWS) return undefined;
  const at = new Map(
    rows.map((row) => [`${text(row, nameColumn)}\u0000${text(row, groupColumn)}`, row]),
  );
  if (at.size !== rows.length) return undefined;
  const columns = grid.columns.filter(({ column }) => !left.has(column));
  const variables = names.map((name) => {
    const cells = groups.flatMap((group) => {
      const row = at.get(`${name}\u0000${group}`) ?? 0;
      return columns.map((column) => ({ row, column }));
    });
    return {
      name,
      values: Float64Array.from(cells, ({ row, column }) => column.values[row] ?? Number.NaN),
      halves: Float64Array.from(cells, ({ row, column }) => column.halves[row] ?? 0),
      cells: Float64Array.from(cells, ({ row, column }) => cellId(grid, row, column.column)),
    };
  });
  return { direction: 'rows', variables, size: groups.length * columns.length, inTimeOrder: false };
}

/** The rows that are no totals. */
export const ordinaryRows = (grid: NumberGrid): readonly number[] =>
  [...grid.table.rows.keys()].filter((row) => !grid.totalRows.has(row));

const TIME = /^(\d{4})(?:[-/]?(\d{2})(?:-(\d{2}))?)?$/;

function areInTimeOrder(labels: readonly string[]): boolean {
  return (
    labels.length >= 3 &&
    labels.every((label, i) => TIME.test(label) && (i === 0 || (labels[i - 1] ?? '') < label))
  );
}

/** The view with each variable's value one observation earlier added behind the variables themselves. */
export function withLags(view: View): View {
  const lags = view.variables.map((variable, i): Variable => {
    const shift = (source: Float64Array, first: number): Float64Array =>
      Float64Array.from(source, (_, at) => (at === 0 ? first : (source[at - 1] ?? first)));
    return {
      name: variable.name,
      values: shift(variable.values, Number.NaN),
      halves: shift(variable.halves, 0),
      cells: shift(variable.cells, -1),
      lagOf: i,
    };
  });
  return { ...view, variables: [...view.variables, ...lags] };
}
