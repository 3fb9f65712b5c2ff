import { type Problem, type Result } from '#kernel';
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
export declare const columnName: (printed: string) => string;
/** Whether a table's header has what tells the layout from others. */
export declare const isLaidOutAs: <C extends string>(
  layout: Layout<C>,
  table: PrintedTable,
) => boolean;
/** The rows of a table in a layout; no rows when the header is wrong, with each fault told. */
export declare function rowsOf<C extends string>(
  table: PrintedTable,
  layout: Layout<C>,
  faults: Faults,
): readonly Row<C>[];
