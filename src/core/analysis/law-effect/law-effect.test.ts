import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#core/figures';
import { day, R, ratio, words } from '#kernel';
import { rateRatio } from '../statistics/exact-tests.ts';
import { beforeAfter } from './before-after.ts';
import { changePoint } from './change-point.ts';
import { counterfactuals, windowsBefore } from './counterfactual.ts';
import { lawPeriodIn } from './law-period.ts';

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

  it.each([[[22, 26, 52, 48]], [[52, 48, 22, 26]], [[1, 0, 9, 12]]])(
    'names the fewest cases that undo a difference: %j',
    (counts) => {
      const { before, after, movedUntilChance: moved = 0 } = beforeAfter(years(counts), '2024');
      const way = Math.sign(after.count - before.count);
      const p = (by: number) => rateRatio(before.count + way * by, after.count - way * by, 2, 2)?.p;
      expect(moved).toBeGreaterThan(0);
      expect(p(moved)).toBeGreaterThan(0.05);
      expect(p(moved - 1)).toBeLessThanOrEqual(0.05);
    },
  );

  it('counts the period of the law itself as after', () => {
    expect(beforeAfter(years([1, 2, 4]), '2023').before.count).toBe(1);
  });

  it('says nothing of a ratio when a side is empty', () => {
    expect(beforeAfter(years([3, 4]), '2022').ratio).toBeUndefined();
  });
});

describe('what would have come had the line before a law gone on', () => {
  it('differs with the window: 12 716 or 13 093 of 13 330 national recipients in October 2024', () => {
    const figures = nationalRecipients();
    const windows = windowsBefore(figures, '2023-01');
    expect(windows).toEqual([
      { from: '2021-10', to: '2022-06' },
      { from: '2020-07', to: '2022-06' },
    ]);
    const outcome = figureOf('2024-10', 13_330);
    const [short, long] = counterfactuals(figures, windows, { period: '2024-10', outcome });
    const told = (of: Figure | null | undefined): number =>
      of ? R.toNumber(of.value) : Number.NaN;
    expect([told(short?.n), told(long?.n)]).toEqual([9, 20]);
    expect(told(short?.slope)).toBeCloseTo(-28, 0);
    expect(told(long?.slope)).toBeCloseTo(-16, 0);
    expect(Math.round(told(short?.expected))).toBe(12_716);
    expect(Math.round(told(long?.expected))).toBe(13_093);
    expect(Math.round(told(short?.difference))).toBe(614);
    expect(Math.round(told(long?.difference))).toBe(237);
  });

  it('carries a straight line on exactly, over a gap too', () => {
    const figures = [2016, 2017, 2019, 2020].map((year) => figureOf(String(year), 3 * year));
    const window = { from: '2016', to: '2020' };
    const outcome = figureOf('2030', 6000);
    const [line] = counterfactuals(figures, [window], { period: '2030', outcome });
    expect(line?.slope.value).toEqual(ratio(3));
    expect(line?.expected.value).toEqual(ratio(6090));
    expect(line?.difference.value).toEqual(ratio(-90));
  });

  it('leaves out a window of two figures, which any line fits', () => {
    const figures = nationalRecipients();
    const short = { from: '2022-05', to: '2022-06' };
    expect(
      counterfactuals(figures, [short], { period: '2024-05', outcome: figureOf('2024-05', 0) }),
    ).toEqual([]);
  });

  it.each([
    [2, []],
    [3, []],
    [4, ['2020', '2018']],
    [7, ['2020', '2018']],
  ])('has windows only where they differ: %i years before a law', (years, starts) => {
    const before = Array.from({ length: years }, (_, i) => figureOf(String(2023 - years + i), i));
    expect(windowsBefore(before, '2023').map(({ from }) => from)).toEqual(starts);
  });

  it('counts the year or month that the law comes in as under it', () => {
    expect(lawPeriodIn('2020', day('2021-11-01'))).toBe('2021');
    expect(lawPeriodIn('2020-05', day('2021-11-15'))).toBe('2021-11');
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

  it('holds against counts so far apart that the odds leave what a number can hold', () => {
    const found = changePoint(years([0, 0, 90_000, 90_000]));
    expect(found?.probability).toBe(1);
    expect(found?.share).toBeCloseTo(1, 9);
  });

  it.each([[[3, 4]], [[0, 0, 0, 0]]])('says nothing of %j', (counts) => {
    expect(changePoint(years(counts))).toBeUndefined();
  });
});

const figureOf = (period: string, value: number): Figure => ({
  id: `test/${period}`,
  metric: 'state.recipients',
  label: words('Mottagare', 'Recipients'),
  definition: words('antal', 'number'),
  population: words('riket', 'Sweden'),
  part: 'state',
  kind: 'outcome',
  dateBasis: 'month',
  period,
  measure: 'persons',
  value: ratio(value),
  knownOn: { on: '2024' },
  origin: { from: 'assumption', reason: words('prov', 'a test') },
});

function nationalRecipients(): readonly Figure[] {
  const file = new URL(
    '../../../../data/published/riket/X01_fk_recipients_monthly_public.csv',
    import.meta.url,
  );
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [month = '', , , total] = row.split(',');
    return figureOf(month, Number(total));
  });
}
