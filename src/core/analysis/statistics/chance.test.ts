import { describe, expect, it } from 'vitest';
import { Random } from '#kernel';
import {
  binomialQuantile,
  drawBeta,
  drawGamma,
  drawNormal,
  drawPoisson,
  poissonQuantile,
} from './draws.ts';
import { lowest } from './nelder-mead.ts';
import { normalQuantile, normalShare } from './normal.ts';
import { quantileOf, spreadOf } from './sample.ts';
import { crpsOfDraws, crpsOfNormal, pinball } from './scores.ts';

const DRAWS = 40_000;

function momentsOf(draw: (random: Random) => number) {
  const random = new Random(1, 'moments');
  let [sum, squares] = [0, 0];
  for (let i = 0; i < DRAWS; i += 1) {
    const x = draw(random);
    sum += x;
    squares += x * x;
  }
  const mean = sum / DRAWS;
  return { mean, variance: squares / DRAWS - mean ** 2 };
}

describe('draws', () => {
  it.each<[string, (random: Random) => number, number, number]>([
    ['a small gamma', (r) => drawGamma(r, 0.5, 2), 0.25, 0.125],
    ['a gamma', (r) => drawGamma(r, 5, 2), 2.5, 1.25],
    ['a beta', (r) => drawBeta(r, 2, 3), 0.4, 0.04],
    ['a small Poisson', (r) => drawPoisson(r, 3), 3, 3],
    ['a large Poisson', (r) => drawPoisson(r, 100), 100, 100],
    ['a Poisson by one number', (r) => poissonQuantile(r.unit(), 4), 4, 4],
    ['a very large Poisson by one number', (r) => poissonQuantile(r.unit(), 900), 900, 900],
    ['a binomial', (r) => binomialQuantile(r.unit(), 450, 0.01), 4.5, 4.455],
    ['a likely binomial', (r) => binomialQuantile(r.unit(), 20, 0.9), 18, 1.8],
    ['a very large binomial', (r) => binomialQuantile(r.unit(), 4000, 0.25), 1000, 750],
    ['a normal', drawNormal, 0, 1],
  ])('of %s have its mean and variance', (_, draw, mean, variance) => {
    const found = momentsOf(draw);
    expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / DRAWS));
    expect(found.variance / variance).toBeGreaterThan(0.94);
    expect(found.variance / variance).toBeLessThan(1.06);
  });

  it('never leave their limits', () => {
    expect(binomialQuantile(0.999_999, 3, 0.5)).toBe(3);
    expect(binomialQuantile(0.5, 0, 0.5)).toBe(0);
    expect(binomialQuantile(0.5, 7, 0)).toBe(0);
    expect(binomialQuantile(0.5, 7, 1)).toBe(7);
    expect(poissonQuantile(0.5, 0)).toBe(0);
  });
});

describe('the normal curve', () => {
  it.each([
    [1.959963984540054, 0.975],
    [-3, 0.0013498980316301],
    [0, 0.5],
    [-5, 2.866515718791939e-7],
  ])('has the known share below %d', (z, share) => {
    expect(normalShare(z) / share).toBeCloseTo(1, 10);
    expect(normalQuantile(share)).toBeCloseTo(z, 9);
  });
});

describe('quantiles of draws', () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.001, 1],
    [[1, 2, 3, 4], 0.999, 4],
    [[5], 0.5, 5],
    [[0, 0, 1, 1], 0.5, 0.5],
  ])('of %j at %d are %d', (draws, share, value) => {
    expect(quantileOf(Float64Array.from(draws), share)).toBeCloseTo(value, 12);
  });

  it('are in order, and the mean can be given where it is known better', () => {
    const { mean, p025, p10, p50, p90, p975 } = spreadOf([3, 1, 2, 5, 4, 9], 4.2);
    expect(mean).toBe(4.2);
    expect([p025, p10, p50, p90, p975]).toEqual(
      [p025, p10, p50, p90, p975].toSorted((a, b) => a - b),
    );
  });
});

describe('scores', () => {
  it('of draws are the mean distance less half the distance between draws', () => {
    expect(crpsOfDraws([1, 3], 2)).toBeCloseTo(1 - 0.5, 12);
    expect(crpsOfDraws([4], 7)).toBe(3);
  });

  it('of a normal forecast agree with those of its draws', () => {
    const draws = Array.from({ length: 999 }, (_, i) => 10 + 2 * normalQuantile((i + 1) / 1000));
    expect(crpsOfNormal(10, 2, 13)).toBeCloseTo(crpsOfDraws(draws, 13), 2);
    expect(crpsOfNormal(10, 0, 13)).toBe(3);
  });

  it('of a quantile cost more on the side it should seldom be', () => {
    expect(pinball(0.9, 10, 12)).toBeCloseTo(1.8, 12);
    expect(pinball(0.9, 12, 10)).toBeCloseTo(0.2, 12);
  });
});

describe('the simplex', () => {
  it("finds the bottom of Rosenbrock's valley", () => {
    const { x } = lowest(([a = 0, b = 0]) => (1 - a) ** 2 + 100 * (b - a * a) ** 2, [-1.2, 1]);
    expect(x[0]).toBeCloseTo(1, 2);
    expect(x[1]).toBeCloseTo(1, 2);
  });

  it('keeps out of what is fenced off', () => {
    const { x } = lowest(([a = 0]) => (a < 2 ? Number.POSITIVE_INFINITY : a * a), [3]);
    expect(x[0]).toBeCloseTo(2, 3);
  });
});
