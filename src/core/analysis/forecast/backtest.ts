import { crpsOfNormal } from '../statistics/scores.ts';
import { chooseMethod } from './choose.ts';
import { type ForecastMethod, METHODS } from './methods.ts';
import { type OriginForecasts, forecastFrom, originsOf } from './rolling-origin.ts';
import { type Series, seasonOf } from './series.ts';

export type BacktestQuestion = {
  /** Periods ahead; every score is of forecasts exactly that far ahead. */
  readonly horizon: number;
  /** Known values up to the first origin; by default two rounds or half of what is known, and at least five. */
  readonly minTrain?: number;
  readonly lawDates?: readonly number[];
};

export type MethodScore = {
  readonly method: ForecastMethod | 'auto';
  /** Mean absolute error in the series' unit. */
  readonly mae: number;
  /** Mean of outcome less forecast. */
  readonly bias: number;
  /** Mean absolute error in units of the mean change over a round, up to each origin; NaN where nothing ever changed. */
  readonly mase: number;
  readonly crps: number;
  /** Share of outcomes within the interval that should hold 80 and 95 of 100. */
  readonly coverage80: number;
  readonly coverage95: number;
  /** 1 − MAE / MAE of naive; undefined when naive never missed. */
  readonly skillAgainstNaive: number | undefined;
};

export type Backtest = { readonly n: number; readonly methods: readonly MethodScore[] };

const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;
const FEWEST = 5;

/**
 * Rolling origin: from every place with enough behind it and a known outcome ahead, each method forecasts with only what
 * was known there. Methods that lack values at some origin are left out, so that all rows score the same outcomes.
 */
export function backtest(series: Series, question: BacktestQuestion): Backtest {
  const { values, unit } = series;
  const { horizon, lawDates = [] } = question;
  const season = seasonOf(unit);
  const known = values.filter((value) => !Number.isNaN(value)).length;
  const minTrain =
    question.minTrain ?? Math.max(FEWEST, Math.min(2 * season, Math.floor(known / 2)));
  const forecasts = originsOf(values, minTrain).map((origin) =>
    forecastFrom(values, origin, { horizon, season, lawDates }),
  );
  const scored = forecasts.flatMap((made) => {
    const outcome = values[made.origin + horizon];
    return outcome === undefined || Number.isNaN(outcome) ? [] : [{ made, outcome }];
  });
  const able = METHODS.filter((method) => scored.every(({ made }) => made.paths.has(method)));
  const rows = [
    ...able.map((method) => ({
      method,
      misses: scored.map(({ made, outcome }) =>
        missOf(made, made.paths.get(method)?.[horizon - 1], outcome),
      ),
    })),
    {
      method: 'auto' as const,
      misses: scored.map(({ made, outcome }) =>
        missOf(made, chooseMethod(values, made, forecasts, horizon)?.path[horizon - 1], outcome),
      ),
    },
  ];
  const naive = rows.find(({ method }) => method === 'naive')?.misses ?? [];
  const naiveMae = meanOfMisses(naive, ({ error }) => Math.abs(error));
  return {
    n: scored.length,
    methods:
      scored.length === 0
        ? []
        : rows.map(({ method, misses }) => ({ method, ...scoreOf(misses, naiveMae) })),
  };
}

type Miss = {
  readonly error: number;
  readonly sd: number;
  readonly scale: number;
  readonly crps: number;
};

const missOf = (
  { scale }: OriginForecasts,
  point: { readonly mean: number; readonly sd: number } | undefined,
  outcome: number,
): Miss => {
  const { mean, sd } = point ?? { mean: Number.NaN, sd: Number.NaN };
  return { error: outcome - mean, sd, scale, crps: crpsOfNormal(mean, sd, outcome) };
};

const meanOfMisses = (misses: readonly Miss[], of: (miss: Miss) => number): number =>
  misses.reduce((sum, miss) => sum + of(miss), 0) / misses.length;

function scoreOf(misses: readonly Miss[], naiveMae: number): Omit<MethodScore, 'method'> {
  const mean = (of: (miss: Miss) => number): number => meanOfMisses(misses, of);
  const mae = mean(({ error }) => Math.abs(error));
  const within = (z: number): number =>
    mean(({ error, sd }) => (Math.abs(error) <= z * sd ? 1 : 0));
  return {
    mae,
    bias: mean(({ error }) => error),
    mase: mean(({ error, scale }) => Math.abs(error) / scale),
    crps: mean(({ crps }) => crps),
    coverage80: within(Z80),
    coverage95: within(Z95),
    skillAgainstNaive: naiveMae > 0 ? 1 - mae / naiveMae : undefined,
  };
}
