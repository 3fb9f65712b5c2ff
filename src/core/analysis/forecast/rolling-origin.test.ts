import { describe, expect, it } from 'vitest';
import { chooseMethod } from './choose.ts';
import { backtest } from './backtest.ts';
import { forecastFrom, originsOf } from './rolling-origin.ts';

const question = { horizon: 2, season: 1, lawDates: [8] };
const values = [10, 12, 11, 14, 13, 15, 16, 15, 30, 31, 33, 32, 35, 34, 36];
const origin = 10;

describe('a forecast from an origin', () => {
  it('knows nothing of what came after it', () => {
    const otherwise = values.map((value, at) => (at > origin ? 999 : value));
    expect(forecastFrom(otherwise, origin, question)).toEqual(
      forecastFrom(values, origin, question),
    );
  });

  it('is not told of laws after it', () => {
    expect(forecastFrom(values, 6, question)).toEqual(
      forecastFrom(values, 6, { ...question, lawDates: [] }),
    );
  });

  it('chooses its method by outcomes known by then only', () => {
    const choose = (series: readonly number[]) => {
      const all = originsOf(series, 5).map((at) => forecastFrom(series, at, question));
      const now = all.find((each) => each.origin === origin);
      return now && chooseMethod(series, now, all, 2);
    };
    const otherwise = values.map((value, at) => (at > origin ? 999 : value));
    expect(choose(otherwise)).toEqual(choose(values));
    expect(choose(values)?.tried).toBeGreaterThan(0);
  });

  it('starts where enough values lie behind, and never in a gap', () => {
    expect(originsOf([1, Number.NaN, 3, 4, Number.NaN, 6], 3)).toEqual([3, 5]);
  });
});

describe('the scores of a backtest', () => {
  const series = { unit: 'year' as const, first: '2011', values: [1, 2, 3, 4, 5, 6, 7], notes: [] };

  it('are what a straight line gives: naive behind by the horizon, drift exact', () => {
    const { n, methods } = backtest(series, { horizon: 2, minTrain: 3 });
    const [naive, drift] = ['naive', 'drift'].map((name) =>
      methods.find(({ method }) => method === name),
    );
    expect(n).toBe(3);
    expect(naive).toMatchObject({ mae: 2, bias: 2, mase: 2, skillAgainstNaive: 0 });
    expect(drift).toMatchObject({ mae: 0, bias: 0, crps: 0, coverage95: 1, skillAgainstNaive: 1 });
  });

  it('leave out methods that lack values at some origin', () => {
    const { methods } = backtest(series, { horizon: 1, minTrain: 3 });
    expect(methods.map(({ method }) => method)).not.toContain('damped-trend');
  });

  it('score nothing where no outcome is known that far ahead', () => {
    expect(backtest(series, { horizon: 9, minTrain: 3 })).toEqual({ n: 0, methods: [] });
  });
});
