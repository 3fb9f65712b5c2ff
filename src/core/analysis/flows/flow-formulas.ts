import type { Figure, Formula } from '#core/figures';
import { type Ratio, R, ratio, ratioOfNumber, words } from '#kernel';
import { movedUntilChance, type Side } from '../law-effect/before-after.ts';
import { type RateRatio, rateRatio } from '../statistics/exact-tests.ts';

const base = { dateBasis: 'span', kind: 'flow' } as const;

/** Inputs: the counts of years. */
export const FLOW_SUM: Formula = {
  ...base,
  id: 'flow.sum',
  label: words('Under åren tillsammans', 'In the years together'),
  text: words('summan av årens antal', "the sum of the years' counts"),
  measure: 'as_input',
  arity: null,
  compute: (inputs) => R.sum(inputs.map(({ value }) => value)),
};

// Far above any municipality's flow; the exact test takes a step for each.
const LARGEST_COUNT = 100_000n;

/** A figure's count of cases; undefined for what is no whole number of them. */
export const countOf = ({ value }: Figure): number | undefined =>
  value.den === 1n && value.num >= 0n && value.num <= LARGEST_COUNT ? R.toNumber(value) : undefined;

/** A sum of years as a count; its years are counted from the sum's own inputs. */
function sideOf(sum: Figure): Side | undefined {
  const count = countOf(sum);
  const periods = sum.origin.from === 'formula' ? sum.origin.inputs.length : 1;
  return count === undefined ? undefined : { count, periods };
}

/** Inputs: two sums of years, as counts. */
function sidesOf([before, after]: readonly Figure[]): readonly [Side, Side] | undefined {
  const [was, is] = [before && sideOf(before), after && sideOf(after)];
  return was && is && [was, is];
}

function ratioOf(inputs: readonly Figure[]): RateRatio | undefined {
  const sides = sidesOf(inputs);
  if (!sides) return undefined;
  const [before, after] = sides;
  return rateRatio(before.count, after.count, before.periods, after.periods);
}

const estimate = (
  id: string,
  sv: string,
  en: string,
  pick: (found: RateRatio) => number | null,
): Formula => ({
  ...base,
  id,
  label: words(sv, en),
  text: words(
    'takten efter / takten före, med exakt 95 procents intervall för två Poissonfördelade antal',
    'the rate after / the rate before, with an exact 95 per cent interval for two Poisson counts',
  ),
  measure: 'ratio',
  arity: 2,
  compute: (inputs): Ratio | undefined => {
    const found = ratioOf(inputs);
    const value = found && pick(found);
    return value === undefined || value === null ? undefined : ratioOfNumber(value);
  },
});

export const RATE_RATIO = estimate('flow.rate_ratio', 'Kvot', 'Ratio', (found) => found.estimate);
export const RATE_RATIO_LOW = estimate('flow.low', 'Lägst', 'Lowest', ({ low }) => low);
export const RATE_RATIO_HIGH = estimate('flow.high', 'Högst', 'Highest', ({ high }) => high);
export const RATE_RATIO_P = estimate('flow.p', 'p-värde', 'p-value', ({ p }) => p);

/** Inputs: two sums of years, as counts. No value where chance is explanation enough as it is. */
export const MOVED_UNTIL_CHANCE: Formula = {
  ...base,
  id: 'flow.moved',
  label: words('Fall att flytta tills slumpen räcker', 'Cases to move until chance is enough'),
  text: words(
    'hur många fall som måste höra till tiden på andra sidan gränsen för att skillnaden ska rymmas i slumpen (p över 0,05)',
    'how many cases must belong to the time on the other side for the difference to be within chance (p above 0.05)',
  ),
  measure: 'as_input',
  arity: 2,
  compute: (inputs) => {
    const sides = sidesOf(inputs);
    const moved = sides && movedUntilChance(...sides);
    return moved === undefined ? undefined : ratio(moved);
  },
};

/** Inputs: all, of which children. */
export const ADULTS: Formula = {
  ...base,
  id: 'flow.adults',
  label: words('Vuxna', 'Adults'),
  text: words('alla minus barn', 'all less children'),
  measure: 'as_input',
  arity: 2,
  compute: ([all, children]) => all && children && R.subtract(all.value, children.value),
};

export const flowFormulas: readonly Formula[] = [
  FLOW_SUM,
  RATE_RATIO,
  RATE_RATIO_LOW,
  RATE_RATIO_HIGH,
  RATE_RATIO_P,
  MOVED_UNTIL_CHANCE,
  ADULTS,
];
