import type { PrintedTable } from '#core/intake';
import { claimsOf } from './claims.ts';
import { findRelations } from './find-relations.ts';
import { type CheckFinding, type CheckSeverity, type KeptRelation, findingsOf } from './finding.ts';
import type { Instance } from './instance.ts';
import { numberGrid } from './number-grid.ts';
import { totalInstances } from './totals.ts';

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

function totalRelations(totals: readonly Instance[]): readonly KeptRelation[] {
  const byExpression = new Map(totals.map((total) => [total.expression, total]));
  return [...byExpression.values()].map(({ expression, kind, holds, of }) => ({
    expression,
    kind,
    holds,
    of,
  }));
}
