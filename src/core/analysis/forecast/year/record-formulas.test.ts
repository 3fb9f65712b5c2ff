import { describe, expect, it } from 'vitest';
import type { Figure, Kind } from '#core/figures';
import { R, ratio, words } from '#kernel';
import {
  type RecordMeasure,
  type RecordMethod,
  recordFormula,
  recordFormulaOf,
} from './record-formulas.ts';
import { simpleFormula, simpleFormulaOf } from './simple-formulas.ts';

const figure = (kind: Kind, period: string, mnkr: number, metric = 'total.net_cost'): Figure => ({
  id: `${metric}/${kind}/${period}`,
  metric,
  label: words('tal', 'number'),
  definition: words('tal', 'number'),
  population: words('alla', 'all'),
  part: 'total',
  kind,
  dateBasis: 'calendar_year',
  period,
  measure: 'mnkr',
  value: ratio(mnkr),
  knownOn: { on: period },
  origin: { from: 'assumption', reason: words('prov', 'test') },
});

const outcomes = [100, 120, 110].map((amount, i) => figure('outcome', `${2020 + i}`, amount));
const score = (what: RecordMeasure, method: RecordMethod, ...said: readonly Figure[]) => {
  const value = recordFormula(what, method).compute([...outcomes, ...said]);
  return value && R.toNumber(value);
};

describe('the record of forecasts', () => {
  it('measures budgets by size and by direction', () => {
    const budgets = [90, 130, 100].map((amount, i) => figure('budget', `${2020 + i}`, amount));
    expect(score('n', 'budget', ...budgets)).toBe(3);
    expect(score('mae', 'budget', ...budgets)).toBe(10);
    expect(score('bias', 'budget', ...budgets)).toBeCloseTo(10 / 3, 6);
  });

  it('says one of guessing that a year becomes like the one before, in units of that', () => {
    expect(score('mae', 'naive')).toBe(15);
    expect(score('mase', 'naive')).toBe(1);
  });

  it('lays a foreseen deficit on the budget of its year', () => {
    const said = [figure('budget', '2022', 90), figure('forecast', '2022', 15)];
    expect(score('mae', 'deficit', ...said)).toBe(5);
  });

  it('tells whether outcomes lay within the bands, and nothing of bands where there are none', () => {
    const at = (point: string, amount: number) =>
      figure('forecast', '2022', amount, `foreseen.x.total.${point}`);
    const range = [
      at('mean', 115),
      at('p10', 111),
      at('p90', 119),
      at('p025', 105),
      at('p975', 125),
    ];
    expect(score('in80', 'simulated', ...range)).toBe(0);
    expect(score('in95', 'simulated', ...range)).toBe(100);
    expect(score('in80', 'budget', figure('budget', '2022', 115))).toBeUndefined();
  });

  it('has no score where nothing was said', () => {
    expect(score('mae', 'simulated')).toBeUndefined();
  });

  it('is found again by its address alone', () => {
    expect(recordFormulaOf('record.mae.budget')?.id).toBe('record.mae.budget');
    expect(recordFormulaOf('record.mae.nobody')).toBeUndefined();
    expect(simpleFormulaOf('simple.theta.p90')?.id).toBe('simple.theta.p90');
  });
});

it('guesses on last year by the simplest method, with a band around it', () => {
  const [mean, low, high] = (['mean', 'p10', 'p90'] as const).map((point) => {
    const value = simpleFormula('naive', point).compute(outcomes);
    return value ? R.toNumber(value) : Number.NaN;
  });
  expect(mean).toBe(110);
  expect(low).toBeLessThan(110);
  expect(high).toBeGreaterThan(110);
});
