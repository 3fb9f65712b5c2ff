import { type YearGroup, type YearQuestion, backtest, forecastYear } from '#core/analysis';
import { month, ore, shiftMonth } from '#kernel';
import { nationalRecipients } from '../support/national-recipients.ts';
import { type Bench, quantile, row } from './row.ts';

const LIMIT_MS = 1000;
const ROUNDS = 5;
const HORIZONS = [1, 3, 6, 12];
const LONGEST = 12;
const WORSE_AT_MOST = 1.05;

const group = (id: string, persons: number, minutesPerDay: number, moves: number): YearGroup => ({
  id,
  law: id.startsWith('state') ? 'SFB' : 'LSS',
  persons,
  starts: { events: persons / 5, exposure: 24 },
  ends: { events: persons / 10, exposure: persons * 24 },
  hours: { minutesPerDay, spread: moves, monthlySpread: moves },
});

/** State and municipal, child and adult, with those who go between: a year of twelve months on 10 000 paths. */
const YEAR: YearQuestion = {
  months: Array.from({ length: 12 }, (_, i) => ({
    month: shiftMonth(month('2026-01'), i),
    hourlyAmount: ore(34_770),
  })),
  groups: [
    group('state-adult', 340, 171, 0),
    group('state-child', 128, 171, 0),
    group('municipal-adult', 143, 500, 0.01),
    group('municipal-child', 40, 300, 0.01),
  ],
  transfers: [
    { from: 'municipal-adult', to: 'state-adult', seen: { events: 14, exposure: 3400 } },
    { from: 'municipal-child', to: 'state-child', seen: { events: 12, exposure: 960 } },
  ],
  paid: {
    SFB: { mean: 0.985, scale: 0.008, freedom: 4 },
    LSS: { mean: 0.93, scale: 0.015, freedom: 4 },
  },
  provider: { mean: 111_750_000, scale: 41_700_000, freedom: 5 },
  booked: ore(0),
  budget: ore(36_000_000_000),
  seed: 20,
  paths: 10_000,
};

export const forecasts: Bench = async () => {
  const times: number[] = [];
  for (let i = 0; i <= ROUNDS; i += 1) {
    const start = performance.now();
    forecastYear(YEAR);
    if (i > 0) times.push(performance.now() - start);
  }
  const series = await nationalRecipients();
  return [
    row(
      'year forecast with 10 000 paths against 1 s',
      { what: 'four groups, twelve months', value: quantile(times, 0.5), unit: 'ms' },
      { what: 'limit', value: LIMIT_MS, unit: 'ms' },
      1,
    ),
    ...HORIZONS.flatMap((horizon) => {
      const { methods } = backtest(series, { horizon });
      const naive = methods.find(({ method }) => method === 'naive')?.mae ?? Number.NaN;
      return methods
        .filter(({ method }) => method === 'auto' || (method !== 'naive' && horizon === LONGEST))
        .map(({ method, mae }) =>
          row(
            `national recipients ${horizon} months ahead, mean miss of ${method}`,
            { what: method, value: mae, unit: 'persons' },
            { what: 'naive', value: naive, unit: 'persons' },
            method === 'auto' ? WORSE_AT_MOST : undefined,
          ),
        );
    }),
  ];
};
