import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBands, hoursBand } from '#core/analysis';
import { R, ore, ratio } from '#kernel';

const price = (low: number, high: number) => ({ low: ore(low), high: ore(high) });
const malmo = {
  area: 'Malmö',
  year: 2024,
  persons: ratio(184),
  personsBasis: 'monthly_mean',
  netCost: ore(19_184_000_000),
} as const;
const band = (...args: Parameters<typeof hoursBand>) => {
  const made = hoursBand(...args);
  if (!made.ok) throw new Error(made.problem.detail.en);
  return made.value;
};

describe("the band of another municipality's hours", () => {
  it('holds the hours that Malmö printed for 2024: 261 per person and month', () => {
    const made = band(malmo, price(30_000, 37_251));
    expect(made.low / 60).toBeLessThan(261);
    expect(made.high / 60).toBeGreaterThan(261);
  });

  it('always holds the truth when price and overhead are within their ranges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 60, max: 40_000 }),
        fc.integer({ min: 25_000, max: 38_000 }),
        fc.integer({ min: 0, max: 15 }),
        (persons, minutesEach, paid, overhead) => {
          const hours = (persons * minutesEach * 12) / 60;
          const netCost = ore(Math.round((hours * paid) / (1 - overhead / 100)));
          const made = band({ ...malmo, persons: ratio(persons), netCost }, price(25_000, 38_000), {
            low: R.ZERO,
            high: ratio(15, 100),
          });
          expect(made.low).toBeLessThanOrEqual(minutesEach);
          expect(made.high).toBeGreaterThanOrEqual(minutesEach);
        },
      ),
    );
  });

  it('widens with what is not known of overhead', () => {
    const sure = band(malmo, price(30_000, 35_000));
    const unsure = band(malmo, price(30_000, 35_000), { low: R.ZERO, high: ratio(1, 10) });
    expect(unsure.low).toBeLessThan(sure.low);
    expect(unsure.high).toBe(sure.high);
  });

  it('says more or fewer only when the bands do not meet', () => {
    const one = band(malmo, price(30_000, 35_000));
    const other = band(
      { ...malmo, area: 'Annan', netCost: ore(9_000_000_000) },
      price(30_000, 35_000),
    );
    expect(compareBands(one, other)).toEqual({ ok: true, value: 'more' });
    expect(compareBands(other, one)).toEqual({ ok: true, value: 'fewer' });
    expect(compareBands(one, one)).toEqual({ ok: true, value: 'undecided' });
  });

  it('is never compared with persons counted on another day', () => {
    const one = band(malmo, price(30_000, 35_000));
    const other = band({ ...malmo, personsBasis: 'first_of_october' }, price(30_000, 35_000));
    expect(compareBands(one, other)).toMatchObject({
      ok: false,
      problem: { code: 'DEFINITIONS_DIFFER' },
    });
  });

  it('is refused with all that is wrong at once', () => {
    const asked = hoursBand({ ...malmo, persons: R.ZERO, netCost: ore(0) }, price(35_000, 30_000), {
      low: R.ONE,
      high: R.ZERO,
    });
    expect(asked).toMatchObject({ ok: false, problem: { code: 'INPUT_INVALID' } });
    if (!asked.ok) expect(asked.problem.detail.sv.split(';')).toHaveLength(4);
  });
});
