import { describe, expect, it } from 'vitest';
import {
  type Municipality,
  type Prices,
  correctionWindow,
  equalise,
  firstYears,
  parametersOf,
  readPrices,
  splitStandardCost,
  testNationalAverage,
} from '#core/analysis';
import { readTable } from '#core/intake';
import { day } from '#kernel';
import { madeUpCountry } from '../../support/made-up-country.ts';

const SHARES = { personnelShare: 0.85, equalisedShare: 0.7 };

const PRICES_2019: Prices = {
  pa: 512_472,
  sfb: 256_236,
  companion: 71_950,
  contact: 28_780,
  relief: 71_950,
  short_stay: 287_800,
  short_supervision: 158_290,
  child_housing: 1_162_638,
  foster_home: 418_550,
  adult_housing: 930_110,
  daily_activity: 206_734,
};

const tableOf = async (text: string, name = 'tabell.csv') => {
  const table = await readTable(new TextEncoder().encode(text), name);
  if (!table.ok) throw new Error(table.problem.detail.en);
  return table.value;
};

describe('the published prices of 2019', () => {
  const country: Municipality[] = madeUpCountry(3).map((of, i) => ({
    ...of,
    pa: i === 0 ? 4909 : 0,
    pa_with_adult_housing: i === 0 ? 48 : 0,
    sfb: i === 0 ? 15_047 : 0,
    companion: i === 0 ? 7702 : 0,
    contact: i === 0 ? 19_298 : 0,
    relief: i === 0 ? 3873 : 0,
    short_stay: i === 0 ? 9446 : 0,
    short_supervision: i === 0 ? 4392 : 0,
    child_housing: i === 0 ? 924 : 0,
    foster_home: i === 0 ? 44 : 0,
    adult_housing: i === 0 ? 27_173 : 0,
    daily_activity: i === 0 ? 37_480 : 0,
    net_5131: i === 0 ? 930_110 * (27_173 + 1.25 * 924 + 0.45 * 44) : 0,
    net_5133: i === 0 ? 512_472 * (4909 + 0.5 * 15_047) : 0,
    net_5135: i === 0 ? 206_734 * 37_480 : 0,
    net_5139:
      i === 0 ? 287_800 * (9446 + 0.55 * 4392 + 0.25 * 3873 + 0.25 * 7702 + 0.1 * 19_298) : 0,
  }));
  const parameters = parametersOf({ year: 2019, employerCharges: 0.4, priceChanges: [0.02, 0.02] });

  it("come out of the country's counts and costs, each within half a krona", () => {
    if (!parameters.ok) throw new Error(parameters.problem.detail.en);
    const done = equalise(country, parameters.value);
    if (!done.ok) throw new Error(done.problem.detail.en);
    for (const [service, price] of Object.entries(PRICES_2019))
      expect(Math.abs(done.value.prices[service as keyof Prices] - price)).toBeLessThanOrEqual(0.5);
  });

  it('give the volume part of one more decision', () => {
    const volume = (price: number): number => Math.round(0.405 * price);
    expect(Object.values(PRICES_2019).map(volume)).toEqual([
      207_551, 103_776, 29_140, 11_656, 29_140, 116_559, 64_107, 470_868, 169_513, 376_695, 83_727,
    ]);
  });

  it('can be read from one row or one column', async () => {
    const row = await tableOf(
      `${Object.keys(PRICES_2019).join(',')}\n${Object.values(PRICES_2019).join(',')}\n`,
    );
    const column = await tableOf(
      `insats;pris\n${Object.entries(PRICES_2019)
        .map(([service, price]) => `${service};${price}`)
        .join('\n')}\n`,
    );
    expect(readPrices(row)).toEqual({ ok: true, value: PRICES_2019 });
    expect(readPrices(column)).toEqual({ ok: true, value: PRICES_2019 });
  });

  it('are refused with every price that is missing', async () => {
    const read = readPrices(await tableOf('insats;pris\npa;512472\nsfb;..\n', 'priser.csv'));
    expect(read.ok).toBe(false);
    if (!read.ok) {
      expect(read.problem.findings).toHaveLength(10);
      expect(read.problem.findings?.[0]).toMatchObject({
        code: 'PRICE_MISSING',
        at: { file: 'priser.csv', row: 3, column: 'pris' },
      });
    }
  });
});

describe("Jönköping's extra personnel cost, gross and equalised", () => {
  const printed = [
    ['2009/2011', 12_231, 8562],
    ['2010/2012', 9013, 6309],
    ['2011/2013', 26_743, 18_720],
    ['2012/2014', 31_414, 21_990],
    ['2013/2015', 33_409, 23_387],
    ['2014/2016', 56_311, 39_417],
    ['2015/2017', 90_194, 63_136],
    ['2016/2018', 82_979, 58_085],
    ['2017/2019', 136_276, 95_393],
  ] as const;
  it.each(printed)(
    '%s: 70 per cent of %i is %i, within the one thousand that rounding gives',
    (_, gross, equalised) => {
      expect(Math.abs(0.7 * gross - equalised)).toBeLessThanOrEqual(1);
    },
  );
});

