import type { FigureView, PackageView } from './views.ts';

/** Whether a flow's rate changed; null where it cannot be told. `seen` when that is likelier than not. */
export type FlowWatchView = {
  readonly sentence: string;
  readonly change: {
    /** The first year of the new rate, if there is one. */
    readonly year: string;
    readonly seen: boolean;
    readonly probability: FigureView;
    readonly share: FigureView;
    readonly before: FigureView;
    readonly after: FigureView;
  } | null;
};

/** One step between supports, year by year; `returns` is null where it is not published. */
export type FlowSeriesView = {
  readonly id: string;
  readonly label: string;
  readonly part: FigureView['part'];
  readonly years: readonly {
    readonly year: string;
    readonly all: FigureView;
    readonly children: FigureView;
    readonly adults: FigureView;
    readonly returns: FigureView | null;
  }[];
  readonly watch: FlowWatchView;
};

export type ShiftedRowView = {
  /** The year, or `total`. */
  readonly id: string;
  readonly label: string;
  readonly persons: FigureView;
  readonly returned: FigureView;
  readonly gross: FigureView;
  /** In the order of the deductions that the view names. */
  readonly deductions: readonly FigureView[];
  readonly net: FigureView;
};

export type ShiftedView = {
  readonly sentence: string;
  readonly deductions: readonly { readonly label: string; readonly definition: string }[];
  readonly rows: readonly ShiftedRowView[];
  readonly unpricedYears: readonly number[];
};

export type GroupHoursView = {
  readonly id: string;
  readonly label: string;
  readonly part: FigureView['part'];
  readonly persons: { readonly before: FigureView; readonly after: FigureView };
  readonly hours: { readonly before: FigureView; readonly after: FigureView };
  readonly byPersons: FigureView;
  readonly byHours: FigureView;
  /** Persons by band of hours a week, "20–40". */
  readonly bands: readonly {
    readonly label: string;
    readonly before: number;
    readonly after: number;
  }[];
};

export type HoursGrowthView = {
  /** Years whose 1 October can be compared. */
  readonly octobers: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly groups: readonly GroupHoursView[];
};

/** A cell that leaves the table's own rules; `expected` opens how it should be worked. */
export type PrintedFaultView = {
  readonly place: string;
  readonly printed: string;
  readonly expected: FigureView;
  readonly difference: string;
  readonly why: string;
};

/** A printed table of shifted cost, worked again. */
export type PrintedShiftView = {
  readonly title: string;
  readonly sentence: string;
  readonly columns: readonly { readonly label: string; readonly unit: string }[];
  readonly rows: readonly {
    readonly year: string;
    readonly cells: readonly { readonly figure: FigureView; readonly isFaulty: boolean }[];
  }[];
  readonly faults: readonly PrintedFaultView[];
  /** The net cost of all rows when each is worked from its own gross and deductions. */
  readonly worked: FigureView;
};

/** What *Flöden* shows; a part is null where the source has nothing of it. */
export type FlowsPageView = {
  readonly package: PackageView;
  readonly area: string;
  readonly heading: string;
  readonly flows: readonly FlowSeriesView[];
  /** Says which years the watch leaves out because more of them is becoming known; null when none. */
  readonly unsettled: string | null;
  readonly shifted: ShiftedView | null;
  readonly hours: HoursGrowthView | null;
  readonly printed: PrintedShiftView | null;
  /** Other tables of flows, as they are printed. */
  readonly others: readonly { readonly title: string; readonly figures: readonly FigureView[] }[];
};
