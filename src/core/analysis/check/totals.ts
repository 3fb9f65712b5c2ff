import { totalExpression } from './expression.ts';
import type { Instance } from './instance.ts';
import { type NumberColumn, type NumberGrid, rowLabel } from './number-grid.ts';
import { type Relation, type Verdict, verdictAt } from './relation.ts';
import type { Found } from './search.ts';
import { cellId, columnView } from './view.ts';

type Sum = {
  readonly column: NumberColumn;
  readonly printed: number;
  readonly expected: number;
  readonly verdict: Verdict;
  readonly rounding: number;
};

/** Total rows against the sums of the rows above them, in every column that can be summed. */
export function totalInstances(grid: NumberGrid, found: readonly Found[]): readonly Instance[] {
  return [...grid.totalRows].flatMap((total) => instancesOfTotal(grid, total, found));
}

function instancesOfTotal(
  grid: NumberGrid,
  total: number,
  found: readonly Found[],
): readonly Instance[] {
  const choices = rowsThatMayBeSummed(grid, total).map((rows) => ({
    rows,
    sums: sumsOver(grid, total, rows),
  }));
  if (choices.length === 0) return [];
  const kept = (sums: readonly Sum[]): number =>
    sums.filter((sum) => sum.verdict === 'holds').length;
  const { rows, sums } = choices.reduce((a, b) => (kept(b.sums) > kept(a.sums) ? b : a));
  const additive = sums.filter((sum) => isAdditive(grid, total, rows, sum, found, sums));
  const omitted = omittedRow(additive, rows);
  const holds = additive.filter(({ verdict }) => verdict === 'holds').length;
  const name = rowLabel(grid, total);
  const expression = totalExpression(
    name,
    rows.map((row) => rowLabel(grid, row)),
  );
  return additive.map((sum) => {
    const leavesOut =
      omitted !== undefined && leaves(sum, omitted) ? rowLabel(grid, omitted) : undefined;
    const { column } = sum;
    const cells = [total, ...rows].map((row) => cellId(grid, row, column.column));
    return {
      kind: 'total',
      expression,
      holds,
      of: additive.length,
      target: cells[0] ?? -1,
      cells,
      verdict: sum.verdict === 'rounding' && leavesOut !== undefined ? 'breaks' : sum.verdict,
      ...(leavesOut === undefined ? {} : { leavesOut }),
      implied: (cell) => {
        const position = cells.indexOf(cell);
        if (position === 0) return { value: sum.expected, tolerance: sum.rounding };
        const own = column.values[rows[position - 1] ?? -1] ?? 0;
        return { value: sum.printed - (sum.expected - (own || 0)), tolerance: sum.rounding };
      },
    };
  });
}

/** Rows since the total before, all ordinary rows above, or the totals above (a total of subtotals). */
function rowsThatMayBeSummed(grid: NumberGrid, total: number): readonly (readonly number[])[] {
  const above = Array.from({ length: total }, (_, row) => row);
  const ordinary = above.filter((row) => !grid.totalRows.has(row));
  const totals = above.filter((row) => grid.totalRows.has(row));
  const last = totals.at(-1) ?? -1;
  return [ordinary.filter((row) => row > last), ordinary, totals].filter(
    (rows) => rows.length >= 2,
  );
}

function sumsOver(grid: NumberGrid, total: number, rows: readonly number[]): readonly Sum[] {
  return grid.columns.flatMap((column) => {
    const printed = column.values[total] ?? Number.NaN;
    const filled = rows.filter((row) => !Number.isNaN(column.values[row] ?? Number.NaN));
    if (Number.isNaN(printed) || filled.length < 2 || rows.some((row) => column.hidden.has(row)))
      return [];
    const expected = filled.reduce((sum, row) => sum + (column.values[row] ?? 0), 0);
    const own = column.halves[total] ?? 0;
    const variance = filled.reduce((sum, row) => sum + (column.halves[row] ?? 0) ** 2, own ** 2);
    const rounding = 2 * Math.sqrt(variance / 3);
    const difference = Math.abs(printed - expected);
    const slack = 1 + 1e-3;
    const near = difference <= own * slack + Math.abs(expected) * 1e-12;
    const verdict: Verdict = near
      ? 'holds'
      : difference <= rounding * slack
        ? 'rounding'
        : 'breaks';
    return [{ column, printed, expected, verdict, rounding }];
  });
}

// Without any column that adds up, a total this far from its sum is a total of other rows than those printed.
const PLAUSIBLE_DISTANCE = 0.1;
const PLAUSIBLE_ALONE = 0.5;

/** Shares, means and prices have a "total" too, which is no sum: only columns that can be summed are tested. */
function isAdditive(
  grid: NumberGrid,
  total: number,
  rows: readonly number[],
  sum: Sum,
  found: readonly Found[],
  all: readonly Sum[],
): boolean {
  if (sum.verdict === 'holds') return true;
  const values = rows
    .map((row) => sum.column.values[row] ?? Number.NaN)
    .filter((v) => !Number.isNaN(v));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isBetween = sum.printed >= least && sum.printed <= most;
  if (isBetween && (sum.expected < least || sum.expected > most)) return false;
  if (holdsByAnotherRule(grid, total, sum.column, found)) return false;
  if (all.some(({ verdict }) => verdict === 'holds')) return true;
  const size = values.reduce((s, v) => s + Math.abs(v), 0);
  const near = all.length === 1 ? PLAUSIBLE_ALONE : PLAUSIBLE_DISTANCE;
  return (
    Math.abs(sum.printed - sum.expected) <= near * size || rows.some((row) => leaves(sum, row))
  );
}

/** A total of quotients or percentages follows the rule of its column, as far as it follows any. */
function holdsByAnotherRule(
  grid: NumberGrid,
  total: number,
  column: NumberColumn,
  found: readonly Found[],
): boolean {
  const view = columnView(grid, [total]);
  const isOwn = ({ target, rule }: Relation): boolean =>
    rule.form !== 'linear' && grid.columns[target]?.column === column.column;
  return found.some(
    ({ view: seen, relation }) =>
      seen.direction === 'columns' && isOwn(relation) && verdictAt(view, relation, 0) === 'holds',
  );
}

const leaves = (sum: Sum, row: number): boolean => {
  const value = sum.column.values[row] ?? Number.NaN;
  return (
    value !== 0 && Math.abs(sum.printed + value - sum.expected) <= (sum.column.halves[row] ?? 0)
  );
};

/** The row whose absence explains most of the totals that do not add up. */
function omittedRow(sums: readonly Sum[], rows: readonly number[]): number | undefined {
  const off = sums.filter(({ verdict }) => verdict !== 'holds');
  const explained = rows.map((row) => ({
    row,
    count: off.filter((sum) => leaves(sum, row)).length,
  }));
  const best = explained.reduce((a, b) => (b.count > a.count ? b : a), { row: -1, count: 0 });
  const convinces =
    best.count >= 2 || off.some((sum) => leaves(sum, best.row) && sum.verdict === 'breaks');
  return best.count > 0 && convinces ? best.row : undefined;
}
