import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Municipality,
  type Prices,
  changed,
  columns,
  equalise,
  marginals,
  parametersOf,
  services,
  whatIf,
} from '#core/analysis';
import { madeUpCountry } from '../../support/made-up-country.ts';

const parametersOf2026 = (prices?: Prices) => {
  const read = parametersOf({ year: 2026, prices });
  if (!read.ok) throw new Error(read.problem.detail.en);
  return read.value;
};
const P = parametersOf2026();
const equalised = (country: readonly Municipality[], parameters = P, roundStandard = false) => {
  const done = equalise(country, parameters, { roundStandard });
  if (!done.ok) throw new Error(done.problem.detail.en);
  return done.value;
};

const country = madeUpCountry(290);
const all = equalised(country);

/** The annex step by step as it is written, with its index as a quotient. */
function byTheAnnex(of: Municipality, price: Prices): { standard: number; index: number } {
  const count = (service: keyof Prices): number =>
    service === 'pa' ? of.pa - of.pa_with_adult_housing : of[service];
  const s = services().reduce((sum, each) => sum + count(each) * price[each], of.fk_payment);
  const own = of.a * (1 + 0.4718);
  const bought = 0.85 * (of.b + of.c + of.d + of.e);
  const sold = 0.85 * (of.f + of.g + of.j);
  const paidOn = 0.85 * 0.2 * (of.fk_payment / 0.2 - of.g);
  const pk = own + bought - sold + paidOn;
  const m = 0.7 * (pk - 0.85 * s);
  return { standard: s, index: (s + m) / s };
}

describe('the equalisation of a made-up country of 290 municipalities', () => {
  it("takes the year's numbers from the ordinance", () => {
    expect(P).toMatchObject({
      personnelShare: 0.85,
      equalisedShare: 0.7,
      paymentShare: 0.2,
      employerCharges: 0.4718,
      standing: 'verified',
    });
    expect(P.uplift).toBeCloseTo(1.040351, 12);
  });

  it('agrees with the annex done step by step, to a thousandth of a krona', () => {
    for (const [i, of] of country.entries()) {
      const own = all.municipalities[i]!;
      const { standard, index } = byTheAnnex(of, all.prices);
      expect(own.baseStandardCost).toBeCloseTo(standard, 3);
      expect(own.index).toBeCloseTo(index, 12);
    }
  });

  it('shares out exactly what it takes in', () => {
    expect(Math.abs(all.sumOfGrants)).toBeLessThan(0.01);
  });

  it('lets standard costs sum to the net cost in the prices of the year', () => {
    const standard = all.municipalities.reduce(
      (sum, each) => sum + each.standardPerInhabitant * each.population,
      0,
    );
    expect(standard / (all.totals.netCost * P.uplift)).toBeCloseTo(1, 12);
  });

  it('gives every municipality the same national average: standard cost less grant', () => {
    for (const { standardPerInhabitant, grant, population } of all.municipalities)
      expect(standardPerInhabitant - grant / population).toBeCloseTo(all.nationalPerInhabitant, 6);
  });

  it('is u · (N·x − N·s), without the correction factor', () => {
    for (const each of all.municipalities) {
      const x = (0.405 * each.baseStandardCost + 0.7 * each.personnelCost) / all.totals.indexedCost;
      const s = each.population / all.totals.population;
      expect(each.grant).toBeCloseTo(P.uplift * all.totals.netCost * (x - s), 2);
    }
  });

  it('rounds standard costs to whole kronor when asked, and levels what that leaves', () => {
    const rounded = equalised(country, P, true);
    expect(
      rounded.municipalities.every((each) => Number.isInteger(each.standardPerInhabitant)),
    ).toBe(true);
    expect(Math.abs(rounded.levelAdjustment)).toBeLessThan(0.5);
    expect(rounded.levelAdjustment).not.toBe(0);
    expect(Math.abs(rounded.sumOfGrants)).toBeLessThan(0.01);
  });

  it('does not care in what order the municipalities stand', () => {
    const turned = equalised(country.toReversed()).municipalities.toReversed();
    for (const [i, { grant }] of turned.entries())
      expect(grant).toBeCloseTo(all.municipalities[i]!.grant, 3);
  });
});

describe('a change in one municipality', () => {
  const held = parametersOf2026(all.prices);
  const heldAll = equalised(country, held);
  const difference = (
    code: string,
    column: typeof columns extends () => readonly (infer C)[] ? C : never,
    by: number,
    parameters = held,
  ) => {
    const done = whatIf(country, parameters, { code, steps: [{ column, by }] });
    if (!done.ok) throw new Error(done.problem.detail.en);
    return done.value.difference;
  };
  const effect = (code: string, id: string) =>
    marginals(heldAll, code).find((each) => each.id === id)!;

  it('gives by the closed form what computing the whole country again gives', () => {
    for (const service of services())
      expect(effect('0170', service).exact).toBeCloseTo(difference('0170', service, 1), 3);
    expect(effect('0170', 'fk_payment').exact * 1000).toBeCloseTo(
      difference('0170', 'fk_payment', 1000),
      0,
    );
  });

  it('gives 0.405 of the price for one more person, before uplift and factor', () => {
    for (const service of services())
      expect(effect('0170', service).indexedCost).toBeCloseTo(0.405 * all.prices[service], 6);
  });

  it("gives the annex's share of one more krona", () => {
    const shares = marginals(heldAll, '0170').filter(({ unit }) => unit === 'krona');
    expect(
      shares.map(({ id, indexedCost, netCost }) => [
        id,
        +indexedCost.toFixed(4),
        +netCost.toFixed(4),
      ]),
    ).toEqual([
      ['wages', 1.0303, 1.4718],
      ['own_personnel', 0.7, 1],
      ['bought', 0.595, 1],
      ['fk_payment', 1, 1],
      ['fk_income', -0.714, -1],
      ['sold', -0.595, -1],
      ['other', 0, 1],
    ]);
  });

  it('moves the effect of a decision by less than half a per cent when prices are computed again', () => {
    const [fixed, again] = [
      difference('0170', 'adult_housing', 1),
      difference('0170', 'adult_housing', 1, P),
    ];
    expect(Math.abs(again / fixed - 1)).toBeLessThan(0.005);
  });

  it('is paid by all the others together', () => {
    fc.assert(
      fc.property(
        fc.nat(country.length - 1),
        fc.constantFrom(...columns()),
        fc.integer({ min: 1, max: 50 }),
        (i, column, by) => {
          const after = equalised(
            changed(country, { code: country[i]!.code, steps: [{ column, by }] }),
          );
          expect(Math.abs(after.sumOfGrants)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('leaves all others as they were', () => {
    const after = changed(country, { code: '0170', steps: [{ column: 'pa', by: 3 }] });
    expect(after.filter((of, i) => of !== country[i]).map(({ code, pa }) => [code, pa])).toEqual([
      ['0170', country[10]!.pa + 3],
    ]);
  });
});
