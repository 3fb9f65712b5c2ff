import { describe, expect, it } from 'vitest';
import { ratio, words } from '#kernel';
import type { Figure } from './figure.ts';
import { oneSeries, seriesIn } from './series.ts';

const figure = (change: Partial<Figure>): Figure => ({
  id: 'ort/T1/outcome/2024',
  metric: 'state.persons',
  label: words('Personer med SFB', 'Persons with SFB'),
  definition: words('Snitt per månad', 'Monthly mean'),
  population: words('personer i kommunen', 'persons in the municipality'),
  part: 'state',
  kind: 'outcome',
  dateBasis: 'monthly_mean',
  period: '2024',
  measure: 'persons',
  value: ratio(435),
  knownOn: { on: '2026' },
  origin: { from: 'assumption', reason: words('prov', 'trial') },
  ...change,
});

describe('one series', () => {
  it('puts figures of one definition in time order', () => {
    const result = oneSeries([figure({ period: '2024' }), figure({ period: '2023' })]);
    expect(result.ok && result.value.figures.map(({ period }) => period)).toEqual(['2023', '2024']);
  });

  it('refuses a monthly mean beside a count on 1 October, naming both', () => {
    const result = oneSeries([
      figure({ period: '2023' }),
      figure({ dateBasis: 'first_of_october', period: '2024-10-01' }),
    ]);
    expect(result.ok ? undefined : result.problem.code).toBe('DEFINITIONS_DIFFER');
    const detail = result.ok ? '' : result.problem.detail.sv;
    expect(detail).toContain('snitt av årets månader');
    expect(detail).toContain('ögonblicksbild 1 oktober');
  });

  it.each([
    ['another definition', { definition: words('Vid årets slut', 'At year end') }],
    ['another unit', { measure: 'hours' }],
    ['a budget among outcomes', { kind: 'budget' }],
    ['another area', { area: 'Lund' }],
    ['another metric', { metric: 'lss.persons' }],
  ] as const)('refuses %s', (_, change) => {
    const result = oneSeries([figure({}), figure({ ...change, period: '2025' })]);
    expect(result.ok ? undefined : result.problem.code).toBe('DEFINITIONS_DIFFER');
  });

  it('are parted from figures of other definitions, not drawn together', () => {
    const parts = seriesIn([
      figure({ period: '2023' }),
      figure({ dateBasis: 'first_of_october', period: '2023-10-01' }),
      figure({ period: '2024' }),
    ]);
    expect(parts.map((part) => part.figures.map(({ period }) => period))).toEqual([
      ['2023', '2024'],
      ['2023-10-01'],
    ]);
  });

  it('says that there is nothing to show when there is nothing', () => {
    const result = oneSeries([]);
    expect(result.ok ? undefined : result.problem.code).toBe('NOT_FOUND');
  });
});
