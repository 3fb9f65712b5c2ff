import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaQuantile, gammaShare, poissonCount, poissonInterval } from './gamma.ts';

describe('the gamma distribution', () => {
  it.each([
    [0.5, 0.5, 0.6826894921370859],
    [1, 1, 0.6321205588285577],
    [2, 1, 0.8646647167633873],
    [3, 2.5, 0.6937810815867212],
    [20, 10, 0.9950045876916924],
    [80, 100, 0.01710831303513314],
  ])('has the share below %d for shape %d that tables give', (x, shape, share) => {
    expect(gammaShare(x, shape)).toBeCloseTo(share, 12);
  });

  it('gives back every share from its quantile', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        (p, shape) => {
          expect(gammaShare(gammaQuantile(p, shape), shape)).toBeCloseTo(p, 9);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a Poisson count', () => {
  it.each([
    [0, 0, 3.688879454113936],
    [1, 0.025317807984289897, 5.571643390938898],
    [10, 4.795388674549152, 18.39035604005229],
    [100, 81.36399, 121.62679],
  ])('of %d has the exact interval that tables give', (count, low, high) => {
    expect(poissonInterval(count).low).toBeCloseTo(low, 4);
    expect(poissonInterval(count).high).toBeCloseTo(high, 4);
  });

  it('has the quantiles that adding up its chances gives', () => {
    for (const mean of [0.3, 2, 10.7, 57]) {
      for (const p of [0.001, 0.025, 0.5, 0.975, 0.999]) {
        let [count, chance] = [0, Math.exp(-mean)];
        for (let sum = chance; sum < p; sum += chance) {
          count += 1;
          chance *= mean / count;
        }
        expect(poissonCount(p, mean), `${p} of ${mean}`).toBe(count);
      }
    }
  });

  it('is zero when nothing is expected', () => {
    expect(poissonCount(0.975, 0)).toBe(0);
  });
});
