import type { Claims } from './claims.ts';
import { type Culprit, culpritsOf } from './culprits.ts';
import { type Instance, instanceAt } from './instance.ts';
import { type NumberColumn, type NumberGrid, rowLabel } from './number-grid.ts';
import { type RelationKind, verdictAt } from './relation.ts';
import { type CellId, columnOf, rowOf } from './view.ts';

/** A relation that the table keeps in `holds` of the `of` places where it can be tested. */
export type KeptRelation = {
  readonly expression: string;
  readonly kind: RelationKind;
  readonly holds: number;
  readonly of: number;
};

export type CheckSeverity = 'contradiction' | 'rounding';

/** A cell that breaks what the rest of the table keeps. Numbers are in the table's own units. */
export type CheckFinding = KeptRelation & {
  readonly severity: CheckSeverity;
  /** The row's label as printed. */
  readonly row: string;
  readonly column: string;
  /** Position in the table's rows and columns, from 0, and line in the file, from 1. */
  readonly at: { readonly row: number; readonly column: number; readonly line: number };
  readonly printed: number;
  readonly expected: number;
  /** printed − expected */
  readonly difference: number;
  /** All cells of the relation here: any of them may be the wrong one. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly leavesOut?: string;
  /** Other relations that the expected value mends. */
  readonly alsoMends: readonly string[];
};

/** The cells that explain what breaks or is rounded off, in reading order. */
export function findingsOf(
  grid: NumberGrid,
  claims: readonly Claims[],
  totals: readonly Instance[],
): readonly CheckFinding[] {
  const broken = [
    ...claims.flatMap(({ found, told, off }) =>
      off.map((at) => instanceAt(found.view, found.relation, at, told)),
    ),
    ...totals.filter(({ verdict }) => verdict !== 'holds'),
  ];
  const suspects = new Set(broken.flatMap(({ cells }) => cells));
  const kept = keptInstances(claims, totals, suspects);
  const half = (cell: CellId): number => columnAt(grid, cell)?.halves[rowOf(grid, cell)] ?? 0;
  return culpritsOf(broken, kept, half)
    .map((culprit) => findingOf(grid, culprit))
    .toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

const columnAt = (grid: NumberGrid, cell: CellId): NumberColumn | undefined =>
  grid.columns.find(({ column }) => column === columnOf(grid, cell));

/** For each suspected cell, the claims about it that hold. */
function keptInstances(
  claims: readonly Claims[],
  totals: readonly Instance[],
  suspects: ReadonlySet<CellId>,
): ReadonlyMap<CellId, readonly Instance[]> {
  const kept = new Map<CellId, Instance[]>();
  const note = (cell: CellId, instance: Instance): void => {
    kept.set(cell, [...(kept.get(cell) ?? []), instance]);
  };
  if (suspects.size === 0) return kept;
  for (const { found, told } of claims) {
    for (const variable of new Set([found.relation.target, ...found.relation.operands])) {
      found.view.variables[variable]?.cells.forEach((cell, at) => {
        if (!suspects.has(cell) || verdictAt(found.view, found.relation, at) !== 'holds') return;
        note(cell, instanceAt(found.view, found.relation, at, told));
      });
    }
  }
  for (const total of totals) {
    if (total.verdict !== 'holds') continue;
    for (const cell of total.cells) if (suspects.has(cell)) note(cell, total);
  }
  return kept;
}

function findingOf(grid: NumberGrid, { cell, expected, because, also }: Culprit): CheckFinding {
  const row = rowOf(grid, cell);
  const column = columnOf(grid, cell);
  const printed = columnAt(grid, cell)?.values[row] ?? Number.NaN;
  const all = [because, ...also];
  return {
    kind: because.kind,
    severity: all.some(({ verdict }) => verdict === 'breaks') ? 'contradiction' : 'rounding',
    row: rowLabel(grid, row),
    column: grid.table.header[column] ?? '',
    at: { row, column, line: grid.table.lines[row] ?? row + 1 },
    printed,
    expected: tidy(expected),
    difference: tidy(printed - expected),
    expression: because.expression,
    holds: because.holds,
    of: because.of,
    cells: because.cells.map((each) => ({ row: rowOf(grid, each), column: columnOf(grid, each) })),
    ...(because.leavesOut === undefined ? {} : { leavesOut: because.leavesOut }),
    alsoMends: also.map(({ expression }) => expression),
  };
}

/** Twelve significant digits: more than any printed table holds, fewer than binary noise. */
const tidy = (value: number): number => Number(value.toPrecision(12));
