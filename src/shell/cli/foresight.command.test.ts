import { describe, expect, it } from 'vitest';
import { EMPTY_WORLD } from '../../../tests/support/empty-world.ts';
import { ok } from '#kernel';
import { backtestAnswer } from './backtest.command.ts';
import { forecastAnswer } from './forecast.command.ts';
import type { Io } from './io.ts';
import { type NowcastArgs, nowcastAnswer } from './nowcast.command.ts';

const world = (text: string): Io => ({
  ...EMPTY_WORLD,
  readFile: () => Promise.resolve(ok(new TextEncoder().encode(text))),
});

const DEFAULTS: NowcastArgs = {
  lawDate: [],
  seed: '20',
  method: 'chain-ladder',
  sigma: 'mack',
};

const YEARS = [2022, 2023];
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const list = [
  'effective,known,count',
  ...YEARS.flatMap((year) =>
    MONTHS.flatMap((month) => [
      `${year}-${month}-01,${year}-${month}-28,2`,
      month === '12' ? `${year}-12,${year + 1}-01,1` : '',
    ]),
  ),
  '2022-03,2022-09,-1',
]
  .filter((line) => line !== '')
  .join('\n');

describe('tjugo nowcast', () => {
  const args = { ...DEFAULTS, file: 'mapp/lista.csv', asOf: '2023-12' };

  it("answers in the contract's words", async () => {
    const { exit, json, text } = await nowcastAnswer(args, 'sv', world(list));
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      asOf: '2023-12',
      known: 48,
      unknown: {
        mean: expect.any(Number),
        p025: expect.any(Number),
        p10: expect.any(Number),
        p50: expect.any(Number),
        p90: expect.any(Number),
        p975: expect.any(Number),
      },
      model: { method: 'discounted-gamma-poisson', seed: 20, maxDelay: 1 },
      baselines: [
        { method: 'chain-ladder', unknown: expect.any(Number) },
        { method: 'bornhuetter-ferguson', unknown: expect.any(Number) },
        { method: 'cape-cod', unknown: expect.any(Number) },
      ],
      reversals: { events: 1 },
      notes: [],
    });
    expect(json).toHaveProperty('months.length', 24);
    expect(json).toHaveProperty('months.2', {
      month: '2022-03',
      known: 1,
      expected: 1,
      p10: 1,
      p90: 1,
    });
    expect(text).toContain('48 fall är kända vid utgången av 2023-12.');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('gives the same answer with the same seed and another with another', async () => {
    const mean = async (seed: string) =>
      (await nowcastAnswer({ ...args, seed }, 'sv', world(list))).json;
    expect(await mean('7')).toEqual(await mean('7'));
    expect(await mean('7')).not.toEqual(await mean('8'));
  });

  it('refuses wrong options, all at once', async () => {
    const wrong = { ...args, asOf: 'december', maxDelay: '0', lawDate: ['2023'], seed: 'x' };
    const { exit, json } = await nowcastAnswer(wrong, 'sv', world(list));
    expect(exit).toBe(2);
    expect(json).toMatchObject({
      code: 'INPUT_INVALID',
      findings: ['as-of', 'max-delay', 'law-date', 'seed'].map((path) => ({ path })),
    });
  });

  it('refuses a reversal of nothing, with its row', async () => {
    const { exit, json, text } = await nowcastAnswer(
      args,
      'sv',
      world(`${list}\n2021-01,2023-02,-4`),
    );
    expect(exit).toBe(2);
    expect(json).toMatchObject({ findings: [{ code: 'REVERSAL_OF_NOTHING', row: 29 }] });
    expect(text).toContain('Rad 29');
  });

  it('asks for a file and a month when neither list nor triangle is named', async () => {
    const { exit, json } = await nowcastAnswer(DEFAULTS, 'sv', EMPTY_WORLD);
    expect([exit, json]).toMatchObject([2, { code: 'USAGE' }]);
  });
});

