import { type Ratio, R, ratio, ratioOfNumber } from '#kernel';

/** What was planned and what happened in one year. */
export type Planned = { readonly budget: Ratio; readonly outcome: Ratio };

/** Error = outcome − budget. Percentages are of the outcome. */
export type PlanningError = {
  readonly meanAbsolute: Ratio;
  readonly bias: Ratio;
  /** Undefined when an outcome is zero. */
  readonly meanAbsolutePercent: Ratio | undefined;
  readonly rootMeanSquare: Ratio;
  readonly largest: Ratio;
};

const magnitude = (a: Ratio): Ratio => (R.compare(a, R.ZERO) < 0 ? R.subtract(R.ZERO, a) : a);

export const mean = (values: readonly Ratio[]): Ratio =>
  R.divide(R.sum(values), ratio(Math.max(1, values.length)));

/** The sizes of the errors; undefined without a year. */
export function planningError(years: readonly Planned[]): PlanningError | undefined {
  const errors = years.map(({ budget, outcome }) => R.subtract(outcome, budget));
  const sizes = errors.map(magnitude);
  const [first] = sizes;
  if (!first) return undefined;
  const shares = years.flatMap(({ outcome }, i) =>
    R.isZero(outcome) ? [] : [R.divide(sizes[i] ?? R.ZERO, magnitude(outcome))],
  );
  return {
    meanAbsolute: mean(sizes),
    bias: mean(errors),
    meanAbsolutePercent:
      shares.length === years.length ? R.multiply(mean(shares), ratio(100)) : undefined,
    rootMeanSquare: ratioOfNumber(
      Math.sqrt(R.toNumber(mean(errors.map((error) => R.multiply(error, error))))),
    ),
    largest: sizes.reduce((a, b) => (R.compare(a, b) >= 0 ? a : b), first),
  };
}

/** Mean absolute error of a method over the years from index `from`, each year told only by the years before it. */
export function methodError(
  method: Method,
  outcomes: readonly Ratio[],
  from: number,
): Ratio | undefined {
  const sizes: Ratio[] = [];
  for (let year = from; year < outcomes.length; year += 1) {
    const told = METHODS[method](outcomes.slice(0, year));
    const seen = outcomes[year];
    if (!told || !seen) return undefined;
    sizes.push(magnitude(R.subtract(seen, told)));
  }
  return sizes.length === 0 ? undefined : mean(sizes);
}

const HALF = ratio(1, 2);
const DAMPING = ratio(7, 10);

/** The last outcome and `share` of the mean change a year so far. */
const drift =
  (share: Ratio) =>
  (past: readonly Ratio[]): Ratio | undefined => {
    const [first] = past;
    const last = past.at(-1);
    if (!first || !last || past.length < 2) return undefined;
    const slope = R.divide(R.subtract(last, first), ratio(past.length - 1));
    return R.add(last, R.multiply(share, slope));
  };

const METHODS = {
  naive_t1: (past) => past.at(-1),
  drift: drift(R.ONE),
  damped_drift: drift(DAMPING),
  half_last_change: (past) => {
    const last = past.at(-1);
    const before = past.at(-2);
    return last && before && R.add(last, R.multiply(HALF, R.subtract(last, before)));
  },
  smoothed: (past) => {
    const [first, ...later] = past;
    return (
      first &&
      later.reduce((level, seen) => R.add(level, R.multiply(HALF, R.subtract(seen, level))), first)
    );
  },
  naive_t2: (past) => past.at(-2),
} as const satisfies Record<string, (past: readonly Ratio[]) => Ratio | undefined>;

/** A simple forecast that a budget should beat. */
export type Method = keyof typeof METHODS;

export const methods: readonly Method[] = [
  'naive_t1',
  'drift',
  'damped_drift',
  'half_last_change',
  'smoothed',
  'naive_t2',
];
