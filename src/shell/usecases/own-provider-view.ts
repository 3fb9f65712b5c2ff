import type { FigureView } from './views.ts';

export type BandView = { readonly low: FigureView; readonly high: FigureView };

export type BridgeParameterView = {
  readonly id: string;
  readonly label: string;
  /** The unit that values are written in: per cent for shares. */
  readonly unit: string;
  readonly most: number;
  /** The reader's own value as a decimal; null where there is none. */
  readonly own: string | null;
  /** What is published, well set, with where it stands; null where nothing is. */
  readonly published: { readonly text: string; readonly source: string } | null;
};

export type BridgeStepView = {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  /** Null where a parameter has neither an own nor a published value. */
  readonly effect: BandView | null;
};

/** A value of the what-if that may be written. */
export type OutsourcingFieldView = {
  readonly id: string;
  readonly label: string;
  /** The unit, and what an empty field means. */
  readonly hint: string;
  readonly most: number;
};

/** One line of the what-if, kronor: how it is worked, and whether the lines above it are summed in it. Positive is saved. */
export type OutsourcingLineView = {
  readonly figure: FigureView;
  readonly worked: string;
  readonly isSum: boolean;
};

export type OutsourcingView = {
  readonly sentence: string;
  readonly lines: readonly OutsourcingLineView[];
};

/** A growth of the gap told by growth alone: of what source, with its parts. */
export type GapGrowthView = {
  readonly label: string;
  readonly cost: FigureView;
  readonly amount: FigureView;
  readonly gap: FigureView;
};

/** What *Egen regi* shows. */
export type OwnProviderView = {
  readonly heading: string;
  readonly year: string;
  /** What the page can start from; `source` is null where an own cost was written. */
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    readonly isPublished: boolean;
  }[];
  readonly source: string | null;
  /** Years that the register cannot tell, and what to do; null when there are none. */
  readonly note: string | null;
  /** Years with a known hourly amount. */
  readonly years: readonly string[];
  readonly amount: FigureView;
  readonly cost: FigureView;
  /** Where the cost comes from. */
  readonly costSource: string;
  readonly gap: FigureView;
  readonly steps: readonly BridgeStepView[];
  readonly parameters: readonly BridgeParameterView[];
  readonly explained: BandView | null;
  readonly unexplained: BandView;
  readonly growth: readonly GapGrowthView[];
  /** Printed full-time measures, each with what it makes an hour cost more. */
  readonly fullTime: readonly { readonly hours: FigureView; readonly effect: FigureView }[];
  readonly outsourcingFields: readonly OutsourcingFieldView[];
  /** Null until hours are written. */
  readonly outsourcing: OutsourcingView | null;
};
