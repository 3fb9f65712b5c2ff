import { LATE_FOR_2023, type PublishedYear, PUBLISHED, REFUND_OF_2025 } from './malmo.ts';

/**
 * What happens in a year, as numbers: chosen on paper so that every published table holds (docs/decisions/0060). Starts
 * and ends are by effective day; `unheard` are those of them that the municipality has not heard of when the year ends.
 */
export type YearPlan = {
  readonly year: number;
  readonly starts: number;
  readonly ends: number;
  readonly unheardStarts: number;
  readonly unheardEnds: number;
  /** Persons with a decision under SFB in force on 1 October; null leaves the path free. */
  readonly october: number | null;
  readonly lssStarts: number;
  readonly lssEnds: number;
  readonly published: PublishedYear | null;
  /** Öre of the year's charges that come after the year; null for a twenty-fifth of them. */
  readonly late: number | null;
  /** Öre that Försäkringskassan pays back in the year. */
  readonly refund: number;
};

/** Persons under SFB and LSS on the first day of 2020. */
const STOCK_2020 = { SFB: 394, LSS: 204 } as const;
const FIRST_PLANNED = 2020;
/** A municipality of Malmö's size: persons under both laws in 2024. */
const MALMO_PERSONS = 619;

const ORE_PER_TKR = 100_000;

type Row = readonly [
  starts: number,
  ends: number,
  unheardStarts: number,
  unheardEnds: number,
  october: number | null,
  lssStarts: number,
  lssEnds: number,
  lateTkr: number | null,
  refundTkr: number,
];

const PLANNED: ReadonlyMap<number, Row> = new Map([
  [2020, [30, 22, 9, 3, 399, 24, 31, 4500, 0]],
  [2021, [27, 26, 14, 3, 406, 24, 31, 8000, 0]],
  [2022, [13, 18, 5, 4, 401, 34, 27, 9300, 0]],
  [2023, [42, 28, 21, 3, 401, 22, 34, LATE_FOR_2023, 0]],
  [2024, [60, 25, 29, 3, 438, 27, 31, 4500, 0]],
  [2025, [40, 20, 21, 2, null, 31, 29, 6000, REFUND_OF_2025]],
]);
const BEFORE: Row = [26, 25, 8, 3, null, 29, 29, null, 0];
const AFTER: Row = [40, 25, 21, 3, null, 29, 29, null, 0];

/** The plan of one place: Malmö itself, or a place of another size with the same tables in proportion. */
export class Plan {
  readonly #persons: number;
  readonly calibrated: boolean;

  constructor(persons: number | null) {
    this.#persons = persons ?? MALMO_PERSONS;
    this.calibrated = persons === null;
  }

  /** A number of Malmö's, in proportion to the place. */
  sized(count: number): number {
    return Math.round((count * this.#persons) / MALMO_PERSONS);
  }

  year(year: number): YearPlan {
    const [starts, ends, unheardStarts, unheardEnds, october, lssStarts, lssEnds, late, refund] =
      PLANNED.get(year) ?? (year < FIRST_PLANNED ? BEFORE : AFTER);
    return {
      year,
      starts: this.sized(starts),
      ends: this.sized(ends),
      unheardStarts: this.sized(unheardStarts),
      unheardEnds: this.sized(unheardEnds),
      october: october === null || !this.calibrated ? null : october,
      lssStarts: this.sized(lssStarts),
      lssEnds: this.sized(lssEnds),
      published: PUBLISHED.get(year) ?? null,
      late: late === null ? null : this.sized(late * ORE_PER_TKR),
      refund: this.sized(refund * ORE_PER_TKR),
    };
  }

  /** Persons under each law on the first day of a year. */
  stockAtStartOf(year: number): { readonly SFB: number; readonly LSS: number } {
    const stock = { SFB: this.sized(STOCK_2020.SFB), LSS: this.sized(STOCK_2020.LSS) };
    for (let y = FIRST_PLANNED; y < year; y++) move(stock, this.year(y), 1);
    for (let y = FIRST_PLANNED - 1; y >= year; y--) move(stock, this.year(y), -1);
    return stock;
  }
}

function move(stock: { SFB: number; LSS: number }, plan: YearPlan, sign: 1 | -1): void {
  stock.SFB += sign * (plan.starts - plan.ends);
  stock.LSS += sign * (plan.lssStarts - plan.lssEnds);
}
