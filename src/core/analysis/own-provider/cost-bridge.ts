import {
  type Finding,
  type Ore,
  type Problem,
  type Ratio,
  type Result,
  type Words,
  R,
  ok,
  ratio,
  refuse,
  roundOre,
  subtractOre,
  sumOre,
  words,
} from '#kernel';
import { BRIDGE_FACTORS, type BridgeFactor } from './bridge-factor.ts';
import {
  BRIDGE_PARAMETERS,
  type BridgeParameter,
  type BridgeParameterId,
  type OwnValues,
  bridgeParameter,
  isBridgeParameter,
} from './bridge-parameter.ts';

export type OreBand = { readonly low: Ore; readonly high: Ore };

export type BridgeStep = {
  readonly id: string;
  readonly label: Words;
  readonly formula: Words;
  readonly parameters: readonly (BridgeParameter & {
    readonly id: BridgeParameterId;
    readonly own: Ratio | null;
  })[];
  /** Öre per performed hour; null where a parameter has neither an own nor a published value. */
  readonly effect: OreBand | null;
};

export type CostBridge = {
  readonly hourlyAmount: Ore;
  readonly costPerHour: Ore;
  readonly gap: Ore;
  readonly steps: readonly BridgeStep[];
  readonly explained: OreBand;
  /** Gap less explained: what the figures do not reach, with either sign. */
  readonly unexplained: OreBand;
};

/**
 * The way from the hourly amount to what an hour cost the municipality's own provider, factor by factor, öre per performed
 * hour. A factor with an own or published value gives a band, rounded once at each end; the others are shown as not known
 * and stay in what is unexplained. INPUT_INVALID with every own value that cannot be.
 */
export function costBridge(
  hourlyAmount: Ore,
  costPerHour: Ore,
  own: OwnValues = {},
): Result<CostBridge, Problem> {
  const findings = faultsOf(own);
  if (findings.length > 0) return refuse(invalid(findings));
  const steps = BRIDGE_FACTORS.map((factor) => stepOf(factor, hourlyAmount, own));
  const effects = steps.flatMap(({ effect }) => effect ?? []);
  const explained = {
    low: sumOre(effects.map(({ low }) => low)),
    high: sumOre(effects.map(({ high }) => high)),
  };
  const gap = subtractOre(costPerHour, hourlyAmount);
  return ok({
    hourlyAmount,
    costPerHour,
    gap,
    steps,
    explained,
    unexplained: {
      low: subtractOre(gap, explained.high),
      high: subtractOre(gap, explained.low),
    },
  });
}

function stepOf(factor: BridgeFactor, hourlyAmount: Ore, own: OwnValues): BridgeStep {
  const ranges = factor.parameters.map((id): readonly Ratio[] => {
    const value = own[id];
    const { published } = bridgeParameter(id);
    if (value !== undefined) return [value];
    return published === undefined ? [] : [published.low, published.high];
  });
  const effects = choicesOf(ranges).map((values) => factor.effect(ratio(hourlyAmount), values));
  const [first, ...others] = effects;
  return {
    id: factor.id,
    label: factor.label,
    formula: factor.formula,
    parameters: factor.parameters.map((id) => ({
      id,
      ...bridgeParameter(id),
      own: own[id] ?? null,
    })),
    effect:
      first === undefined
        ? null
        : {
            low: roundOre(others.reduce(R.least, first)),
            high: roundOre(others.reduce((a, b) => (R.compare(a, b) >= 0 ? a : b), first)),
          },
  };
}

/** Every choice of one end from each range: each parameter moves its factor one way, so the band lies between them. */
const choicesOf = (ranges: readonly (readonly Ratio[])[]): readonly (readonly Ratio[])[] =>
  ranges.reduce<readonly (readonly Ratio[])[]>(
    (choices, range) => choices.flatMap((chosen) => range.map((value) => [...chosen, value])),
    [[]],
  );

/** The most that an own value may be; none may be below zero, and a week of work is above it. */
export const BRIDGE_LIMITS = {
  share: ratio(2),
  hours_a_week: ratio(168),
  kr_per_hour: ratio(1000),
} as const;

function faultsOf(own: OwnValues): readonly Finding[] {
  return Object.entries(own).flatMap(([id, value]) => {
    if (!isBridgeParameter(id)) return [];
    const { unit, label } = BRIDGE_PARAMETERS[id];
    const isBelow =
      unit === 'hours_a_week' ? R.compare(value, R.ZERO) <= 0 : R.compare(value, R.ZERO) < 0;
    if (!isBelow && R.compare(value, BRIDGE_LIMITS[unit]) <= 0) return [];
    const most = R.toNumber(BRIDGE_LIMITS[unit]);
    return [
      {
        code: 'VALUE_OUTSIDE',
        at: { path: id },
        message: words(
          `${label.sv} ska ligga mellan 0 och ${most}. Rätta värdet.`,
          `${label.en} must lie between 0 and ${most}. Correct the value.`,
        ),
      },
    ];
  });
}

const invalid = (findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'Bryggan går inte att räkna förrän det här är rättat.',
    'The bridge cannot be computed until this is corrected.',
  ),
  findings,
});

export type GapGrowth = {
  readonly amount: Ore;
  readonly cost: Ore;
  /** How much more an hour's cost grew than the hourly amount. */
  readonly gap: Ore;
};

/** How the gap grew between two years, öre per hour, when only the growth of an hour's cost is known. */
export const gapGrowth = (amountBefore: Ore, amountAfter: Ore, costGrowth: Ore): GapGrowth => {
  const amount = subtractOre(amountAfter, amountBefore);
  return { amount, cost: costGrowth, gap: subtractOre(costGrowth, amount) };
};
