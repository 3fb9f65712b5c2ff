import { describe, expect, it } from 'vitest';
import { fisherP, rateRatio, shareInterval } from './exact-tests.ts';

describe('the ratio of two Poisson rates', () => {
  it('is 2,08 [1,46–3,00] with p 2 in 100 000 for 48 cases before and 100 after', () => {
    const ratio = rateRatio(48, 100)!;
    expect(ratio.estimate).toBeCloseTo(2.083, 3);
    expect(ratio.low).toBeCloseTo(1.46, 2);
    expect(ratio.high).toBeCloseTo(3.0, 2);
    expect(ratio.p).toBeGreaterThan(1.5e-5);
    expect(ratio.p).toBeLessThan(2.5e-5);
  });

  it.each([
    ['children', 21, 53, 2.52, 0.0003, 0.0001],
    ['adults', 27, 47, 1.74, 0.03, 0.005],
    ['after moving fourteen cases back a year', 62, 86, 1.39, 0.06, 0.005],
  ])('for %s, %d before and %d after, is %d with p near %d', (_, before, after, ratio, p, near) => {
    const found = rateRatio(before, after)!;
    expect(found.estimate).toBeCloseTo(ratio, 2);
    expect(Math.abs(found.p - p)).toBeLessThan(near);
  });

  it('is one with p one when nothing changed', () => {
    expect(rateRatio(46, 46)!.estimate).toBe(1);
    expect(rateRatio(46, 46)!.p).toBeCloseTo(1, 9);
  });

  it('counts years of unequal length', () => {
    expect(rateRatio(10, 10, 1, 2)!.estimate).toBe(0.5);
  });

  it('says nothing when there was nothing before', () => {
    expect(rateRatio(0, 4)).toBeUndefined();
  });
});

describe('exact tests on shares', () => {
  it('give 25 of 32 the interval 60–91 per cent', () => {
    const { low, high } = shareInterval(25, 32);
    expect(low).toBeCloseTo(0.6, 2);
    expect(high).toBeCloseTo(0.907, 2);
  });

  it("give the lady tasting tea, 3 of 4 against 1 of 4, Fisher's p 0,486", () => {
    expect(fisherP(3, 1, 1, 3)).toBeCloseTo(0.4857142857, 9);
  });

  it('see no difference between 25 of 32 in 2017 and 4 of 7 in 2018', () => {
    expect(fisherP(25, 7, 4, 3)).toBeCloseTo(0.34, 2);
  });

  it('keep the limits of no hits and of nothing but hits', () => {
    expect(shareInterval(0, 5).low).toBe(0);
    expect(shareInterval(5, 5).high).toBe(1);
  });
});
