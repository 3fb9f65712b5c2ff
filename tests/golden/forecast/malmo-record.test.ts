import { describe, expect, it } from 'vitest';
import { type Vintage, publishedRecord, scoreVintages } from '#core/analysis';
import { ore } from '#kernel';
import { publishedPackage } from '../published/published-package.ts';

const malmo = await publishedPackage('malmo');
const foreseen = [...malmo.figures.values()].filter(
  ({ kind, part, period }) => kind === 'forecast' && part === 'total' && period === '2025',
);
const { vintages, outcomes } = publishedRecord(malmo, 'total.net_cost', foreseen);
const tkr = (amount: number | undefined) => Math.round((amount ?? Number.NaN) / 100_000);

describe("Malmö's own record for personal assistance 2020–2025", () => {
  const scores = scoreVintages(vintages, outcomes);
  const of = (kind: Vintage['kind']) => scores.filter((score) => score.kind === kind);

  it('is a budget that was too low each year, by 19 083 tkr', () => {
    const [budget] = of('budget');
    expect([budget?.n, tkr(budget?.mae), tkr(budget?.bias)]).toEqual([6, 19_083, 19_083]);
  });

  it("is close to what last year's outcome would have given, so that mase tells", () => {
    const [naive] = of('baseline');
    expect(naive?.n).toBe(5);
    expect(naive?.mase).toBeCloseTo(1, 9);
  });

  it('is forecasts in 2025 that were 10,7 and 8,7 mnkr too dark', () => {
    expect(of('forecast').map(({ mae, bias }) => [tkr(mae) / 1000, Math.sign(bias)])).toEqual([
      [10.721, -1],
      [8.721, -1],
    ]);
  });

  it('has the distance as its score where no interval was given, and no coverage', () => {
    for (const { mae, crps, coverage80, coverage95 } of scores) {
      expect(crps).toBe(mae);
      expect([coverage80, coverage95]).toEqual([undefined, undefined]);
    }
  });
});

describe('vintages with intervals', () => {
  const spread = {
    mean: ore(100),
    p025: ore(80),
    p10: ore(90),
    p50: ore(100),
    p90: ore(110),
    p975: ore(120),
  };
  const one = (target: string): Vintage => ({
    id: target,
    kind: 'forecast',
    method: 'year',
    target,
    mean: ore(100),
    spread,
  });

  it('are scored by how many outcomes they held, and passed over where none is known', () => {
    const [score] = scoreVintages(
      ['2022', '2023', '2024', '2026'].map(one),
      [105, 112, 150].map((amount, i) => ({ target: String(2022 + i), amount: ore(amount) })),
    );
    expect(score).toMatchObject({ n: 3, coverage80: 1 / 3, coverage95: 2 / 3 });
    expect(score?.crps).toBeLessThan(score?.mae ?? 0);
  });
});
