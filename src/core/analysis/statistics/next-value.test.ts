import { describe, expect, it } from 'vitest';
import { Random } from '#kernel';
import { drawNext, nextValue, settled } from './next-value.ts';
import { spreadOf } from './sample.ts';

const PRIOR = { usual: 0.02, weight: 2, assumed: 1 };

describe('the next number of a few', () => {
  it('lies around their mean, with room for how few they are', () => {
    const few = nextValue([0.95, 0.97], PRIOR);
    const many = nextValue(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? 0.95 : 0.97)),
      PRIOR,
    );
    expect(few.mean).toBeCloseTo(0.96, 12);
    expect(few.freedom).toBe(3);
    expect(few.scale).toBeGreaterThan(many.scale);
    expect(many.scale).toBeCloseTo(0.0106, 3);
  });

  it('is what is assumed, as uncertain as two such numbers, where none has been seen', () => {
    const none = nextValue([], PRIOR);
    expect(none).toMatchObject({ mean: 1, freedom: 2 });
    expect(none.scale).toBeCloseTo(0.02 * Math.SQRT2, 12);
    expect(nextValue([0.9], PRIOR)).toEqual({ ...none, mean: 0.9 });
  });

  it("is drawn from Student's t: with two degrees of freedom one in ten lies above 1,886", () => {
    const random = new Random(1, 'student');
    const draws = Array.from({ length: 20_000 }, () =>
      drawNext(random, { mean: 0, scale: 1, freedom: 2 }),
    );
    const { p10, p90, p975 } = spreadOf(draws);
    expect(p90).toBeCloseTo(1.886, 1);
    expect(p10).toBeCloseTo(-1.886, 1);
    expect(Math.abs(p975 - 4.303)).toBeLessThan(0.3);
  });

  it('is itself where it is settled', () => {
    expect(drawNext(new Random(1, 'settled'), settled(7))).toBe(7);
  });
});
