import { describe, expect, it } from 'vitest';
import { type Waterfall, isExplained, waterfall } from '#core/analysis';
import { figureOf } from '#core/figures';
import { R } from '#kernel';
import { lmdi } from './lmdi.ts';
import { publishedPackage } from './published-package.ts';

const malmo = await publishedPackage('malmo');
const between = (from: string, to: string): Waterfall => {
  const result = waterfall(malmo, { kind: 'outcome', year: from }, { kind: 'outcome', year: to });
  if (!result.ok) throw new Error(result.problem.detail.sv);
  return result.value;
};
const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
const effectsOf = ({ factors }: Waterfall): Record<string, number> =>
  Object.fromEntries(factors.map(({ id, effect }) => [id, rounded(R.toNumber(effect.value))]));

const YEARS = [
  ['2020', '2021', [-7.0, 11.5, 3.5], [2.8, 6.7]],
  ['2021', '2022', [0.0, 16.7, 5.8], [-2.0, 3.5]],
  ['2022', '2023', [-4.7, -1.9, 2.1], [-0.3, 1.6]],
  ['2023', '2024', [-4.0, 15.5, 4.1], [12.6, 12.0]],
  ['2024', '2025', [-1.1, -2.9, 5.8], [7.0, -10.6]],
  ['2020', '2025', [-16.9, 39.6, 20.9], [18.8, 14.6]],
] as const;
const value = (metric: Parameters<typeof figureOf>[1], year: string): number =>
  R.toNumber(figureOf(malmo, metric, 'outcome', year)!.value);
const lssLevels = (year: string): readonly number[] => {
  const [cost, persons, hours] = (['lss.net_cost', 'lss.persons', 'lss.hours'] as const).map(
    (metric) => value(metric, year),
  );
  return [persons!, hours! / persons!, cost! / hours!];
};
const stateLevels = (year: string): readonly number[] => {
  const persons = value('state.persons', year);
  return [persons, value('state.net_cost', year) / persons];
};

describe('Malmö from year to year, in mnkr', () => {
  it.each(YEARS)(
    '%s–%s: the logarithmic split gives the known table %j, %j',
    (from, to, lss, state) => {
      const inMillions = (effects: readonly number[]): readonly number[] =>
        effects.map((effect) => rounded(effect / 1000));
      expect(inMillions(lmdi(lssLevels(from), lssLevels(to)))).toEqual(lss);
      expect(inMillions(lmdi(stateLevels(from), stateLevels(to)))).toEqual(state);
    },
  );

  it.each(YEARS)('%s–%s: ours agrees with it within one per cent, %j, %j', (from, to) => {
    const near = (ours: readonly number[], peer: readonly number[]): void => {
      const scale = Math.max(...peer.map(Math.abs));
      ours.forEach((effect, i) => expect(Math.abs(effect - peer[i]!) / scale).toBeLessThan(0.01));
    };
    const effects = Object.fromEntries(
      between(from, to).factors.map(({ id, effect }) => [id, R.toNumber(effect.value) * 1000]),
    );
    near(
      ['lss.persons', 'lss.hours_per_person', 'lss.price'].map((id) => effects[id]!),
      lmdi(lssLevels(from), lssLevels(to)),
    );
    near(
      [effects['state.persons']!, effects['state.hourly_amount']! + effects['state.realisation']!],
      lmdi(stateLevels(from), stateLevels(to)),
    );
  });

  it('splits the price of SFB 2023–2024 in hourly amount +4,0 and realisation +8,0, of which 10,0 was known late', () => {
    const split = between('2023', '2024');
    expect(effectsOf(split)).toMatchObject({
      'state.hourly_amount': 4.0,
      'state.realisation': 8.0,
    });
    const bars = Object.fromEntries(
      split.effects.map(({ id, figure }) => [id, rounded(R.toNumber(figure.value))]),
    );
    expect(bars).toMatchObject({ 'state.late_known': 10, 'state.realisation': -2 });
  });

  it('leaves the own provider as one change of net cost, +2,1 from 2020 to 2025', () => {
    expect(effectsOf(between('2020', '2025'))['own_provider.net_cost']).toBe(2.1);
  });

  it('never leaves a krona between the bars and the published totals', () => {
    const years = ['2020', '2021', '2022', '2023', '2024', '2025'];
    for (const from of years) {
      for (const to of years.filter((year) => year > from)) {
        expect(isExplained(between(from, to))).toBe(true);
      }
    }
  });
});

describe('Malmö from budget to outcome 2024, in mnkr', () => {
  const result = waterfall(
    malmo,
    { kind: 'budget', year: '2024' },
    { kind: 'outcome', year: '2024' },
  );

  it('is volume +13,3 and price −0,5 for LSS, volume +12,5 and the rest +6,9 for SFB', () => {
    expect(result.ok && effectsOf(result.value)).toEqual({
      'state.persons': 12.5,
      'state.cost_per_person': 6.9,
      'lss.hours': 13.3,
      'lss.price': -0.5,
      'own_provider.net_cost': 11.1,
    });
  });

  it('shows the ten million known late inside the rest of SFB', () => {
    const late = result.ok && result.value.effects.find(({ role }) => role === 'late_known');
    expect(late && R.toNumber(late.figure.value)).toBe(10);
  });
});

describe('the logarithmic mean divisia split', () => {
  it('gives the two-sector example activity 32,3846, structure 38,2849 and intensity −24,6695', () => {
    const a = lmdi([50, 0.2, 3], [80, 0.5, 2]);
    const b = lmdi([50, 0.8, 0.5], [80, 0.5, 0.4]);
    const sum = a.map((effect, i) => effect + b[i]!);
    [32.3846, 38.2849, -24.6695].forEach((known, i) => expect(sum[i]).toBeCloseTo(known, 4));
  });
});
