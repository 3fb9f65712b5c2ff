import { describe, expect, it } from 'vitest';
import { month, ore, shiftMonth, words } from '#kernel';
import { settled } from '../../statistics/next-value.ts';
import { forecastScenarios, forecastYear } from './year-forecast.ts';
import type { YearGroup, YearQuestion, YearScenario } from './year-question.ts';

const months = Array.from({ length: 12 }, (_, i) => ({
  month: shiftMonth(month('2026-01'), i),
  hourlyAmount: ore(34_770),
}));
const TWENTY_HOURS_A_WEEK = 1200 / 7;

/** Malmö's state group with the flows of 2024 and 2025: 100 new, of them 25 from LSS, and 46 ended in 890 person-years. */
const state: YearGroup = {
  id: 'state',
  law: 'SFB',
  persons: 468,
  starts: { events: 100, exposure: 24 },
  ends: { events: 46, exposure: 890 * 12 },
  hours: { minutesPerDay: TWENTY_HOURS_A_WEEK, spread: 0, monthlySpread: 0 },
};
const question: YearQuestion = {
  months,
  groups: [state],
  transfers: [],
  paid: { SFB: { mean: 0.985, scale: 0.008, freedom: 100 } },
  provider: settled(0),
  booked: ore(0),
  budget: ore(17_170_000_000),
  seed: 1,
  paths: 2000,
};
const mnkr = (amount: number): number => amount / 100_000_000;

const scenario = (id: string, changes: YearScenario['changes']): YearScenario => ({
  id,
  kind: 'volume',
  label: words(id, id),
  changes,
});

describe('the year of 2026 for the first twenty hours in Malmö', () => {
  const made = forecastYear(question);

  it('is 481 persons and 172 mnkr, eight times of ten between 168 and 175', () => {
    expect(made.groups[0]?.persons.mean).toBeCloseTo(481, -1);
    expect(Math.abs(mnkr(made.total.mean) - 171.7)).toBeLessThan(1.5);
    expect(Math.abs(mnkr(made.total.p10) - 168)).toBeLessThan(1.5);
    expect(Math.abs(mnkr(made.total.p90) - 175)).toBeLessThan(1.5);
  });

  it('has a fan that ends in the total, and months that add up to the group', () => {
    expect(made.fan.at(-1)?.cost).toEqual(made.total);
    const sum = made.groups[0]?.months.reduce((all, { cost }) => all + cost.mean, 0) ?? 0;
    expect(Math.abs(sum - made.total.mean)).toBeLessThan(20);
  });

  it('is a deficit as often as paths cost more than the budget', () => {
    expect(made.deficit).toBeGreaterThan(0.2);
    expect(made.deficit).toBeLessThan(0.8);
    expect(forecastYear({ ...question, budget: ore(1) }).deficit).toBe(1);
    expect(forecastYear({ ...question, budget: ore(10 ** 13) }).deficit).toBe(0);
  });

  it('is the same with the same seed', () => {
    expect(forecastYear(question)).toEqual(made);
    expect(forecastYear({ ...question, seed: 2 }).total).not.toEqual(made.total);
  });
});

describe('what is known makes the year', () => {
  const sure: YearQuestion = {
    ...question,
    groups: [
      {
        ...state,
        persons: 100,
        starts: { events: 0, exposure: 1e12 },
        ends: { events: 0, exposure: 1e12 },
      },
    ],
    paid: { SFB: settled(1) },
    paths: 50,
  };

  it('persons × 20 hours a week × the hourly amount, to the krona, when nothing moves', () => {
    const days = 365;
    const exact = Math.round(100 * ((TWENTY_HOURS_A_WEEK * days) / 60) * 34_770);
    expect(Math.abs(forecastYear(sure).total.mean - exact)).toBeLessThan(100);
  });

  it('with what is booked, what is late and the gap of the provider beside it', () => {
    const base = forecastYear(sure).total.mean;
    const more = forecastYear({
      ...sure,
      booked: ore(500_00),
      late: [200_00],
      provider: settled(25_00),
    });
    expect(more.total.mean - base).toBe(1_000_00);
    expect(more.provider.mean).toBe(300_00);
  });

  it('and persons not yet known go with their own late cost', () => {
    const doubtful = forecastYear({
      ...sure,
      groups: sure.groups.map((group) => ({ ...group, persons: [90, 110] })),
      late: [0, 1_000_000_00],
      paths: 2000,
    });
    const { p025, p975 } = doubtful.total;
    const alone = forecastYear(sure).total.mean;
    expect(p975 - p025).toBeCloseTo(0.2 * alone + 1_000_000_00, -6);
  });
});

describe('a scenario', () => {
  const june = month('2026-06');
  const groups: readonly YearGroup[] = [
    state,
    {
      ...state,
      id: 'municipal',
      persons: 180,
      starts: { events: 8, exposure: 24 },
      hours: { minutesPerDay: 500, spread: 0.01, monthlySpread: 0.01 },
    },
  ];
  const two: YearQuestion = {
    ...question,
    groups,
    transfers: [{ from: 'municipal', to: 'state', seen: { events: 25, exposure: 4400 } }],
  };
  const [nothing, amount, volume, praxis, later] = forecastScenarios(two, [
    scenario('nothing', []),
    scenario('amount', [{ what: 'hourlyAmount', from: month('2026-01'), times: 1.015 }]),
    scenario('volume', [{ what: 'persons', group: 'state', from: june, plus: 5 }]),
    scenario('praxis', [{ what: 'starts', group: 'state', from: june, times: 2 }]),
    scenario('later', [{ what: 'starts', from: month('2027-01'), times: 2 }]),
  ]);

  it('that changes nothing differs in no path', () => {
    expect(nothing?.difference).toMatchObject({ mean: 0, p025: 0, p975: 0 });
    expect(later?.difference).toMatchObject({ mean: 0, p025: 0, p975: 0 });
  });

  it('of the amount is its share of every path: 1,5 per cent', () => {
    const base = forecastYear(two).total;
    expect((amount?.difference.mean ?? 0) / base.mean).toBeCloseTo(0.015, 9);
  });

  it('of five persons from June costs what five persons cost, with little chance left in it', () => {
    const days = 214;
    const five = 5 * ((TWENTY_HOURS_A_WEEK * days) / 60) * 34_770 * 0.985;
    expect(Math.abs((volume?.difference.mean ?? 0) / five - 1)).toBeLessThan(0.05);
    const spread = (volume?.difference.p90 ?? 0) - (volume?.difference.p10 ?? 0);
    expect(spread).toBeLessThan(five);
  });

  it('of more new cases costs more, in the mean and in the tails', () => {
    expect(praxis?.difference.mean).toBeGreaterThan(0);
    expect(praxis?.deficit).toBeGreaterThanOrEqual(nothing?.deficit ?? 1);
  });
});
