import { computed, type Figure, type Formula, type Measure } from '#core/figures';
import { parseRatio, R, type Ratio, ratio, words } from '#kernel';
import { BRIDGE_FACTORS, type BridgeFactor } from './bridge-factor.ts';
import {
  type BridgeParameterId,
  type BridgeUnit,
  bridgeParameter,
  isBridgeParameter,
  type OwnValues,
} from './bridge-parameter.ts';
import { movedFigure } from './outsourcing-figures.ts';
import { ownValueFigure, writtenFigure } from './written-figure.ts';

const MEASURES: Readonly<Record<BridgeUnit, Measure>> = {
  share: 'percent',
  hours_a_week: 'hours_per_week',
  kr_per_hour: 'kr_per_hour',
};

const HUNDRED = ratio(100);

/** A value as people read it: a share as per cent, all else as it is. */
const shown = (id: BridgeParameterId, value: Ratio): Ratio =>
  bridgeParameter(id).unit === 'share' ? R.multiply(value, HUNDRED) : value;

const stored = (measure: Measure, value: Ratio): Ratio =>
  measure === 'percent' ? R.divide(value, HUNDRED) : value;

const publishedFigure = (id: BridgeParameterId, end: 'low' | 'high'): Figure | undefined => {
  const { label, unit, published } = bridgeParameter(id);
  return (
    published &&
    writtenFigure({
      id: `${id}/${end}`,
      label,
      measure: MEASURES[unit],
      value: shown(id, published[end]),
      reason: published.source,
    })
  );
};

const ownFigure = (id: BridgeParameterId, value: Ratio): Figure => {
  const { label, unit } = bridgeParameter(id);
  return ownValueFigure(id, value, { label, measure: MEASURES[unit], value: shown(id, value) });
};

const COST = words(
  'Kostnad per utförd timme i egen regi',
  'Cost per performed hour with the own provider',
);
const JONKOPING = words(
  'Jönköpings granskning av personlig assistans: 354 kronor per timme 2018. En annan text i samma granskning har 352.',
  "Jönköping's audit of personal assistance: SEK 354 an hour in 2018. Another text in the same audit has 352.",
);

/** What is published of a municipality's cost per hour with its own provider: Jönköping 2018. */
export const PUBLISHED_COST = {
  year: '2018',
  figure: {
    ...writtenFigure({
      id: 'costPerHour/jonkoping-2018',
      label: COST,
      measure: 'kr_per_hour',
      value: ratio(354),
      reason: JONKOPING,
    }),
    area: 'Jönköping',
    period: '2018',
    knownOn: { on: '2019' },
  },
} as const;

const GROWTH = words('Ökning per timme', 'Growth per hour');

/** What an hour cost the own provider, kronor, as somebody wrote it. */
export const costFigure = (kronor: Ratio): Figure =>
  ownValueFigure('costPerHour', kronor, { label: COST, measure: 'kr_per_hour' });

/** A value of the bridge or of the what-if by its address: `bridge/idleShare/low`, `bridge/move.hours/own/100000/1`. */
export function bridgeFigure(address: string): Figure | undefined {
  const [first, id = '', end, num = '', den = ''] = address.split('/');
  if (first !== 'bridge') return undefined;
  const own = end === 'own' ? parseRatio(`${num}/${den}`) : undefined;
  if (address === PUBLISHED_COST.figure.id) return PUBLISHED_COST.figure;
  if (id === 'costPerHour') return own && costFigure(own);
  if (!isBridgeParameter(id)) return own && movedFigure(id, own);
  if (own) return ownFigure(id, own);
  return end === 'low' || end === 'high' ? publishedFigure(id, end) : undefined;
}

const common = { kind: 'price', dateBasis: 'calendar_year', part: 'own_provider' } as const;

/** Inputs: the hourly amount and the factor's parameters in its order. */
const factorFormula = ({ id, label, formula, parameters, effect }: BridgeFactor): Formula => ({
  ...common,
  id: `bridge.${id}`,
  label,
  text: formula,
  measure: 'kr_per_hour',
  arity: parameters.length + 1,
  compute: ([amount, ...values]) =>
    amount &&
    R.divide(
      effect(
        R.multiply(amount.value, HUNDRED),
        values.map(({ measure, value }) => stored(measure, value)),
      ),
      HUNDRED,
    ),
});

const less = {
  ...common,
  measure: 'as_input',
  arity: 2,
  compute: ([from, away]: readonly Figure[]) => from && away && R.subtract(from.value, away.value),
} as const;

/** Inputs: the hour's cost and the hourly amount. */
const GAP: Formula = {
  ...less,
  id: 'bridge.gap',
  label: words('Gap mot timbeloppet', 'Gap to the hourly amount'),
  text: words('kostnad per timme minus timbeloppet', 'cost per hour less the hourly amount'),
};

