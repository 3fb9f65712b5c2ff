import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, betaShare, logGamma } from './beta.ts';

describe('the gamma function', () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [100.5, 361.4355404677776],
  ])('has the known logarithm at %d', (x, known) => {
    expect(logGamma(x)).toBeCloseTo(known, 10);
  });

  it('grows by the logarithm of x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 8);
      }),
    );
  });
});

describe('the beta distribution', () => {
  it.each([
    [0.5, 2, 3, 0.6875],
    [0.3, 1, 1, 0.3],
    [0.2, 5, 1, 0.2 ** 5],
    [0.9, 1, 4, 1 - 0.1 ** 4],
  ])('puts the known share below %d for a = %d, b = %d', (x, a, b, known) => {
    expect(betaShare(x, a, b)).toBeCloseTo(known, 12);
  });

  it('has quantiles that give their shares back', () => {
    const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaShare(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
      }),
    );
  });
});
