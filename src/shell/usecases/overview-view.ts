import type { Kind, Part } from '#core/figures';
import type { FigureView, PackageView, StepView } from './views.ts';

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
