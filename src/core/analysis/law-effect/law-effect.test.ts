import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '#core/intake';
import { type Series, readSeries } from '../forecast/series.ts';
import { beforeAfter } from './before-after.ts';
import { changePoint } from './change-point.ts';
import { counterfactuals } from './counterfactual.ts';

const years = (counts: readonly number[]) =>
  counts.map((count, i) => ({ period: String(2022 + i), count }));

describe('before and after a law', () => {
  it('says that new cases in Malmö doubled, 48 to 100, and that fourteen moved cases would undo it', () => {
    const { before, after, ratio, movedUntilChance } = beforeAfter(years([22, 26, 52, 48]), '2024');
    expect([before.count, after.count]).toEqual([48, 100]);
    expect(ratio?.estimate).toBeCloseTo(2.083, 3);
    expect(ratio?.low).toBeCloseTo(1.46, 2);
    expect(movedUntilChance).toBe(14);
  });

  it('says that ends, 46 and 46, did not change, and names no number of cases to move', () => {
    const { ratio, movedUntilChance } = beforeAfter(years([17, 29, 25, 21]), '2024');
    expect(ratio?.estimate).toBe(1);
    expect(movedUntilChance).toBeUndefined();
  });

  it('counts the period of the law itself as after', () => {
    expect(beforeAfter(years([1, 2, 4]), '2023').before.count).toBe(1);
  });

  it('says nothing of a ratio when a side is empty', () => {
    expect(beforeAfter(years([3, 4]), '2022').ratio).toBeUndefined();
  });
});

describe('what would have come without the law', () => {
  it('differs with the window: 12 716 or 13 093 of 13 330 national recipients in October 2024', async () => {
    const series = await nationalRecipients();
    const [short, long] = counterfactuals(
      series,
      [
        { from: '2021-10', to: '2022-06' },
        { from: '2020-07', to: '2022-06' },
      ],
      { period: '2024-10', outcome: 13_330 },
    );
    expect(short?.expected).toBeCloseTo(12_716, -1);
    expect(long?.expected).toBeCloseTo(13_093, -1);
    expect(short?.difference).toBeCloseTo(614, -1);
    expect(long?.difference).toBeCloseTo(237, -1);
  });

  it('leaves out a window with nothing to draw a line through', async () => {
    const series = await nationalRecipients();
    const answers = counterfactuals(
      series,
      [
        { from: '2022-08', to: '2022-10' },
        { from: '2021-10', to: '2022-06' },
      ],
      { period: '2024-05' },
    );
    expect(answers.map(({ window }) => window.from)).toEqual(['2021-10']);
    expect(answers[0]?.difference).toBeGreaterThan(0);
  });
});

describe('the watch for a change of rate', () => {
  it('finds the doubling of 2024', () => {
    const found = changePoint(years([22, 26, 52, 48]));
    expect(found?.period).toBe('2024');
    expect(found?.probability).toBeGreaterThan(0.99);
    expect([found?.rateBefore, found?.rateAfter]).toEqual([24, 50]);
  });

  it('finds none in steady counts', () => {
    const found = changePoint(years([20, 23, 19, 22, 21, 20]));
    expect(found?.probability).toBeLessThan(0.2);
  });

  it.each([[[3, 4]], [[0, 0, 0, 0]]])('says nothing of %j', (counts) => {
    expect(changePoint(years(counts))).toBeUndefined();
  });
});

async function nationalRecipients(): Promise<Series> {
  const file = new URL(
    '../../../../data/published/riket/X01_fk_recipients_monthly_public.csv',
    import.meta.url,
  );
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const text = lines.map(([month, , , total]) => `${month},${total}`).join('\n');
  const table = await readTable(new TextEncoder().encode(text), 'X01.csv');
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  const series = readSeries(table.value);
  if (!series.ok) throw new Error(JSON.stringify(series.problem));
  return series.value;
}
