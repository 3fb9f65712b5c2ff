import { type Day, type Words, day } from '#kernel';
import { volumeShare } from './marginals.ts';
import { COUNTS, type Count } from './municipality.ts';
import { type Prices, services } from './service.ts';
import { LAG } from './timing.ts';
import type { EqualisationShares } from './year-parameters.ts';

/** Persons by measure on 1 October; what is left out was not counted. */
export type OctoberCount = Readonly<Partial<Record<Count, number>>>;

export type CorrectedMeasure = {
  readonly measure: Count;
  readonly label: Words;
  readonly reported: number;
  readonly known: number;
  readonly difference: number;
  /** What the difference is worth in grant, whole kronor; null when prices are not known. */
  readonly kronor: number | null;
};

export type CorrectionWindow = {
  /** The last day on which the year's statistics may be corrected. */
  readonly lastDay: Day;
  readonly isOpen: boolean;
  readonly equalisationYear: number;
  /** The measures that both counts have. */
  readonly measures: readonly CorrectedMeasure[];
  /** The measures that only one of the counts has: they cannot be compared. */
  readonly uncompared: readonly Count[];
  readonly kronor: number | null;
};

/** What a person is worth: prices of the equalisation year, and uplift × correction factor of the country. */
export type Worth = {
  readonly prices: Prices;
  readonly scale: number;
  readonly shares: EqualisationShares;
};

/**
 * What was reported for 1 October of a year against what is now known of that day. Corrections are taken until
 * 15 February two years after the statistics year, that day included. Kronor are the volumes' part of the grant alone,
 * dilution left out; they are rounded once per measure, and their sum is of the rounded.
 */
export function correctionWindow(
  statisticsYear: number,
  reported: OctoberCount,
  known: OctoberCount,
  today: Day,
  worth?: Worth,
): CorrectionWindow {
  const lastDay = day(`${statisticsYear + LAG}-02-15`);
  const all = MEASURES.filter((measure) => measure in reported || measure in known);
  const measures = all.flatMap((measure): readonly CorrectedMeasure[] => {
    const was = reported[measure];
    const is = known[measure];
    if (was === undefined || is === undefined) return [];
    const difference = is - was;
    return [
      {
        measure,
        label: COUNTS[measure],
        reported: was,
        known: is,
        difference,
        kronor: worth === undefined ? null : Math.round(difference * worthOf(measure, worth)),
      },
    ];
  });
  return {
    lastDay,
    isOpen: today <= lastDay,
    equalisationYear: statisticsYear + LAG,
    measures,
    uncompared: all.filter((each) => !measures.some(({ measure }) => measure === each)),
    kronor:
      worth === undefined ? null : measures.reduce((sum, { kronor }) => sum + (kronor ?? 0), 0),
  };
}

type Measure = Exclude<Count, 'population'>;

const MEASURES: readonly Measure[] = [...services(), 'pa_with_adult_housing'];

// Who also lives in housing for adults is not counted as having assistance.
const worthOf = (measure: Measure, { prices, scale, shares }: Worth): number =>
  volumeShare(shares) *
  scale *
  (measure === 'pa_with_adult_housing' ? -prices.pa : prices[measure]);