/** Inputs: the factors' effects. */
const EXPLAINED: Formula = {
  ...common,
  id: 'bridge.explained',
  label: words('Förklarat', 'Explained'),
  text: words('faktorerna tillsammans', 'the factors together'),
  measure: 'as_input',
  arity: null,
  compute: (inputs) => R.sum(inputs.map(({ value }) => value)),
};

/** Inputs: the gap and then the factors' effects. */
const UNEXPLAINED: Formula = {
  ...common,
  id: 'bridge.unexplained',
  label: words('Oförklarat', 'Unexplained'),
  text: words('gapet minus det som förklaras', 'the gap less what is explained'),
  measure: 'as_input',
  arity: null,
  compute: ([gap, ...effects]) =>
    gap && R.subtract(gap.value, R.sum(effects.map(({ value }) => value))),
};

/** Inputs: how much an hour's cost grew, and how much the hourly amount grew. */
const GAP_GROWTH: Formula = {
  ...less,
  id: 'bridge.gap_growth',
  label: words('Så mycket växte gapet', 'How much the gap grew'),
  text: words(
    'kostnadens ökning minus timbeloppets ökning',
    "the cost's growth less the hourly amount's growth",
  ),
};

/** Inputs: the hourly amount after and before. */
const AMOUNT_GROWTH: Formula = {
  ...less,
  id: 'bridge.amount_growth',
  label: GROWTH,
  text: words('timbeloppet efter minus före', 'the hourly amount after less before'),
};

export const bridgeFormulas: readonly Formula[] = [
  ...BRIDGE_FACTORS.map(factorFormula),
  GAP,
  EXPLAINED,
  UNEXPLAINED,
  GAP_GROWTH,
  AMOUNT_GROWTH,
];

export type FigureBand = { readonly low: Figure; readonly high: Figure };

/** A factor's effect between its ends, kronor an hour; null where a parameter has no value. */
export type FactorFigures = {
  readonly factor: BridgeFactor;
  readonly effect: FigureBand | null;
};

export type BridgeFigures = {
  readonly gap: Figure;
  readonly factors: readonly FactorFigures[];
  readonly explained: FigureBand | null;
  readonly unexplained: FigureBand;
};

/** The bridge as figures, each open to what it rests on; the own values must be such that `costBridge` takes them. */
export function bridgeFigures(
  amount: Figure,
  cost: Figure,
  own: OwnValues,
): BridgeFigures | undefined {
  const factors = BRIDGE_FACTORS.map((factor) => ({
    factor,
    effect: effectOf(factor, amount, own) ?? null,
  }));
  const known = factors.flatMap(({ effect }) => effect ?? []);
  const ends = (end: 'low' | 'high'): readonly Figure[] => known.map((effect) => effect[end]);
  const gap = computed(GAP, [cost, amount]);
  if (!gap) return undefined;
  const explained = bandOf(computed(EXPLAINED, ends('low')), computed(EXPLAINED, ends('high')));
  const unexplained = bandOf(
    computed(UNEXPLAINED, [gap, ...ends('high')]),
    computed(UNEXPLAINED, [gap, ...ends('low')]),
  );
  return unexplained && { gap, factors, explained: explained ?? null, unexplained };
}

/** How the gap grew when only growth is known: from a growth of the amount, or from the amounts of two years. */
export function gapGrowthFigures(
  costGrowth: Figure,
  amount: Figure | readonly [before: Figure, after: Figure],
): { readonly amount: Figure; readonly gap: Figure } | undefined {
  const growth = isPair(amount) ? computed(AMOUNT_GROWTH, [amount[1], amount[0]]) : amount;
  const gap = growth && computed(GAP_GROWTH, [costGrowth, growth]);
  return growth && gap && { amount: growth, gap };
}

const isPair = (
  amount: Figure | readonly [before: Figure, after: Figure],
): amount is readonly [before: Figure, after: Figure] => Array.isArray(amount);

const bandOf = (low: Figure | undefined, high: Figure | undefined): FigureBand | undefined =>
  low && high && { low, high };

function effectOf(factor: BridgeFactor, amount: Figure, own: OwnValues): FigureBand | undefined {
  const ranges = factor.parameters.map((id): readonly Figure[] => {
    const value = own[id];
    if (value !== undefined) return [ownFigure(id, value)];
    const [low, high] = [publishedFigure(id, 'low'), publishedFigure(id, 'high')];
    if (!low || !high) return [];
    return R.compare(low.value, high.value) === 0 ? [low] : [low, high];
  });
  const formula = factorFormula(factor);
  const choices = ranges.reduce<readonly (readonly Figure[])[]>(
    (all, range) => all.flatMap((chosen) => range.map((figure) => [...chosen, figure])),
    [[]],
  );
  const effects = choices
    .flatMap((values) => computed(formula, [amount, ...values]) ?? [])
    .toSorted((a, b) => R.compare(a.value, b.value));
  return bandOf(effects[0], effects.at(-1));
}
