import type { ComparisonView } from './compare.ts';
import type { FigureView, PackageView } from './views.ts';

/** Persons here against what the country's level would give, with what chance alone explains. */
export type ExpectedView = {
  readonly title: string;
  readonly dateBasis: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly here: FigureView;
    readonly expected: FigureView;
    readonly ratio: FigureView;
    readonly low: FigureView;
    readonly high: FigureView;
    readonly says: string;
  }[];
};

/** How large a part of those with assistance are children, year by year. */
export type ChildShareView = {
  readonly year: string;
  readonly state: FigureView | null;
  readonly lss: FigureView | null;
};

/** Between which hours per person and month a published cost must lie, and where it does when that is known. */
export type HoursBandView = {
  readonly assumptions: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly reason: string;
  }[];
  readonly sentence: string;
  readonly rows: readonly {
    readonly year: string;
    readonly persons: FigureView;
    readonly cost: FigureView;
    readonly low: FigureView;
    readonly high: FigureView;
    readonly printed: FigureView | null;
  }[];
};

/** What is kept of Kolada, and the latest year's municipalities compared. */
export type KeptKoladaView = {
  /** The day of the newest fetch; null before the first. */
  readonly asOf: string | null;
  readonly indicators: number;
  readonly values: number;
  readonly retired: readonly string[];
  /** Values with a status, and files that could not be read. */
  readonly findings: readonly string[];
  readonly compared: {
    readonly title: string;
    readonly year: string;
    readonly comparison: ComparisonView;
    /** What municipalities are called by their codes; an area without a name goes by its code. */
    readonly names: Readonly<Record<string, string>>;
  } | null;
};

/** What *Andra kommuner* shows of one municipality. */
export type OthersView = {
  readonly package: PackageView;
  readonly area: string;
  readonly heading: string;
  readonly expected: ExpectedView | null;
  readonly children: readonly ChildShareView[];
  readonly band: HoursBandView | null;
  readonly kolada: KeptKoladaView;
};
