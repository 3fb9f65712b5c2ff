import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overdispersionOf, priorOf, shrink } from './prior.ts';

describe('the prior of the municipalities in Jönköping county, against the national rate', () => {
  const [mean, variance] = [0.9, 0.114];
  const prior = { mean, variance, shape: mean ** 2 / variance, rate: mean / variance };

  it('has shape 7.10 and rate 7.88, as published workings have them', () => {
    expect(prior.shape).toBeCloseTo(7.1, 1);
    expect(prior.rate).toBeCloseTo(7.88, 1);
  });

  it.each([
    ['Mullsjö', 6, 10.7, 0.703],
    ['Eksjö', 55, 25.6, 1.853],
    ['Värnamo', 24, 50.2, 0.536],
    ['Jönköping', 166, 201.7, 0.826],
  ])('draws %s, %i seen of %d expected, to %d', (_, observed, expected, ratio) => {
    expect(shrink(prior, { observed, expected }).ratio).toBeCloseTo(ratio, 2);
  });
});

describe('a prior by moments', () => {
  const areas = [
    { observed: 2, expected: 10 },
    { observed: 30, expected: 20 },
    { observed: 28, expected: 30 },
  ];

  it('is the closed form done by hand', () => {
    // m = 60/60 = 1; Σ E (r − 1)² = 6.4 + 5 + 4/30; less m / mean E = 1/20.
    const variance = (6.4 + 5 + 4 / 30) / 60 - 1 / 20;
    const prior = priorOf(areas);
    expect(prior?.mean).toBeCloseTo(1, 12);
    expect(prior?.variance).toBeCloseTo(variance, 12);
    expect(prior?.shape).toBeCloseTo(1 / variance, 9);
    expect(prior?.rate).toBeCloseTo(1 / variance, 9);
    expect(overdispersionOf(areas)).toBeCloseTo((6.4 + 5 + 4 / 30) / 2, 12);
  });

  it('is not there when chance is explanation enough, or for one area', () => {
    expect(
      priorOf([
        { observed: 10, expected: 10 },
        { observed: 11, expected: 11 },
      ]),
    ).toBeUndefined();
    expect(priorOf([{ observed: 50, expected: 10 }])).toBeUndefined();
    expect(overdispersionOf([{ observed: 50, expected: 10 }])).toBeNull();
  });

  it("draws every ratio to a place between its own and the others', the more the less it rests on", () => {
    const prior = { mean: 1, variance: 0.1, shape: 10, rate: 10 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        (observed, expected) => {
          const own = observed / expected;
          const { ratio, low, high } = shrink(prior, { observed, expected });
          expect(ratio).toBeGreaterThanOrEqual(Math.min(own, 1) - 1e-12);
          expect(ratio).toBeLessThanOrEqual(Math.max(own, 1) + 1e-12);
          expect(low).toBeLessThan(ratio);
          expect(high).toBeGreaterThan(ratio);
          const surer = shrink(prior, { observed: observed * 4, expected: expected * 4 });
          expect(Math.abs(surer.ratio - own)).toBeLessThanOrEqual(Math.abs(ratio - own) + 1e-12);
        },
      ),
    );
  });
});
