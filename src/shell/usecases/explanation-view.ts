import type { Part } from '#core/figures';
import type { FigureView, PackageView } from './views.ts';

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
