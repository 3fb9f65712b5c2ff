import { describe, expect, it } from 'vitest';
import { tableFrom } from '../../../../tests/support/table-from.ts';
import { forecast } from './forecast.ts';
import { readSeries } from './series.ts';

const read = async (text: string) => readSeries(await tableFrom(text, 'serie.csv'));

async function faults(text: string) {
  const series = await read(text);
  if (series.ok) throw new Error('the series was read');
  return series.problem.findings?.map(({ code, at }) => [code, at.row]);
}

describe('a series', () => {
  it('is read in any order, with missing periods named and blanks kept as gaps', async () => {
    const series = await read('year,persons\n2022,400\n2020,397\n2023,..\n2025,455\n');
    if (!series.ok) throw new Error('refused');
    expect(series.value.values).toEqual([397, Number.NaN, 400, Number.NaN, Number.NaN, 455]);
    expect(series.value.notes.map(({ at, message }) => [at.row, message.sv.split(' ')[0]])).toEqual(
      [
        [2, '2021'],
        [5, '2023–2024'],
      ],
    );
  });

  it('is refused with every fault at once: two values for one month, a text, no period', async () => {
    expect(
      await faults('month,n\n2024-01,1\n2024-01,2\n2024-02,många\nmars,4\n2024-13,5\n'),
    ).toEqual([
      ['PERIOD_TWICE', 3],
      ['NOT_A_NUMBER', 4],
      ['NOT_A_PERIOD', 5],
      ['NOT_A_PERIOD', 6],
    ]);
  });

  it('is refused when it mixes years and months', async () => {
    expect(await faults('p,n\n2024,1\n2024-01,2\n2024-02,3\n')).toEqual([['UNITS_MIXED', 3]]);
  });

  it.each([
    ['p,n\n2024,1\n2025,2\n', 'two values'],
    ['p,n\n2024,..\n2025,\n2026,1\n', 'one known value'],
  ])('is refused with fewer than three values: %j', async (text) => {
    expect(await faults(text)).toEqual([['SERIES_SHORT', undefined]]);
  });
});

describe('a forecast of a short series', () => {
  it('is the last value with a wide interval, and says that the methods were not tried', async () => {
    const series = await read('year,persons\n2020,397\n2021,406\n2022,400\n2023,399\n');
    if (!series.ok) throw new Error('refused');
    const made = forecast(series.value, { horizon: 2, method: 'auto' });
    if (!made.ok) throw new Error('refused');
    expect(made.value.method).toBe('naive');
    expect(made.value.points.map(({ period, mean }) => [period, mean])).toEqual([
      ['2024', 399],
      ['2025', 399],
    ]);
    expect(made.value.points[1]?.p10).toBeLessThan(made.value.points[0]?.p10 ?? 0);
    expect(made.value.notes.map(({ code }) => code)).toEqual(['HISTORY_SHORT']);
  });

  it('is refused by a method that needs more values, with how many', async () => {
    const series = await read('year,persons\n2020,397\n2021,406\n2022,400\n');
    if (!series.ok) throw new Error('refused');
    const made = forecast(series.value, { horizon: 1, method: 'damped-trend' });
    expect(made.ok ? '' : made.problem.detail.sv).toContain('minst 8');
  });
});
