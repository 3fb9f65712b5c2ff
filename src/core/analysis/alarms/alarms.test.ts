import { describe, expect, it } from 'vitest';
import { type MetricId, type FigurePackage, buildPackage } from '#core/figures';
import { words } from '#kernel';
import { waterfall } from '../decompose/waterfall.ts';
import { costBandAlarms } from './cost-band.ts';
import { countGapAlarms } from './count-gap.ts';

const YEARS = ['2021', '2022', '2023', '2024'];
const BASES: Partial<Record<MetricId, 'first_of_october' | 'monthly_mean'>> = {
  'state.persons': 'monthly_mean',
  'state.persons_first_of_october': 'first_of_october',
};

/** A made-up municipality with one row of yearly outcomes per metric, cost in tkr. */
function town(rows: Partial<Record<MetricId, readonly number[]>>, years = YEARS): FigurePackage {
  const both = words('Ort', 'Town');
  const built = buildPackage(
    {
      id: 'ort',
      title: both,
      publisher: 'Orts kommun',
      published: { on: '2026' },
      municipality: { code: '9999', name: 'Ort' },
      document: 'Prov',
      tables: Object.keys(rows).map((metric, i) => ({
        id: `T${i}`,
        file: `t${i}.csv`,
        title: both,
        layout: 'rows',
        key: ['row'],
        periods: Object.fromEntries(years.map((year) => [year, year])),
        metric: metric as MetricId,
        kind: 'outcome',
        measure: metric.endsWith('cost') ? 'tkr' : 'persons',
        dateBasis: BASES[metric as MetricId] ?? 'calendar_year',
        series: [{ id: 'outcome', row: ['all'] }],
      })),
    },
    new Map(
      Object.values(rows).map((values, i) => [
        `t${i}.csv`,
        {
          name: `t${i}.csv`,
          header: ['row', ...years],
          rows: [['all', ...values.map(String)]],
          lines: [2],
          decimalMark: '.',
        },
      ]),
    ),
  );
  if (!built.ok) throw new Error(JSON.stringify(built.problem.findings));
  return built.value;
}

// 100 persons × 20 h × 52 weeks × 315.00, 319.70, 324.50 and 332.60 kr, in tkr.
const FULL = [32_760, 33_248.8, 33_748, 34_590.4];
const persons = [100, 100, 100, 100];
const alarmed = (share: readonly number[]) =>
  costBandAlarms(
    town({ 'state.net_cost': FULL.map((cost, i) => cost * share[i]!), 'state.persons': persons }),
  );

describe('the band around volume × known price', () => {
  it('is silent from nine tenths of the hourly amount up to the allowance for higher amounts', () => {
    expect(alarmed([0.9, 0.95, 1, 1.012])).toEqual([]);
  });

  it('speaks just below and just above it', () => {
    expect(alarmed([0.899, 0.95, 1, 1.013]).map(({ period }) => period)).toEqual(['2021', '2024']);
  });

  it('says how much must belong to other years when no document names an amount', () => {
    const [alarm] = alarmed([1, 1, 1, 1.1]);
    expect(alarm!.explanations[0]!.sentence.sv).toContain('3,0 mnkr måste höra till andra år');
  });

  it('says how many persons a low cost is enough for', () => {
    const [alarm] = alarmed([0.45, 1, 1, 1]);
    expect(alarm!.explanations.at(-1)!.sentence.sv).toContain('högst 50 av 100 personer');
  });

  it('passes by a year whose hourly amount the law sheet does not have', () => {
    const cost = { 'state.net_cost': [1, 1], 'state.persons': [100, 100] };
    expect(costBandAlarms(town(cost, ['2010', '2011']))).toEqual([]);
  });
});

describe('the gap between internal and official count', () => {
  const gaps = (official: readonly number[]) =>
    countGapAlarms(
      town({ 'state.persons': [400, 400, 400, 400], 'state.persons_first_of_october': official }),
    ).map(({ period }) => period);

  it('may be large as long as it stays the same', () => {
    expect(gaps([440, 440, 440, 440])).toEqual([]);
  });

  it('speaks when it widens by more than two per cent of the official count', () => {
    expect(gaps([400, 400, 408, 400])).toEqual([]);
    expect(gaps([400, 400, 409, 400])).toEqual(['2023']);
  });

  it('keeps speaking while it stays wide, and is silent when it closes', () => {
    expect(gaps([400, 420, 420, 401])).toEqual(['2022', '2023']);
  });

  it('is silent when the internal count is the higher one', () => {
    expect(gaps([400, 380, 360, 340])).toEqual([]);
  });
});

describe('a change of net cost', () => {
  it('falls back on persons and cost per person where the law has no hourly amount', () => {
    const split = waterfall(
      town({ 'state.net_cost': [50, 84], 'state.persons': [10, 12] }, ['2010', '2012']),
      { kind: 'outcome', year: '2010' },
      { kind: 'outcome', year: '2012' },
    );
    expect(split.ok && split.value.factors.map(({ id }) => id)).toEqual([
      'state.persons',
      'state.cost_per_person',
    ]);
  });

  it('names what the published total has beyond its parts', () => {
    const split = waterfall(
      town({ 'state.net_cost': [50, 60], 'total.net_cost': [80, 95] }, ['2023', '2024']),
      { kind: 'outcome', year: '2023' },
      { kind: 'outcome', year: '2024' },
    );
    expect(split.ok && split.value.effects.map(({ id }) => id)).toEqual([
      'state.net_cost',
      'unexplained',
    ]);
  });

  it('adds up the parts where no total is published', () => {
    const split = waterfall(
      town({ 'state.net_cost': [50, 60], 'lss.net_cost': [80, 95] }, ['2023', '2024']),
      { kind: 'outcome', year: '2023' },
      { kind: 'outcome', year: '2024' },
    );
    expect(split.ok && split.value.from.value).toEqual({ num: 13n, den: 100n });
  });
});
