import type { PrintedTable } from '#core/intake';
import { type Culprit, culpritsOf } from './culprits.ts';
import { allowedBreaks } from './evidence.ts';
import { expressionOf } from './expression.ts';
import { type Instance, type Told, instanceAt } from './instance.ts';
import { type NumberGrid, numberGrid, rowLabel } from './number-grid.ts';
import {
  type Relation,
  type RelationKind,
  SLACK,
  expectedAt,
  isMissing,
  printedAt,
  toleranceAt,
  valuesOf,
  verdictAt,
} from './relation.ts';
import type { Found } from './search.ts';
import { findPercentChanges, findPercentChangesSinceBefore } from './search-change.ts';
import { findChangesSinceBefore, findLinear } from './search-linear.ts';
import { findPowers } from './search-power.ts';
import { totalInstances } from './totals.ts';
import {
  type CellId,
  type View,
  columnOf,
  columnView,
  groupedView,
  ordinaryRows,
  rowOf,
  rowView,
} from './view.ts';

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

export type TableCheck = {
  readonly table: PrintedTable;
  readonly relations: readonly KeptRelation[];
  readonly findings: readonly CheckFinding[];
  readonly contradictions: number;
  readonly roundings: number;
  /** Texts among numbers, which took no part. */
  readonly unread: readonly { readonly row: number; readonly column: number }[];
};

/**
 * Finds the relations that a printed table keeps in nearly all its cells, within half a unit of the last printed digit,
 * and the cells that break them. Needs no description of the table. Total rows are tested against the rows above.
 */
export function checkTable(table: PrintedTable): TableCheck {
  const grid = numberGrid(table);
  const found = findRelations(grid);
  const claims = found.map(claimsOf).filter((claim) => claim !== undefined);
  const totals = totalInstances(grid, found);
  const findings = findingsOf(grid, claims, totals);
  const kept = claims.map(({ told: { expression, holds, of }, kind }) => ({
    expression,
    kind,
    holds,
    of,
  }));
  const count = (severity: CheckSeverity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    table,
    relations: [...kept, ...totalRelations(totals)],
    findings,
    contradictions: count('contradiction'),
    roundings: count('rounding'),
    unread: grid.unread,
  };
}

// Rows are seldom named after each other, so two columns alone cannot tell a relation between them from chance.
const FEWEST_COLUMNS = 3;

/** Relations between columns, then between rows without the columns that are only shares or percentages of others. */
function findRelations(grid: NumberGrid): readonly Found[] {
  const first = findInView(columnView(grid, ordinaryRows(grid)));
  const derived = new Set(
    first
      .filter(({ relation }) => relation.rule.form === 'change' || relation.kind === 'quotient')
      .map(({ relation }) => grid.columns[relation.target]?.column ?? -1),
  );
  const grouped = [0, 1].flatMap((by) => {
    const view = groupedView(grid, derived, by);
    return view ? findInView(view) : [];
  });
  const rows = grouped.length > 0 ? undefined : rowView(grid, derived);
  const series = rowView(grid, changesAndDerived(grid, first, derived));
  const across = rows && rows.size >= FEWEST_COLUMNS ? findInView(rows, false) : [];
  return [...first, ...grouped, ...across, ...(series ? findSinceBefore(series) : [])];
}

/** Columns that are no part of a series in time: differences and percentages between the others. */
const changesAndDerived = (
  grid: NumberGrid,
  found: readonly Found[],
  derived: ReadonlySet<number>,
): ReadonlySet<number> =>
  new Set([
    ...derived,
    ...found
      .filter(({ relation }) => relation.rule.form === 'linear')
      .map(({ relation }) => grid.columns[relation.target]?.column ?? -1),
  ]);

function findInView(view: View, withSeries = view.direction === 'columns'): readonly Found[] {
  const linear = findLinear(view);
  const changes = findPercentChanges(view, linear);
  const explained = new Set(changes.map(({ relation }) => relation.target));
  const powers = findPowers(view, explained);
  return [...linear, ...changes, ...powers, ...(withSeries ? findSinceBefore(view) : [])];
}

const findSinceBefore = (view: View): readonly Found[] => [
  ...findChangesSinceBefore(view),
  ...findPercentChangesSinceBefore(view),
];

type Claims = {
  readonly found: Found;
  readonly kind: RelationKind;
  readonly told: Told;
  readonly off: readonly number[];
};

// Three rounded terms add up to the digit two times in three: twelve times running by chance in less than one in a hundred.
const ENOUGH_TO_BE_EXACT = 12;

const isExact = (view: View, relation: Relation, at: number): boolean =>
  Math.abs(printedAt(view, relation, at) - expectedAt(view, relation, at)) <=
  toleranceAt(view, relation, at) * SLACK;

const FEW_ROUNDINGS = 0.05;

/** Tests an established relation in every observation; undefined when the sample promised more than the table keeps. */
function claimsOf(found: Found): Claims | undefined {
  const { view, relation } = found;
  let holds = 0;
  let of = 0;
  let toTheDigit = 0;
  const breaks: number[] = [];
  const roundings: number[] = [];
  for (let at = 0; at < view.size; at += 1) {
    const verdict = verdictAt(view, relation, at);
    if (verdict === 'missing') continue;
    of += 1;
    if (verdict === 'holds') {
      holds += 1;
      if (isExact(view, relation, at)) toTheDigit += 1;
    } else (verdict === 'breaks' ? breaks : roundings).push(at);
  }
  const most = Math.max(1, allowedBreaks(of));
  if (breaks.length > most) return undefined;
  const exact =
    relation.rule.form === 'linear' && toTheDigit === holds && holds >= ENOUGH_TO_BE_EXACT;
  const told = { expression: expressionOf(view, relation), holds, of, exact };
  // What is rounded in many places is the table's way, not a slip.
  const few = Math.max(1, Math.floor(of * FEW_ROUNDINGS));
  const off = [...breaks, ...(roundings.length <= few ? roundings : [])]
    .filter((at) => !explainedByAnother(found, at))
    .toSorted((a, b) => a - b);
  return { found, kind: relation.kind, told, off };
}

const NOTHING_TOLD: Told = { expression: '', holds: 0, of: 0, exact: false };

/** A term that is nearly always nothing, and here just what is lacking, belongs to the sum: no contradiction. */
function explainedByAnother({ view, relation }: Found, at: number): boolean {
  if (relation.rule.form !== 'linear') return false;
  const instance = instanceAt(view, relation, at, NOTHING_TOLD);
  const lacking =
    valuesOf(view, relation.target, at) - (instance.implied(instance.target)?.value ?? 0);
  return view.variables.some((variable, i) => {
    if (i === relation.target || relation.operands.includes(i) || variable.lagOf !== undefined)
      return false;
    const own = variable.values[at] ?? Number.NaN;
    if (
      isMissing(own) ||
      own === 0 ||
      Math.abs(Math.abs(own) - Math.abs(lacking)) > (variable.halves[at] ?? 0)
    ) {
      return false;
    }
    const others = variable.values.filter(
      (value, j) => j !== at && !isMissing(value) && value !== 0,
    );
    return others.length * 4 <= view.size;
  });
}

function findingsOf(
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

const columnAt = (grid: NumberGrid, cell: CellId) =>
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

function totalRelations(totals: readonly Instance[]): readonly KeptRelation[] {
  const byExpression = new Map(totals.map((total) => [total.expression, total]));
  return [...byExpression.values()].map(({ expression, kind, holds, of }) => ({
    expression,
    kind,
    holds,
    of,
  }));
}
