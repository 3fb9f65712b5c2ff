import { type KnownCase, drawPoisson, nowcast } from '#core/analysis';
import { Random, month, shiftMonth } from '#kernel';
import { SCENARIOS, scoreHistories } from '../support/nowcast-histories.ts';
import { type Bench, type BenchRow, quantile, row } from './row.ts';

const LIMIT_MS = 300;
const MONTHS = 120;
const DELAYS = [0.6, 0.9, 1, 0.8, 0.6, 0.4, 0.2];
const HISTORIES = 200;
const DRAWS = 300;
const ROUNDS = 7;

/** Ten years of some four new cases a month, known over half a year. */
function tenYears(): readonly KnownCase[] {
  const random = new Random(20, 'ten years');
  const first = month('2016-01');
  const cases = Array.from({ length: MONTHS }, (_, at) =>
    DELAYS.map((mean, delay) => ({
      effective: shiftMonth(first, at),
      known: shiftMonth(first, at + delay),
      count: drawPoisson(random, mean),
    })),
  );
  return cases.flat().filter(({ count, known }) => count > 0 && known <= month('2025-12'));
}

export const nowcasts: Bench = async () => {
  const cases = tenYears();
  const times: number[] = [];
  for (let i = 0; i <= ROUNDS; i += 1) {
    const start = performance.now();
    nowcast({ cases, asOf: month('2025-12'), maxDelay: DELAYS.length - 1, seed: i });
    if (i > 0) times.push(performance.now() - start);
  }
  return [
    row(
      'nowcast of ten years of months against 300 ms',
      { what: 'nowcast, 1 000 worlds', value: quantile(times, 0.5), unit: 'ms' },
      { what: 'limit', value: LIMIT_MS, unit: 'ms' },
      1,
    ),
    ...SCENARIOS.flatMap(({ name }) => scoresOf(name)),
  ];
};

/** Intervals of 80 % hold from 70 to 90 %, those of 95 % from 90 to 99 %: half the band is the limit. */
function scoresOf(name: string): readonly BenchRow[] {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) return [];
  const score = scoreHistories(scenario, HISTORIES, DRAWS);
  const off = (coverage: number, middle: number): number => Math.abs(100 * coverage - middle);
  return [
    crpsRow(name, score),
    row(
      `80 % intervals off 80 %, ${name}`,
      { what: 'off', value: off(score.coverage80, 80), unit: 'points' },
      { what: 'allowed', value: 10, unit: 'points' },
      1,
    ),
    row(
      `95 % intervals off 94,5 %, ${name}`,
      { what: 'off', value: off(score.coverage95, 94.5), unit: 'points' },
      { what: 'allowed', value: 4.5, unit: 'points' },
      1,
    ),
  ];
}

const crpsRow = (
  name: string,
  { crps, chainLadderCrps }: ReturnType<typeof scoreHistories>,
): BenchRow =>
  row(
    `mean CRPS in 200 histories, ${name}`,
    { what: 'nowcast', value: crps, unit: 'cases' },
    { what: 'chain ladder', value: chainLadderCrps, unit: 'cases' },
    1,
  );
