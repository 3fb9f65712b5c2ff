import { type Finding, type Month, monthsBetween, shiftMonth, words } from '#kernel';
import { type Spread, spreadOf } from '../statistics/sample.ts';
import { bornhuetterFerguson, capeCodPrior } from './bornhuetter-ferguson.ts';
import { chainLadder } from './chain-ladder.ts';
import type { KnownCase } from './line-list.ts';
import { type CountsNowcast, nowcastCounts } from './nowcast-counts.ts';
import { type DelayMonths, delayMonths, longestDelay } from './delay-months.ts';
import { type RareReversals, rareReversals } from './rare-reversals.ts';

export type NowcastQuestion = {
  readonly cases: readonly KnownCase[];
  readonly asOf: Month;
  /** Months until all cases of a month are known; by default the longest delay seen, at most 24. */
  readonly maxDelay?: number;
  /** Months from which inflow may be another. */
  readonly lawDates?: readonly Month[];
  /** The first month under another duty to report. */
  readonly delayLawDate?: Month;
  /** Cases a month believed in beforehand; used instead of the counts where there are too few months. */
  readonly prior?: number;
  readonly seed: number;
};

export type NowcastMonth = {
  readonly month: Month;
  /** Cases known by now, less reversals. */
  readonly known: number;
  /** Known, and those not yet known. */
  readonly expected: number;
  readonly p10: number;
  readonly p90: number;
};

export type Nowcast = {
  readonly asOf: Month;
  readonly known: number;
  readonly unknown: Spread;
  readonly months: readonly NowcastMonth[];
  readonly model: NowcastModel;
  readonly baselines: readonly { readonly method: string; readonly unknown: number }[];
  readonly reversals: RareReversals;
  /** What the reader must know of the input: said, never mended in silence. */
  readonly notes: readonly Finding[];
  /** Equally likely worlds: cases not yet known, by month; the last place is `asOf`. */
  readonly draws: readonly Int32Array[];
};

export type NowcastModel = {
  readonly method: 'discounted-gamma-poisson' | 'bornhuetter-ferguson' | 'cape-cod';
  readonly maxDelay: number;
  readonly months: number;
  readonly seed: number;
  readonly draws: number;
  /** The share known by delay in months. */
  readonly shares: readonly number[];
  /** Little's law: expected unknown = inflow × mean delay. */
  readonly inflowPerMonth: number;
  readonly meanDelayMonths: number;
  readonly prior: number | null;
  readonly weights: CountsNowcast['weights'];
};

const MONTHS_BEYOND_DELAY = 6;

/**
 * Cases not yet known by the end of `asOf`, by the month they belong to. With fewer months than the longest delay and six
 * more, the rate is the prior's, or else one rate for all months, and a note says so. Same seed, same answer.
 */
export function nowcast(question: NowcastQuestion): Nowcast {
  const { asOf, seed } = question;
  const cases = question.cases.filter(({ known }) => known <= asOf);
  const maxDelay = question.maxDelay ?? longestDelay(cases);
  const seen = delayMonths(cases, asOf, maxDelay);
  const { first, counts } = seen;
  const short = counts.length < maxDelay + MONTHS_BEYOND_DELAY;
  const method = !short
    ? 'discounted-gamma-poisson'
    : question.prior === undefined
      ? 'cape-cod'
      : 'bornhuetter-ferguson';
  const place = (month: Month): number => monthsBetween(first, month);
  const answer = nowcastCounts({
    counts,
    maxDelay,
    seed,
    lawDates: (question.lawDates ?? []).map(place),
    ...(question.delayLawDate === undefined ? {} : { delayLawDate: place(question.delayLawDate) }),
    ...(method === 'bornhuetter-ferguson' && question.prior !== undefined
      ? { prior: question.prior }
      : {}),
    ...(method === 'cape-cod' ? { models: ONE_RATE } : {}),
  });
  const months = monthsOf(seen, answer);
  return {
    asOf,
    known: months.reduce((sum, { known }) => sum + known, 0),
    unknown: totalOf(answer),
    months,
    model: modelOf(question, method, maxDelay, answer),
    baselines: baselinesOf(seen, maxDelay, question.prior),
    reversals: rareReversals({
      reversals: cases.filter(({ count }) => count < 0).map(({ count }) => -count),
      months: counts.length,
      seed,
    }),
    notes: [...(short ? [shortHistory(counts.length, maxDelay, method)] : []), ...seen.notes],
    draws: answer.draws,
  };
}

