import type { EventView, FlowsView } from './overview-view.ts';
import type { FigureView, PackageView } from './views.ts';

/** A straight line through one window, carried on to the target. */
export type CarriedLineView = {
  readonly id: string;
  /** Years or months, both ends included. */
  readonly from: string;
  readonly to: string;
  readonly window: string;
  readonly n: FigureView;
  readonly slope: FigureView;
  readonly begins: FigureView;
  readonly expected: FigureView;
  readonly difference: FigureView;
};

/** One series with what its lines from before the law give for the target. */
export type LawSeriesView = {
  readonly id: string;
  /** Another than the page's own where the series is of the whole country. */
  readonly package: PackageView;
  readonly label: string;
  readonly part: FigureView['part'];
  readonly unit: string;
  readonly definition: string;
  /** What the lines give, or why there are none. */
  readonly sentence: string;
  /** `settled` is false where more is still becoming known. */
  readonly points: readonly { readonly figure: FigureView; readonly settled: boolean }[];
  /** Periods that the lines can be carried to, the target among them; empty where there are no lines. */
  readonly targets: readonly { readonly period: string; readonly label: string }[];
  readonly target: string | null;
  readonly outcome: FigureView | null;
  readonly lines: readonly CarriedLineView[];
  readonly notes: readonly string[];
};

/** *Lag och praxis*: the dates that touch the shown time, and what the lines from before one of them give. */
export type LawEffectView = {
  readonly package: PackageView;
  readonly area: string;
  /** Why there is no series to show; null where there is one. */
  readonly nothing: string | null;
  readonly events: readonly EventView[];
  /** The chosen event; null where none touches the shown time. */
  readonly law: string | null;
  readonly series: readonly LawSeriesView[];
  /** Flows before the law's year and from it; null where either side has no year. */
  readonly flows: FlowsView | null;
  readonly notes: readonly string[];
};
