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

/** The register's parts against each other, year by year. */
export type ReconciliationView = {
  readonly sentence: string;
  readonly rows: readonly {
    readonly year: string;
    readonly charged: FigureView;
    readonly booked: FigureView;
    readonly difference: FigureView;
    readonly total: FigureView;
    readonly outsideParts: FigureView;
  }[];
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

/** One line or set of bars: figures of one definition in time order. */
export type SeriesView = {
  readonly id: string;
  readonly label: string;
  readonly part: Part;
  readonly kind: Kind;
  readonly area?: string;
  readonly points: readonly FigureView[];
};

/** One chart and its table. All series share unit, definition and date basis; another definition has its own panel. */
export type PanelView = {
  readonly id: string;
  readonly theme:
    | 'cost'
    | 'persons'
    | 'hours'
    | 'charges'
    | 'official_count'
    | 'comparison'
    | 'flow'
    | 'other';
  readonly part: Part;
  /** The finding as a sentence. */
  readonly title: string;
  readonly definition: string;
  readonly dateBasis: string;
  readonly unit: string;
  readonly series: readonly SeriesView[];
  readonly caveats: readonly string[];
};

export type StepView = { readonly sentence: string; readonly figures: readonly FigureView[] };

/** Something to look at; never a verdict. */
export type AlarmView = {
  readonly id: string;
  readonly kind: 'cost_outside_band' | 'count_gap' | 'table_contradiction';
  readonly period: string;
  readonly severity: 'review' | 'notice';
  readonly sentence: string;
  readonly why: readonly StepView[];
  readonly explanations: readonly {
    readonly label: string;
    readonly sentence: string;
    readonly figures: readonly FigureView[];
  }[];
  /** Where it is seen in full: a path in the web, with its question. */
  readonly link?: string;
};

/** A law or practice event; `from` and `to` are ISO days, `to` exclusive, null when it is open. */
export type EventView = {
  readonly id: string;
  readonly number: number;
  readonly when: string;
  readonly from: string;
  readonly to: string | null;
  readonly label: string;
  readonly expected: { readonly state: string; readonly lss: string };
  /** The value of law that it is about; null where none is named. */
  readonly law: string | null;
};

export type PlanningView = {
  readonly sentence: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly part: Part;
    readonly years: readonly string[];
    readonly meanAbsolute: FigureView;
    readonly bias: FigureView;
    readonly meanAbsolutePercent: FigureView;
    readonly largest: FigureView;
  }[];
  /** Mean absolute error of the budget beside simple methods, same years for all in a row. */
  readonly comparison: readonly {
    readonly id: string;
    readonly label: string;
    readonly years: readonly string[];
    readonly methods: readonly {
      readonly method: string;
      readonly label: string;
      readonly error: FigureView;
      readonly best: boolean;
    }[];
  }[];
  readonly caveats: readonly string[];
};

export type FlowComparisonView = {
  readonly id: string;
  readonly label: string;
  readonly before: FigureView;
  readonly after: FigureView;
  readonly rateRatio: FigureView | null;
  readonly low: FigureView | null;
  readonly high: FigureView | null;
  /** Two-sided, from the exact test. */
  readonly p: FigureView | null;
  /** Cases to move over the border until chance is explanation enough; null where it is already. */
  readonly moved: FigureView | null;
  /** All of it as one sentence. */
  readonly sentence: string;
  /** What may be said of the difference, beside its numbers. */
  readonly conclusion: string;
};

export type FlowsView = {
  readonly sentence: string;
  readonly beforeYears: readonly string[];
  readonly afterYears: readonly string[];
  readonly comparisons: readonly FlowComparisonView[];
  readonly caveats: readonly string[];
};

/** A year's finding as a sentence, and the numbers that it is made of. */
export type HeadingView = {
  readonly year: string;
  readonly sentence: string;
  readonly figures: readonly FigureView[];
};

/** Läget. */
export type OverviewView = {
  readonly package: PackageView;
  readonly area: string;
  readonly years: readonly string[];
  /** Years for which parts or totals have both ends, so that Förklara can be asked. */
  readonly explainable: {
    readonly years: readonly string[];
    readonly budgetYears: readonly string[];
  };
  /** That of the latest year. */
  readonly heading: string;
  readonly headingFigures: readonly FigureView[];
  /** One for each of `years`. */
  readonly headings: readonly HeadingView[];
  readonly panels: readonly PanelView[];
  readonly alarms: readonly AlarmView[];
  readonly planning: PlanningView | null;
  readonly events: readonly EventView[];
  readonly flows: FlowsView | null;
  /** Whether charges, ledger and parts agree; null for what is published. */
  readonly reconciliation: ReconciliationView | null;
  /** What the package lacks, in a sentence; empty when it has all. */
  readonly missing: readonly string[];
};

/** One bar, drawn from `start` to `end` in the waterfall's unit; totals start at zero. */
export type BarView = {
  readonly id: string;
  readonly label: string;
  readonly part: Part;
  readonly role: 'total' | 'effect' | 'late_known';
  readonly start: number;
  readonly end: number;
  readonly figure: FigureView;
};

/** Förklara. Bars in fixed order; each bar begins where the one before ended. */
export type ExplanationView = {
  readonly package: PackageView;
  readonly mode: 'years' | 'budget';
  readonly from: string;
  readonly to: string;
  readonly heading: string;
  readonly unit: string;
  readonly bars: readonly BarView[];
  /** Factor levels behind the bars: one row per factor with its figure at both ends. */
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    readonly part: Part;
    readonly from: FigureView;
    readonly to: FigureView;
    readonly effect: FigureView;
  }[];
  readonly residual: FigureView;
  /** The same change as a sum of year-to-year steps, when it spans several years. */
  readonly chained: readonly {
    readonly id: string;
    readonly label: string;
    readonly figure: FigureView;
  }[];
  readonly method: string;
  readonly caveats: readonly string[];
};

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
