import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnValues, costBridge, gapGrowth, outsourcing } from '#core/analysis';
import { lawValue } from '#core/law';
import { type Ore, R, day, minutes, ore, parseRatio, ratio, roundOre, words } from '#kernel';

/** The hourly amount of a year, in öre. */
function hourlyAmount(year: number): Ore {
  const found = lawValue('assistansersattning.timbelopp', day(`${year}-01-01`));
  if (!found.ok) throw new Error(found.problem.detail.en);
  return roundOre(R.multiply(parseRatio(found.value.value) ?? R.ZERO, ratio(100)));
}
const bridge = (amount: Ore, cost: Ore, own?: OwnValues) => {
  const made = costBridge(amount, cost, own);
  if (!made.ok) throw new Error(made.problem.detail.en);
  return made.value;
};
const effects = (of: ReturnType<typeof bridge>) =>
  Object.fromEntries(of.steps.map(({ id, effect }) => [id, effect && [effect.low, effect.high]]));

describe("Jönköping's own provider in 2018: 354 kronor an hour against 295.40", () => {
  const published = bridge(hourlyAmount(2018), ore(35_400));

  it('has a gap of 58.60 kronor', () => {
    expect(published.gap).toBe(5860);
  });

  it('is explained by full time and idle time alone, as far as anything is published', () => {
    // 295.40 × 0.85 = 251.09: × (40/38.25 − 1) to (40/34.33 − 1), and × 2 to 4 per cent.
    expect(effects(published)).toEqual({
      working_time: [1149, 4147],
      waiting: null,
      sick_pay: null,
      idle_time: [502, 1004],
      notice: null,
      short_visits: null,
      introduction: null,
      administration: null,
      double_staffing: null,
    });
  });

  it('leaves the rest unexplained, and says so', () => {
    expect(published.explained).toEqual({ low: 1651, high: 5151 });
    expect(published.unexplained).toEqual({ low: 5860 - 5151, high: 5860 - 1651 });
  });

  it('takes an own value in the place of what is published, and narrows the band', () => {
    const own = bridge(hourlyAmount(2018), ore(35_400), {
      fullTimeHere: ratio(37),
      sickPayShare: ratio(3, 100),
      administration: ratio(12),
    });
    expect(effects(own)).toMatchObject({
      working_time: [2036, 2036],
      sick_pay: [753, 753],
      administration: [1200, 1200],
    });
  });
});

describe('waiting time, on call', () => {
  const values = { waitingShare: ratio(20, 100), waitingOverShare: ratio(10, 100) };

  it('costs wage and supplement where the state pays a quarter', () => {
    // 20 % × (332.60 × 0.85 × (0.50 + 0.30…0.59 + 0.11) − 332.60 / 4)
    expect(effects(bridge(ore(33_260), ore(36_000), values))['waiting']).toEqual([3482, 5122]);
  });

  it('is not known until both its own shares are given', () => {
    expect(
      effects(bridge(ore(33_260), ore(36_000), { waitingShare: R.ONE }))['waiting'],
    ).toBeNull();
  });
});

describe("Malmö's gap", () => {
  it('grew by 30 kronor an hour as printed: wages 59, the hourly amount 29', () => {
    expect(gapGrowth(ore(0), ore(2900), ore(5900))).toEqual({
      amount: 2900,
      cost: 5900,
      gap: 3000,
    });
  });

  it('grew by 30.70 with the hourly amounts of the ordinance, 304.30 and 332.60', () => {
    expect(gapGrowth(hourlyAmount(2020), hourlyAmount(2024), ore(5900))).toEqual({
      amount: 2830,
      cost: 5900,
      gap: 3070,
    });
  });

  it('has working-time measures of 37, 36.33 and 34.33 hours against 40', () => {
    const step = (hours: number) =>
      effects(bridge(hourlyAmount(2024), ore(36_000), { fullTimeHere: ratio(hours, 100) }))[
        'working_time'
      ]?.[0];
    expect([3700, 3633, 3433].map(step)).toEqual([2292, 2856, 4669]);
  });
});

describe('the bridge', () => {
  it('always sums from the hourly amount to the cost', () => {
    const shares = fc.integer({ min: 0, max: 30 }).map((percent) => ratio(percent, 100));
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 40_000 }),
        fc.integer({ min: 20_000, max: 60_000 }),
        fc.record(
          {
            sickPayShare: shares,
            idleShare: shares,
            noticeShare: shares,
            introductionShare: shares,
          },
          { requiredKeys: [] },
        ),
        (amount, cost, own) => {
          const { explained, unexplained, gap, steps } = bridge(ore(amount), ore(cost), own);
          expect(explained.low + unexplained.high).toBe(gap);
          expect(explained.high + unexplained.low).toBe(gap);
          for (const { effect } of steps)
            if (effect) expect(effect.low).toBeLessThanOrEqual(effect.high);
        },
      ),
    );
  });

  it('refuses every own value that cannot be, with its name', () => {
    const asked = costBridge(ore(30_000), ore(36_000), {
      fullTimeHere: R.ZERO,
      sickPayShare: ratio(-1, 100),
      administration: ratio(2000),
    });
    expect(asked).toMatchObject({
      ok: false,
      problem: {
        findings: [
          { at: { path: 'fullTimeHere' } },
          { at: { path: 'sickPayShare' } },
          { at: { path: 'administration' } },
        ],
      },
    });
  });
});

describe('other providers instead of the own', () => {
  const question = {
    time: minutes(100_000 * 60),
    costPerHour: ore(35_400),
    pricePerHour: ore(29_540),
    movedShare: ratio(9, 10),
    remaining: [
      { id: 'overhead', label: words('Overhead', 'Overhead'), perHour: ore(1500) },
      { id: 'sick_pay', label: words('Sjuklön', 'Sick pay'), perHour: ore(900) },
    ],
    oneOff: [{ id: 'notice', label: words('Uppsägning', 'Notice'), amount: ore(400_000_000) }],
  };

  it('save the gap on what is moved, less what goes on costing', () => {
    expect(outsourcing(question)).toMatchObject({
      ok: true,
      value: {
        movedTime: 90_000 * 60,
        stayingTime: 10_000 * 60,
        difference: 90_000 * 5860,
        laterYears: 90_000 * (5860 - 2400),
        firstYear: 90_000 * (5860 - 2400) - 400_000_000,
        yearsToPayBack: 2,
      },
    });
  });

  it('never pay for the change when the remaining costs are as large as the gap', () => {
    const remaining = [
      { id: 'overhead', label: words('Overhead', 'Overhead'), perHour: ore(5860) },
    ];
    expect(outsourcing({ ...question, remaining })).toMatchObject({
      ok: true,
      value: { laterYears: 0, yearsToPayBack: null },
    });
  });

  it('are refused with every value that cannot be', () => {
    expect(
      outsourcing({ ...question, movedShare: ratio(11, 10), costPerHour: ore(-1) }),
    ).toMatchObject({
      ok: false,
      problem: { findings: [{ at: { path: 'movedShare' } }, { at: { path: 'costPerHour' } }] },
    });
  });
});
