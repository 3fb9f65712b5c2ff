import { describe, expect, it } from 'vitest';
import { type Method, methodError, methods, planningError } from '#core/analysis';
import { type MetricId, figuresOf } from '#core/figures';
import { type Ratio, R, ratio } from '#kernel';
import { publishedPackage } from './published-package.ts';

const malmo = await publishedPackage('malmo');
const YEARS = ['2020', '2021', '2022', '2023', '2024', '2025'];
const values = (metric: MetricId, kind: 'budget' | 'outcome'): readonly Ratio[] =>
  figuresOf(malmo, metric, kind).map(({ value }) => value);
const planned = (metric: MetricId, without: readonly string[] = []) =>
  values(metric, 'budget').flatMap((budget, i) =>
    without.includes(YEARS[i]!) ? [] : [{ budget, outcome: values(metric, 'outcome')[i]! }],
  );
const round = (value: Ratio | undefined, decimals: number): number | undefined =>
  value && Math.round(R.toNumber(value) * 10 ** decimals) / 10 ** decimals;

describe("the municipality's planning error 2020–2025, error = outcome − budget", () => {
  it.each([
    ['state.persons', 1, 16.2, 8.5, 3.81, 19.6, 35],
    ['lss.hours', 0, 29_252, 24_752, 5.53, 34_847, 56_550],
    ['total.net_cost', 0, 19_083, 19_083, 5.66, 22_510, 43_235],
    ['state.net_cost', 0, 6090, 2040, 4.3, 9114, 19_373],
    ['lss.net_cost', 0, 6287, 4528, 3.66, 8039, 12_790],
    ['own_provider.net_cost', 0, 12_515, 12_515, 81, 13_227, 19_892],
  ] as const)(
    'of %s is as known, MAE and bias to %d decimals',
    (metric, decimals, mae, bias, mape, rmse, max) => {
      const error = planningError(planned(metric))!;
      expect(round(error.meanAbsolute, decimals)).toBe(mae);
      expect(round(error.bias, decimals)).toBe(bias);
      expect(round(error.meanAbsolutePercent, metric === 'own_provider.net_cost' ? 0 : 2)).toBe(
        mape,
      );
      expect(round(error.rootMeanSquare, decimals)).toBe(rmse);
      expect(round(error.largest, decimals)).toBe(max);
    },
  );

  it('of LSS hours is 23 792 without 2021, whose budget repeats the one of 2020', () => {
    expect(round(planningError(planned('lss.hours', ['2021']))!.meanAbsolute, 0)).toBe(23_792);
  });

  it('of the total falls to 12 539 when the own provider is budgeted as last year turned out', () => {
    const [state, lss] = [planned('state.net_cost'), planned('lss.net_cost')];
    const own = values('own_provider.net_cost', 'outcome');
    const total = values('total.net_cost', 'outcome');
    const replaced = [1, 2, 3, 4, 5].map((i) => ({
      budget: R.sum([state[i]!.budget, lss[i]!.budget, own[i - 1]!]),
      outcome: total[i]!,
    }));
    expect(round(planningError(replaced)!.meanAbsolute, 0)).toBe(12_539);
    expect(round(planningError(planned('total.net_cost').slice(1))!.meanAbsolute, 0)).toBe(20_278);
  });
});

const NONE = undefined;

// The known means were themselves rounded from means with one decimal, so a half may have gone either way.
const MORE_THAN_HALF = 0.55;
const isNear = (found: Ratio | undefined, known: number, decimals: number): boolean =>
  found !== undefined && Math.abs(R.toNumber(found) - known) * 10 ** decimals <= MORE_THAN_HALF;

describe('simple methods told only of the years before', () => {
  it.each([
    ['state.persons', 2, 1, 16.2, [15.8, 15.8, 15.8, 12.8, 19.0, 25.2]],
    ['state.persons', 1, 1, 16.0, [14.4, NONE, NONE, NONE, 17.0, NONE]],
    ['lss.hours', 2, 0, 19_274, [30_121, 36_136, 34_332, 41_879, 29_519, 34_521]],
    ['lss.hours', 3, 0, 17_865, [22_511, 35_395, 31_529, 40_621, 19_277, 23_515]],
    ['total.net_cost', 2, 0, 22_098, [22_267, 24_346, 23_332, 27_748, 31_980, 38_748]],
    ['state.net_cost', 2, 0, 5667, [7721, 11_404, 9886, 10_889, 11_830, 15_178]],
    ['lss.net_cost', 2, 0, 6221, [11_148, 12_478, 11_800, 14_563, 16_826, 19_337]],
    ['own_provider.net_cost', 2, 0, 13_426, [6572, 6493, 6331, 5620, 7254, 8476]],
  ] as const)(
    'miss %s from year %d on by the known means (%d decimals; budget %d)',
    (metric, from, decimals, budget, known) => {
      const planning = planningError(planned(metric).slice(from))!;
      expect(isNear(planning.meanAbsolute, budget, decimals)).toBe(true);
      methods.forEach((method: Method, i) => {
        const mean = known[i];
        const found = methodError(method, values(metric, 'outcome'), from);
        if (mean !== undefined)
          expect([method, isNear(found, mean, decimals)]).toEqual([method, true]);
      });
    },
  );

  it('with the known hourly amount miss SFB by 6 934 and LSS by 10 350 in 2021–2024', () => {
    const amounts = [3043n, 3150n, 3197n, 3245n, 3326n].map((amount) => ratio(amount, 10n));
    const priced = (metric: MetricId): number | undefined => {
      const outcome = values(metric, 'outcome');
      return round(
        planningError(
          [1, 2, 3, 4].map((i) => ({
            budget: R.multiply(outcome[i - 1]!, R.divide(amounts[i]!, amounts[i - 1]!)),
            outcome: outcome[i]!,
          })),
        )!.meanAbsolute,
        0,
      );
    };
    expect([priced('state.net_cost'), priced('lss.net_cost'), priced('total.net_cost')]).toEqual([
      6934, 10_350, 17_333,
    ]);
  });
});

describe('Jönköping 2014–2018, whose budget is net cost plus deviation', () => {
  it('missed by 22,4 mnkr or 8,8 % a year, and by 47 and 50 mnkr in the last two', async () => {
    const jonkoping = await publishedPackage('jonkoping');
    const outcome = figuresOf(jonkoping, 'total.net_cost', 'outcome');
    const deviation = figuresOf(jonkoping, 'total.net_cost', 'deviation');
    const years = outcome.map((figure, i) => ({
      outcome: figure.value,
      budget: R.add(figure.value, deviation[i]!.value),
    }));
    expect(years.map(({ budget }) => R.toNumber(budget))).toEqual([
      197.1, 191, 197.3, 198.9, 235.9,
    ]);
    const error = planningError(years)!;
    expect(round(error.meanAbsolute, 1)).toBe(22.4);
    expect(round(error.meanAbsolutePercent, 1)).toBe(8.8);
    expect(years.slice(3).map((year) => round(planningError([year])!.bias, 0))).toEqual([47, 50]);
    const naive = outcome.slice(3).map(({ value }, i) => R.subtract(value, outcome[i + 2]!.value));
    expect(naive.map(R.toNumber)).toEqual([41.9, 39.5]);
  });
});
