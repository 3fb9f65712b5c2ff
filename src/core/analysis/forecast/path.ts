export type PathQuestion = {
  /** NaN where a period is not known; the last is known. */
  readonly values: readonly number[];
  readonly horizon: number;
  /** Periods in a round: 12 for months, 1 for years. */
  readonly season: number;
};

/** One normal forecast per period ahead. */
export type Path = readonly { readonly mean: number; readonly sd: number }[];