/** One rate for all months, with room for months that stand out. */
const ONE_RATE = [{ forgetting: 1, frailty: 4, belief: 1 }];

const totalOf = ({ draws, unknown }: CountsNowcast): Spread =>
  spreadOf(
    draws.map((world) => world.reduce((sum, count) => sum + count, 0)),
    unknown.reduce((sum, count) => sum + count, 0),
  );

const monthsOf = (
  { before, first, net }: DelayMonths,
  { draws, unknown }: CountsNowcast,
): readonly NowcastMonth[] => [
  ...before.map(({ month, known }) => ({ month, known, expected: known, p10: known, p90: known })),
  ...net.map((known, i) => {
    const spread = spreadOf(draws.map((world) => world[i] ?? 0));
    return {
      month: shiftMonth(first, i),
      known,
      expected: known + (unknown[i] ?? 0),
      p10: known + spread.p10,
      p90: known + spread.p90,
    };
  }),
];

const modelOf = (
  { seed, prior }: NowcastQuestion,
  method: NowcastModel['method'],
  maxDelay: number,
  { draws, rate, shares, unknown, weights }: CountsNowcast,
): NowcastModel => ({
  method,
  maxDelay,
  months: unknown.length,
  seed,
  draws: draws.length,
  shares,
  inflowPerMonth: rate,
  meanDelayMonths: shares.reduce((sum, share) => sum + 1 - share, 0),
  prior: prior ?? null,
  weights,
});

function baselinesOf(
  { first, counts }: DelayMonths,
  maxDelay: number,
  prior: number | undefined,
): Nowcast['baselines'] {
  const triangle = {
    origins: counts.map((_, i) => shiftMonth(first, i)),
    known: counts.map((row) => {
      let sum = 0;
      return row.map((count) => (sum += count));
    }),
    delays: maxDelay + 1,
  };
  const capeCod = capeCodPrior(triangle);
  const sum = (estimates: readonly { readonly unknown: number }[]): number =>
    estimates.reduce((total, { unknown }) => total + unknown, 0);
  return [
    { method: 'chain-ladder', unknown: sum(chainLadder(triangle)) },
    {
      method: 'bornhuetter-ferguson',
      unknown: sum(bornhuetterFerguson(triangle, prior ?? settledMean(triangle.known, maxDelay))),
    },
    { method: 'cape-cod', unknown: sum(bornhuetterFerguson(triangle, capeCod)) },
  ];
}

/** The mean of the months that are complete; of what is known, when none is. */
function settledMean(known: readonly (readonly number[])[], maxDelay: number): number {
  const complete = known.filter((row) => row.length > maxDelay);
  const used = complete.length > 0 ? complete : known;
  return used.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0) / Math.max(1, used.length);
}

const shortHistory = (
  months: number,
  maxDelay: number,
  method: NowcastModel['method'],
): Finding => {
  const needed = maxDelay + MONTHS_BEYOND_DELAY;
  const [sv, en] =
    method === 'bornhuetter-ferguson'
      ? ['Takten är därför den som angavs på förhand.', 'The rate is therefore the one given.']
      : [
          'Takten är därför densamma i alla månader, så som alla månader tillsammans säger.',
          'The rate is therefore one for all months, as all of them together say.',
        ];
  return {
    code: 'HISTORY_SHORT',
    at: {},
    message: words(
      `Underlaget är ${months === 1 ? 'en månad' : `${months} månader`} men metoden behöver ${needed} månader. ${sv}`,
      `There ${months === 1 ? 'is one month' : `are ${months} months`} but the method needs ${needed} months. ${en}`,
    ),
  };
};
