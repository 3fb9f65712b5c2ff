import { logGamma } from '../statistics/beta.ts';

/**
 * How a rate moves: `forgetting` is kept of what was known each month, a month's own factor is Gamma(frailty, frailty),
 * and where `breakAgo` is given the rate became another that many months ago. `belief` is its chance beforehand.
 */
export type RateModel = {
  readonly forgetting: number;
  readonly frailty: number;
  readonly breakAgo?: number;
  readonly belief: number;
};

/** The rate of cases per month as Gamma(cases, months), and the logarithm of the chance of all counts so far. */
export type RateState = {
  readonly cases: number;
  readonly months: number;
  readonly logChance: number;
};

const FORGETTING = [1, 0.97, 0.93, 0.88, 0.8];
const FRAILTY = [Number.POSITIVE_INFINITY, 10, 4];
const FORGETTING_BESIDE_A_BREAK = 0.97;
const MONTHS_A_BREAK_IS_SOUGHT = 10;
const MONTHS_A_LAW_EXPLAINS = 12;
const KEPT_ACROSS_A_LAW = 0.1;
// Chosen so that a step which nobody told of is covered about as often as the intervals say; docs/decisions/0070.
const BELIEF_IN_A_BREAK = 0.8;
const CASES_KEPT_ACROSS_A_BREAK = 1.5;

/** Every combination of how fast rates are forgotten and how much single months stand out. */
const STEADY_MODELS: readonly RateModel[] = FRAILTY.flatMap((frailty) =>
  FORGETTING.map((forgetting) => ({
    forgetting,
    frailty,
    belief: 1 / (FORGETTING.length * FRAILTY.length),
  })),
);

/** A break in each of the last months that nobody has told us of. */
const BROKEN_MODELS: readonly RateModel[] = FRAILTY.flatMap((frailty) =>
  Array.from({ length: MONTHS_A_BREAK_IS_SOUGHT }, (_, i) => ({
    forgetting: FORGETTING_BESIDE_A_BREAK,
    frailty,
    breakAgo: i + 1,
    belief: 1 / (MONTHS_A_BREAK_IS_SOUGHT * FRAILTY.length),
  })),
);

const believed = (models: readonly RateModel[], chance: number): readonly RateModel[] =>
  models.map((model) => ({ ...model, belief: chance * model.belief }));

const WITH_BREAKS: readonly RateModel[] = [
  ...believed(STEADY_MODELS, 1 - BELIEF_IN_A_BREAK),
  ...believed(BROKEN_MODELS, BELIEF_IN_A_BREAK),
];

/**
 * The models to average over. A break is sought in the last months unless a law date told of, given in months ago, may
 * explain it: told is then believed before untold.
 */
export const rateModels = (lawDatesAgo: readonly number[]): readonly RateModel[] =>
  lawDatesAgo.some((ago) => ago > 0 && ago <= MONTHS_A_LAW_EXPLAINS) ? STEADY_MODELS : WITH_BREAKS;

/** Passes months `from` to `to` (not included), each with its count known so far and the share known by then. */
export function passMonths(
  start: RateState,
  { forgetting, frailty, breakAgo }: RateModel,
  known: readonly number[],
  shareOf: (month: number) => number,
  isLawDate: (month: number) => boolean,
  from: number,
  to: number,
): RateState {
  let { cases, months, logChance } = start;
  const breakAt = breakAgo === undefined ? -1 : known.length - breakAgo;
  for (let month = from; month < to; month += 1) {
    const kept = isLawDate(month)
      ? KEPT_ACROSS_A_LAW
      : month === breakAt
        ? Math.min(1, CASES_KEPT_ACROSS_A_BREAK / cases)
        : forgetting;
    const count = known[month] ?? 0;
    const share = shareOf(month);
    cases *= kept;
    months *= kept;
    const mean = (cases / months) * share;
    const spread = 1 / cases + (frailty === Number.POSITIVE_INFINITY ? 0 : 1 / frailty);
    logChance += logNegativeBinomial(count, 1 / spread, mean);
    const weight = frailty === Number.POSITIVE_INFINITY ? 1 : frailty / (frailty + mean);
    cases += weight * count;
    months += weight * share;
  }
  return { cases, months, logChance };
}

const MULTIPLIED = 40;

/** The logarithm of the negative binomial chance of `count`, by size and mean, but for the part with the count alone. */
function logNegativeBinomial(count: number, size: number, mean: number): number {
  if (mean <= 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  const rising =
    count <= MULTIPLIED ? logRising(size, count) : logGamma(size + count) - logGamma(size);
  return rising - size * Math.log1p(mean / size) + count * Math.log(mean / (size + mean));
}

function logRising(size: number, count: number): number {
  let product = 1;
  let log = 0;
  for (let i = 0; i < count; i += 1) {
    product *= size + i;
    if (product > 1e200) {
      log += Math.log(product);
      product = 1;
    }
  }
  return log + Math.log(product);
}
