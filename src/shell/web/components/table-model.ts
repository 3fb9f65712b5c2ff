import type { ReactNode } from 'react';

/** One column: `value` is what is sorted and saved, `cell` what is seen when that is more than the value. */
export type Column<Row> = {
  readonly id: string;
  readonly head: string;
  readonly unit?: string;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
  readonly decimals?: number;
  /** A line under the whole column's left side, to part groups of columns. */
  readonly divided?: boolean;
  readonly value: (row: Row) => string | number | null;
  readonly cell?: (row: Row) => ReactNode;
};

/** A table that can be shown and saved. */
export type TableModel<Row> = {
  /** What the table holds, for its caption and file name. */
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Sums and the like, set apart from the rows above. */
  readonly strong?: (row: Row) => boolean;
};

export const headOf = <Row>({ head, unit }: Column<Row>): string =>
  unit === undefined ? head : `${head} (${unit})`;