describe('a year', () => {
  it('that the ordinance is known for needs nothing given', () => {
    expect(parametersOf({ year: 2026 }).ok).toBe(true);
  });

  it('that is not known is refused, each value with what to give and where to look', () => {
    const asked = parametersOf({ year: 2025 });
    expect(asked).toMatchObject({
      ok: false,
      problem: {
        code: 'PARAMETER_UNKNOWN',
        lookUp: expect.stringContaining('SFS 2024:1071') as unknown,
        findings: [{ at: { path: 'kpif' } }, { at: { path: 'kpif' } }, { at: { path: 'po' } }],
      },
    });
  });

  it('is computed when what is not known is given, and says that its weights are inferred', () => {
    const asked = parametersOf({ year: 2025, employerCharges: 0.47, priceChanges: [0.02, 0.01] });
    expect(asked).toMatchObject({
      ok: true,
      value: { standing: 'inferred', employerCharges: 0.47 },
    });
  });

  it("beyond the ordinance can be asked for under another year's rules", () => {
    const given = { employerCharges: 0.47, priceChanges: [0.02, 0.01] } as const;
    expect(parametersOf({ year: 2027, ...given }).ok).toBe(false);
    expect(parametersOf({ year: 2027, lawOf: 2026, ...given })).toMatchObject({
      ok: true,
      value: { year: 2027, lawOf: 2026, standing: 'verified' },
    });
  });
});

describe('when a decision counts', () => {
  it.each([
    ['2025-09-30', 2027, 2027],
    ['2025-10-01', 2027, 2027],
    ['2025-10-02', 2028, 2027],
    ['2025-11-01', 2028, 2027],
    ['2026-01-01', 2028, 2028],
  ])('from %s: its volume first in %i, its cost first in %i', (from, volume, cost) => {
    expect(firstYears(day(from))).toEqual({ volume, cost });
  });
});

describe("a municipality's standard cost from Kolada alone", () => {
  it('parts in volumes and personnel by the index', () => {
    const split = splitStandardCost(5000, 1.144, SHARES);
    expect(split?.volume).toBeCloseTo((5000 * 0.405) / 1.144, 9);
    expect(split && split.volume + split.personnel).toBeCloseTo(5000, 9);
  });

  it('cannot be parted without an index', () => {
    expect(splitStandardCost(5000, 0, SHARES)).toBeUndefined();
  });

  it('less its grant is the same for all, and names who is not', () => {
    const published = [
      { code: '0001', standard: 5200, grant: 120 },
      { code: '0002', standard: 4800, grant: -280 },
      { code: '0003', standard: 5000, grant: -80.4 },
      { code: '0004', standard: 5000, grant: -60 },
    ];
    const tested = testNationalAverage(published);
    expect(tested?.national).toBeCloseTo(5080, 9);
    expect(tested?.outside).toEqual([{ code: '0004', difference: -20 }]);
    expect(testNationalAverage([])).toBeUndefined();
  });
});

describe('the correction window', () => {
  const worth = { prices: PRICES_2019, scale: 1, shares: SHARES };
  const of = (today: string) =>
    correctionWindow(
      2017,
      { pa: 94, sfb: 168, pa_with_adult_housing: 4, contact: 222 },
      { pa: 96, sfb: 168, pa_with_adult_housing: 5 },
      day(today),
      worth,
    );

  it('is open through 15 February two years after the statistics year', () => {
    expect(of('2019-02-15')).toMatchObject({
      isOpen: true,
      lastDay: '2019-02-15',
      equalisationYear: 2019,
    });
    expect(of('2019-02-16').isOpen).toBe(false);
  });

  it('says in persons and kronor what a correction is worth', () => {
    const { measures, kronor } = of('2019-01-01');
    expect(
      measures.map(({ measure, difference, kronor: own }) => [measure, difference, own]),
    ).toEqual([
      ['pa', 2, 415_102],
      ['sfb', 0, 0],
      ['pa_with_adult_housing', 1, -207_551],
    ]);
    expect(kronor).toBe(207_551);
  });

  it('names what only one of the counts has, and compares it with nothing', () => {
    expect(of('2019-01-01').uncompared).toEqual(['contact']);
  });

  it('counts persons alone when no prices are known', () => {
    const counted = correctionWindow(2025, { pa: 1 }, { pa: 3 }, day('2026-01-01'));
    expect(counted).toMatchObject({ kronor: null, measures: [{ difference: 2, kronor: null }] });
  });
});
