import { describe, expect, it } from 'vitest';
import { type MethodScore, backtest, forecast } from '#core/analysis';
import { nationalRecipients } from '../../support/national-recipients.ts';

const series = await nationalRecipients();
const rounded = ({ method, mae, coverage95 }: MethodScore) => [
  method,
  Math.round(mae),
  Math.round(100 * coverage95),
];

describe('national recipients by month, 2015 to 2024', () => {
  it('has its gaps named, and not filled', () => {
    expect(series.notes.map(({ message }) => message.sv.split(' ')[0])).toEqual([
      '2018-02',
      '2021-06–2021-09',
      '2022-07–2023-11',
    ]);
    expect(series.values.filter((value) => Number.isNaN(value))).toHaveLength(1 + 4 + 17);
  });

  it('has this table of methods twelve months ahead: theta and drift lead, naive trails', () => {
    const { n, methods } = backtest(series, { horizon: 12, minTrain: 36 });
    expect(n).toBe(37);
    expect(methods.map(rounded)).toEqual([
      ['naive', 286, 59],
      ['seasonal-naive', 286, 100],
      ['drift', 127, 86],
      ['damped-drift', 207, 49],
      ['ses', 286, 62],
      ['damped-trend', 204, 100],
      ['theta', 70, 100],
      ['local-level', 286, 59],
      ['auto', 70, 100],
    ]);
  });

  it.each([1, 3, 6, 12])('is never forecast worse than by naive, %d months ahead', (horizon) => {
    const { methods } = backtest(series, { horizon });
    const mae = (name: string) => methods.find(({ method }) => method === name)?.mae ?? Number.NaN;
    expect(mae('auto')).toBeLessThanOrEqual(1.05 * mae('naive'));
  });

  it('shows the step of a law with an interval, and forecasts from the level after it', () => {
    const made = forecast(series, { horizon: 2, method: 'auto', lawDates: ['2023-12', '2030-01'] });
    if (!made.ok) throw new Error(made.problem.detail.en);
    const [told, untold] = made.value.lawSteps;
    expect(told?.effect?.low).toBeLessThan(told?.effect?.estimate ?? Number.NaN);
    expect(untold?.effect).toBeUndefined();
    expect(made.value.notes.map(({ code }) => code)).toContain('LAW_DATE_OUTSIDE');
  });
});
