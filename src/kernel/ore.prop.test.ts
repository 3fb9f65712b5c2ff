import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ore, ratio, roundOre, scaleOre, splitOre, sumOre } from './index.ts';

const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(ore);
const weights = fc
  .array(
    fc.nat(1_000_000).map((n) => ratio(n, 7)),
    { minLength: 1, maxLength: 12 },
  )
  .filter((all) => all.some(({ num }) => num > 0n));

describe('öre', () => {
  it('are split into parts that sum to the whole', () => {
    fc.assert(
      fc.property(amounts, weights, (total, by) => {
        expect(sumOre(splitOre(total, by))).toBe(total);
      }),
    );
  });

  it('are split so that no part is more than one öre from its share', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9).map(ore), weights, (total, by) => {
        const all = by.reduce((sum, { num, den }) => sum + Number(num) / Number(den), 0);
        splitOre(total, by).forEach((part, i) => {
          const weight = by[i] ?? ratio(0);
          const share = (total * Number(weight.num)) / Number(weight.den) / all;
          expect(Math.abs(part - share)).toBeLessThan(1.001);
        });
      }),
    );
  });

  it('are rounded half away from zero, alike on both sides of it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 999n }),
        (num, den) => {
          expect(roundOre(ratio(-num, den)) + roundOre(ratio(num, den))).toBe(0);
        },
      ),
    );
    expect(roundOre(ratio(5, 2))).toBe(3);
    expect(roundOre(ratio(-5, 2))).toBe(-3);
  });

  it('come out as the law counts them: 20 hours at 347,70 kr', () => {
    expect(scaleOre(ore(34_770), ratio(20))).toBe(695_400);
  });

  it('refuse parts of an öre and amounts too large to be exact', () => {
    expect(() => ore(0.5)).toThrow('öre');
    expect(() => ore(2 ** 53)).toThrow('öre');
  });
});
