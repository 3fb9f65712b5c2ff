import { Random } from '#kernel';
import { drawGamma, drawPoisson } from '../statistics/draws.ts';
import { type DelayCounts, delayLaw, drawShares, meanShares } from './delay-law.ts';
import { type RateModel, type RateState, passMonths, rateModels } from './inflow-filter.ts';

export type CountsQuestion = {
  /** Oldest period first; the last one is now, and has been seen at delay 0 only. */
  readonly counts: DelayCounts;
  /** Periods until all is known. */
  readonly maxDelay: number;
  /** Periods from which the rate may be another. */
  readonly lawDates?: readonly number[];
  /** The first period under another duty to report. */
  readonly delayLawDate?: number;
  /** What a period is expected to hold, where it is settled beforehand: the rate is then not learnt from the counts. */
  readonly prior?: number;
  readonly models?: readonly RateModel[];
  readonly seed: number;
  readonly draws?: number;
};

export type CountsNowcast = {
  /** Equally likely worlds: for each, the cases not yet known of every period. */
  readonly draws: readonly Int32Array[];
  /** The expected cases not yet known of every period, free from the chance of drawing counts. */
  readonly unknown: readonly number[];
  /** The share known by delay. */
  readonly shares: readonly number[];
  /** Cases a period now. */
  readonly rate: number;
  readonly weights: readonly (RateModel & { readonly weight: number })[];
};

const DRAWS = 1000;
const SETTLED = 1e6;
const OPEN = 0.5;

/**
 * Cases that have begun but are not yet known: a gamma-Poisson rate that forgets, with a factor of its own for every
 * period, averaged over how fast it forgets, how much periods stand out and whether it broke lately, by how well
 * each foresaw the counts.
 */
export function nowcastCounts(question: CountsQuestion): CountsNowcast {
  const { counts, maxDelay, seed, draws = DRAWS, prior } = question;
  const { lawDates: told = [] } = question;
  const models =
    prior === undefined
      ? (question.models ?? rateModels(told.map((period) => counts.length - period)))
      : SETTLED_MODELS;
  const random = new Random(seed, 'nowcast');
  const law = delayLaw(counts, maxDelay, question.delayLawDate);
  const known = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const settled = Math.max(0, counts.length - maxDelay);
  const lawDates = new Set(told);
  const isLawDate = (period: number): boolean => lawDates.has(period);
  const start = startOf(known, meanShares(law), prior);
  const before = models.map((model) =>
    passMonths(
      { ...start, logChance: Math.log(model.belief) },
      model,
      known,
      () => 1,
      isLawDate,
      0,
      settled,
    ),
  );

  const worlds = Array.from({ length: draws }, () => {
    const shares = drawShares(law, random);
    const shareOf = (period: number): number => shares[counts.length - 1 - period] ?? 1;
    const states = models.map((model, i) =>
      passMonths(before[i] ?? start, model, known, shareOf, isLawDate, settled, counts.length),
    );
    return { shares, states };
  });

  const unknown = new Float64Array(counts.length);
  const weights = new Float64Array(models.length);
  let rateSum = 0;
  const drawn = worlds.map(({ shares, states }) => {
    const model = chooseByChance(states, random);
    const state = states[model] ?? start;
    const { frailty } = models[model] ?? { frailty: Number.POSITIVE_INFINITY };
    const rate = drawGamma(random, state.cases, state.months);
    weights[model] = (weights[model] ?? 0) + 1 / draws;
    rateSum += state.cases / state.months;
    const found = new Int32Array(counts.length);
    for (let period = settled; period < counts.length; period += 1) {
      const share = shares[counts.length - 1 - period] ?? 1;
      const count = known[period] ?? 0;
      const single = frailty === Number.POSITIVE_INFINITY;
      const a = frailty + count;
      const b = frailty + rate * share;
      const mean = rate * (1 - share);
      unknown[period] = (unknown[period] ?? 0) + (single ? mean : (mean * a) / b) / draws;
      found[period] = drawPoisson(random, single ? mean : mean * drawGamma(random, a, b));
    }
    return found;
  });
  return {
    draws: drawn,
    unknown: [...unknown],
    shares: [...meanShares(law)],
    rate: rateSum / draws,
    weights: models.map((model, i) => ({ ...model, weight: weights[i] ?? 0 })),
  };
}

const SETTLED_MODELS: readonly RateModel[] = [
  { forgetting: 1, frailty: Number.POSITIVE_INFINITY, belief: 1 },
];

/** Half a case is known beforehand, at the rate that all periods together point at; a settled rate stands fast. */
function startOf(
  known: readonly number[],
  shares: Float64Array,
  prior: number | undefined,
): RateState {
  if (prior !== undefined) {
    return { cases: prior * SETTLED, months: SETTLED, logChance: 0 };
  }
  const cases = known.reduce((sum, count) => sum + count, OPEN);
  const exposure = known.reduce(
    (sum, _, period) => sum + (shares[known.length - 1 - period] ?? 1),
    OPEN,
  );
  return { cases: OPEN, months: (OPEN * exposure) / cases, logChance: 0 };
}

/** A model's place in the list, drawn by how likely each made the counts. */
function chooseByChance(states: readonly RateState[], random: Random): number {
  const highest = Math.max(...states.map(({ logChance }) => logChance));
  const chances = states.map(({ logChance }) => Math.exp(logChance - highest));
  let left = random.unit() * chances.reduce((a, b) => a + b, 0);
  const found = chances.findIndex((chance) => (left -= chance) < 0);
  return found < 0 ? chances.length - 1 : found;
}
