import { Random } from '#kernel';
import { drawGamma, drawPoisson } from '../statistics/draws.ts';
import { type Spread, spreadOf } from '../statistics/sample.ts';

export type RareReversals = {
  /** How many have been seen. */
  readonly events: number;
  readonly perYear: number;
  /** The chance that none comes within a year. */
  readonly noneNextYear: number;
  /** The sum of a year's reversals in the unit of the sizes handed in, signs kept; undefined when none has been seen. */
  readonly nextYear: Spread | undefined;
};

const MONTHS_PER_YEAR = 12;
const PRIOR_EVENTS = 0.5;
const WORLDS = 2000;

/**
 * Reversals that come years later, a risk of their own beside the delays: rate Gamma(½ + events, years), sizes drawn among
 * those seen. A size is positive when cases or money are taken back, negative when they are given; both may come.
 */
export function rareReversals({
  reversals,
  months,
  seed,
}: {
  readonly reversals: readonly number[];
  readonly months: number;
  readonly seed: number;
}): RareReversals {
  const years = months / MONTHS_PER_YEAR;
  const shape = PRIOR_EVENTS + reversals.length;
  const random = new Random(seed, 'reversals');
  const year = (): number => {
    const events = drawPoisson(random, drawGamma(random, shape, years));
    let sum = 0;
    for (let i = 0; i < events; i += 1) sum += random.pick(reversals);
    return sum;
  };
  return {
    events: reversals.length,
    perYear: shape / years,
    noneNextYear: (years / (years + 1)) ** shape,
    nextYear:
      reversals.length === 0 ? undefined : spreadOf(Array.from({ length: WORLDS }, () => year())),
  };
}
