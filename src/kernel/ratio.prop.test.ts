import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { R, parseRatio, ratio, ratioOfNumber } from './index.ts';

const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([num, den]) => ratio(num, den));

describe('an exact ratio', () => {
  it('adds, subtracts, multiplies and divides without loss', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(R.subtract(R.add(a, b), b)).toEqual(a);
        if (!R.isZero(b)) expect(R.divide(R.multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  it('has one form for one value', () => {
    fc.assert(
      fc.property(anyRatio, fc.bigInt({ min: 1n, max: 1000n }), (a, k) => {
        expect(ratio(a.num * k, a.den * k)).toEqual(a);
      }),
    );
  });

  it('reads back the decimal it was written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.nat(6), (units, places) => {
        const value = units / 10 ** places;
        expect(R.toNumber(ratioOfNumber(value))).toBe(value);
        expect(parseRatio((units / 10 ** places).toFixed(places))).toEqual(
          ratio(units, 10 ** places),
        );
      }),
    );
  });

  it('rounds to the nearest whole number', () => {
    fc.assert(
      fc.property(anyRatio, (a) => {
        const distance = R.subtract(ratio(BigInt(R.roundHalfUp(a))), a);
        expect(R.compare(distance, ratio(1, 2))).toBeLessThanOrEqual(0);
        expect(R.compare(distance, ratio(-1, 2))).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['5/2', 3],
    ['-5/2', -2],
    ['2.49', 2],
    ['-2.51', -3],
    ['0', 0],
  ])('rounds %s half up to %i', (text, whole) => {
    expect(R.roundHalfUp(parseRatio(text) ?? R.ZERO)).toBe(whole);
  });

  it.each(['', '1,5', '1e3', '1/0', 'tjugo', '--1', '1.', '.5'])('does not read %j', (text) => {
    expect(parseRatio(text)).toBeUndefined();
  });

  it('takes a tenth as a tenth and large exponents as they are', () => {
    expect(ratioOfNumber(0.1)).toEqual(ratio(1, 10));
    expect(ratioOfNumber(1e21)).toEqual(ratio(10n ** 21n));
    expect(ratioOfNumber(1.5e-7)).toEqual(ratio(15n, 10n ** 8n));
  });
});