describe('tjugo nowcast --triangle', () => {
  const triangle = 'år,1,2,3\n2022,100,150,165\n2023,110,168,\n2024,120,,\n';
  const args = { ...DEFAULTS, triangle: 'triangel.csv' };

  it.each([
    ['chain-ladder', null],
    ['mack', expect.any(Number)],
  ])(
    'by %s gives origins and total, and a standard error where there is one',
    async (method, se) => {
      const { exit, json } = await nowcastAnswer({ ...args, method }, 'sv', world(triangle));
      expect(exit).toBe(0);
      expect(json).toMatchObject({
        origins: [
          { origin: '2022', latest: 165, ultimate: 165, unknown: 0 },
          { origin: '2023', latest: 168, se },
          { origin: '2024', latest: 120, se },
        ],
        total: { unknown: expect.any(Number), se },
      });
    },
  );

  it('by Bornhuetter-Ferguson needs a prior', async () => {
    const method = 'bornhuetter-ferguson';
    const without = await nowcastAnswer({ ...args, method }, 'sv', world(triangle));
    expect([without.exit, without.text.includes('--prior')]).toEqual([2, true]);
    const { json } = await nowcastAnswer({ ...args, method, prior: '180' }, 'sv', world(triangle));
    expect(json).toMatchObject({ origins: [{ unknown: 0 }, {}, {}] });
  });

  it('refuses a hole, with its row and column', async () => {
    const { exit, json } = await nowcastAnswer(
      args,
      'sv',
      world('år,1,2,3\n2022,1,2,3\n2023,,2,\n2024,1,,\n'),
    );
    expect(exit).toBe(2);
    expect(json).toMatchObject({ findings: [{ code: 'TRIANGLE_HOLE', row: 3, column: '1' }] });
  });
});

const series = `år,personer\n${[397, 406, 400, 399, 435, 455].map((n, i) => `${2020 + i},${n}`).join('\n')}\n`;

describe('tjugo forecast', () => {
  const args = { file: 'serie.csv', horizon: '2', method: 'auto', lawDate: [], seed: '20' };

  it("answers in the contract's words", async () => {
    const { exit, json } = await forecastAnswer(args, 'sv', world(series));
    expect(exit).toBe(0);
    const numbers = Object.fromEntries(
      ['mean', 'p025', 'p10', 'p90', 'p975'].map((key) => [key, expect.any(Number)]),
    );
    expect(json).toMatchObject({
      origin: '2025',
      method: 'naive',
      points: [
        { period: '2026', ...numbers },
        { period: '2027', ...numbers },
      ],
    });
  });

  it('shows what a law moved, and takes a month as the year it lies in', async () => {
    const { json, text } = await forecastAnswer(
      { ...args, lawDate: ['2024-01'] },
      'sv',
      world(series),
    );
    expect(json).toMatchObject({ lawEffects: [{ period: '2024', effect: expect.any(Number) }] });
    expect(text).toContain('vid 2024');
  });

  it('refuses what is neither method, horizon nor period', async () => {
    const wrong = await forecastAnswer(
      { ...args, horizon: '0', method: 'arima' },
      'sv',
      world(series),
    );
    expect(wrong.json).toMatchObject({ findings: [{ path: 'horizon' }, { path: 'method' }] });
    const law = await forecastAnswer({ ...args, lawDate: ['i fjol'] }, 'sv', world(series));
    expect(law.json).toMatchObject({ findings: [{ code: 'NOT_A_PERIOD', path: 'law-date' }] });
  });
});

describe('tjugo backtest', () => {
  it("answers in the contract's words, with naive among the methods", async () => {
    const { exit, json, text } = await backtestAnswer(
      { file: 'serie.csv', horizon: '1', minTrain: '3', lawDate: [] },
      'sv',
      world(series),
    );
    expect(exit).toBe(0);
    expect(json).toMatchObject({ n: 3 });
    const { methods } = json as { methods: readonly Record<string, unknown>[] };
    expect(methods.map(({ method }) => method)).toContain('auto');
    expect(Object.keys(methods[0] ?? {})).toEqual([
      'method',
      'mae',
      'bias',
      'mase',
      'crps',
      'coverage80',
      'coverage95',
      'skillAgainstNaive',
    ]);
    expect(text).toContain('3 prognoser 1 period fram');
  });

  it('leaves the scaled error blank where the series never changed', async () => {
    const flat = `år,personer\n${[0, 1, 2, 3, 4, 5].map((i) => `${2020 + i},7`).join('\n')}\n`;
    const { json, text } = await backtestAnswer(
      { file: 'serie.csv', horizon: '1', lawDate: [] },
      'sv',
      world(flat),
    );
    const { methods } = json as { methods: readonly Record<string, unknown>[] };
    expect(methods[0]).toMatchObject({ mae: 0, mase: null, skillAgainstNaive: null });
    expect(text).not.toContain('NaN');
  });

  it('says what to do when nothing can be scored', async () => {
    const { exit, text } = await backtestAnswer(
      { file: 'serie.csv', horizon: '9', lawDate: [] },
      'sv',
      world(series),
    );
    expect(exit).toBe(2);
    expect(text).toContain('Minska --horizon');
  });
});
