import type { Words } from '#kernel';
import type { DateBasis } from './date-basis.ts';
import type { Kind, KnownOn, Part, Period } from './figure.ts';
import type { Measure } from './measure.ts';
import type { MetricId } from './metrics.ts';

/** What a series says of itself; what is left out is taken from the table and then from the metric. */
export type Meaning = {
  readonly metric?: MetricId | undefined;
  readonly label?: Words | undefined;
  readonly definition?: Words | undefined;
  readonly population?: Words | undefined;
  readonly area?: string | undefined;
  readonly part?: Part | undefined;
  readonly kind?: Kind | undefined;
  readonly dateBasis?: DateBasis | undefined;
  readonly measure?: Measure | undefined;
  readonly period?: Period | undefined;
};

export type SeriesSpec = Meaning & {
  readonly id: string;
  /** In layout `rows`: the texts of the key columns that name the row. */
  readonly row?: readonly string[] | undefined;
  /** In layout `columns`: the column that holds the series. In layout `rows`: the only column to read. */
  readonly column?: string | undefined;
  /** The document prints the opposite sign of what the metric means, as a cost with a minus. */
  readonly signTurned?: boolean | undefined;
  /** The period that the amount belongs to when it was booked in another. */
  readonly refersTo?: Period | undefined;
};

export type TableSpec = Meaning & {
  readonly id: string;
  readonly file: string;
  readonly title: Words;
  /** Lines of the document's text in which the table stands, or the page it was read from. */
  readonly place?: string | undefined;
  /** One series per row, one per column, or a table of words that holds no figures. */
  readonly layout: 'rows' | 'columns' | 'words';
  readonly key: readonly string[];
  /** In layout `columns`: what the key column names. */
  readonly keyIs?: 'period' | 'area' | 'item' | undefined;
  /** In layout `rows`: the period of each column that holds figures. */
  readonly periods?: Readonly<Record<string, Period>> | undefined;
  /** Rows and columns that are printed but not taken as figures, and why. */
  readonly leftOut?:
    | {
        readonly columns?: readonly string[] | undefined;
        readonly rows?: readonly string[] | undefined;
        readonly because: Words;
      }
    | undefined;
  readonly note?: Words | undefined;
  readonly series: readonly SeriesSpec[];
};

/** An event of law or practice, tied to the row of the package's table that states it. */
export type EventSpec = {
  readonly id: string;
  /** A year, half-year ("2025-H2"), month or day, or a year and later ("2028+"), as the row's first cell prints it. */
  readonly when: string;
  readonly label: Words;
  readonly expected: { readonly state: Words; readonly lss: Words };
  /** The value of law that the event is about, where one is. */
  readonly law?: string | undefined;
};

export type PackageSpec = {
  readonly id: string;
  readonly title: Words;
  readonly publisher: string;
  readonly published: KnownOn;
  readonly municipality?: { readonly code: string; readonly name: string } | undefined;
  readonly document: string;
  readonly note?: Words | undefined;
  readonly events?: { readonly table: string; readonly rows: readonly EventSpec[] } | undefined;
  /** Published tables that were left out of the package, and why. */
  readonly leftOut?:
    | readonly { readonly tables: readonly string[]; readonly because: Words }[]
    | undefined;
  readonly tables: readonly TableSpec[];
};
