import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ratio, R, ratio } from '#kernel';
import { product, shapley } from './shapley.ts';

const number = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 100 }))
  .map(([num, den]) => ratio(num, den));
const ends = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.tuple(
      fc.array(number, { minLength: count, maxLength: count }),
      fc.array(number, { minLength: count, maxLength: count }),
    ),
  );

describe('the effects of the factors', () => {
  it('sum to the change of the product, exactly, also over zeros and negative values', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        expect(R.sum(shapley(from, to))).toEqual(R.subtract(product(to), product(from)));
      }),
    );
  });

  it('turn sign when the two ends change places', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        expect(shapley(to, from).map((effect) => R.subtract(R.ZERO, effect))).toEqual(
          shapley(from, to),
        );
      }),
    );
  });

  it('do not depend on the order of the factors', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        expect(shapley(from.toReversed(), to.toReversed()).toReversed()).toEqual(shapley(from, to));
      }),
    );
  });

  it('stay the same in sum when a block is split in two equal parts', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const half = (values: readonly Ratio[]): readonly Ratio[] =>
          values.map((value, i) => (i === 0 ? R.divide(value, ratio(2)) : value));
        const part = shapley(half(from), half(to));
        expect(part.map((effect) => R.add(effect, effect))).toEqual(shapley(from, to));
      }),
    );
  });

  it('are zero for a factor that does not change', () => {
    fc.assert(
      fc.property(ends, number, ([from, to], constant) => {
        expect(shapley([constant, ...from], [constant, ...to])[0]).toEqual(R.ZERO);
      }),
    );
  });

  it('are the change itself when there is one factor', () => {
    expect(shapley([ratio(3)], [ratio(-4)])).toEqual([ratio(-7)]);
  });
});
