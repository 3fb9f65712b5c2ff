import type { Kind, Part } from '#core/figures';

/** A number on a page. `id` opens its lineage; `text` is well set in the reader's language, without unit. */
export type FigureView = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly unit: string;
  readonly period: string;
  readonly part: Part;
  readonly kind: Kind;
};

export type SourceView = {
  readonly packageId: string;
  readonly packageTitle: string;
  readonly publisher: string;
  readonly document: string;
  readonly table: string;
  readonly tableTitle: string;
  readonly file: string;
  readonly row: string;
  readonly column: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The cell exactly as printed. */
  readonly printed: string;
  readonly signTurned: boolean;
};

/** What the why-drawer shows. Exactly one of source, law, assumption, formula and register is there. */
export type LineageView = FigureView & {
  readonly metric: string;
  readonly definition: string;
  readonly population: string;
  readonly dateBasis: string;
  readonly area?: string;
  readonly knownOn: string;
  readonly knownOnNote?: string;
  readonly source?: SourceView;
  readonly law?: {
    readonly parameter: string;
    readonly act: string;
    readonly section: string;
    readonly status: string;
    /** The status in words. */
    readonly standing: string;
    readonly source: string;
  };
  readonly assumption?: { readonly reason: string };
  readonly formula?: {
    readonly id: string;
    readonly text: string;
    /** The formula's inputs in its own order; each opens its own lineage. */
    readonly inputs: readonly FigureView[];
  };
  readonly register?: {
    /** How it was counted or summed. */
    readonly text: string;
    /** The months or parts it is made of. */
    readonly inputs: readonly FigureView[];
    readonly hasRows: boolean;
  };
};

/** A page of the register's rows behind a figure. Texts are well set in the reader's language. */
export type FigureRowsView = {
  readonly figure: FigureView;
  readonly total: number;
  readonly offset: number;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly {
    readonly id: string;
    /** Whom the row is about: a short reference to tell persons apart; the id for those who may open persons. */
    readonly person: { readonly reference: string; readonly id: string | null } | null;
    readonly cells: readonly string[];
  }[];
};

/** How a year looked at the end of different days, by service month. */
export type VintagesView = {
  readonly year: string;
  /** Years that can be asked for. */
  readonly years: readonly string[];
  readonly title: string;
  readonly sentence: string;
  readonly definition: string;
  readonly knownOns: readonly { readonly day: string; readonly label: string }[];
  readonly months: readonly {
    readonly month: string;
    /** One for each of `knownOns`; null when nothing was known. */
    readonly amounts: readonly (FigureView | null)[];
    readonly persons: readonly (FigureView | null)[];
  }[];
  readonly amounts: readonly (FigureView | null)[];
  readonly persons: readonly (FigureView | null)[];
};

export type PackageView = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly document: string;
  readonly published: string;
  readonly publishedNote?: string;
  readonly note?: string;
  readonly municipality?: { readonly code: string; readonly name: string };
  readonly tables: readonly {
    readonly id: string;
    readonly title: string;
    readonly file: string;
    readonly rows: number;
  }[];
};

export type StepView = { readonly sentence: string; readonly figures: readonly FigureView[] };

/** A source table as printed, with the asked-for cell marked. */
export type TableView = {
  readonly package: PackageView;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly cells: readonly {
      readonly text: string;
      readonly figureId?: string;
      readonly marked: boolean;
    }[];
  }[];
};
