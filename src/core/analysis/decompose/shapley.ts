import { invariant, type Ratio, R, ratio } from '#kernel';

/** More factors would need more than 2^8 products for each effect and no published identity has them. */
export const MOST_FACTORS = 8;

/**
 * Splits the change of a product into one effect per factor: the mean over all orders in which the factors can move
 * from their first to their second value. Exact, the same backwards with the sign turned, and free to meet zeros
 * and negative values. The effects sum to product(to) − product(from).
 */
export function shapley(from: readonly Ratio[], to: readonly Ratio[]): readonly Ratio[] {
  const count = from.length;
  invariant(count === to.length && count <= MOST_FACTORS, 'factors have two ends and are few');
  const weights = Array.from({ length: count }, (_, moved) =>
    ratio(factorial(moved) * factorial(count - moved - 1), factorial(count)),
  );
  return from.map((start, factor) => {
    const step = R.subtract(to[factor] ?? R.ZERO, start);
    if (R.isZero(step)) return R.ZERO;
    const others = Array.from({ length: count }, (_, i) => i).filter((i) => i !== factor);
    return R.multiply(step, meanProduct(others, from, to, weights));
  });
}

/** The weighted mean of the other factors' product over every choice of which of them have moved. */
function meanProduct(
  others: readonly number[],
  from: readonly Ratio[],
  to: readonly Ratio[],
  weights: readonly Ratio[],
): Ratio {
  let sum = R.ZERO;
  for (let moved = 0; moved < 2 ** others.length; moved += 1) {
    const isMoved = (place: number): boolean => ((moved >> place) & 1) === 1;
    const size = others.filter((_, place) => isMoved(place)).length;
    const product = others.reduce(
      (all, factor, place) =>
        R.multiply(all, (isMoved(place) ? to[factor] : from[factor]) ?? R.ZERO),
      weights[size] ?? R.ZERO,
    );
    sum = R.add(sum, product);
  }
  return sum;
}

const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1));

export const product = (factors: readonly Ratio[]): Ratio => factors.reduce(R.multiply, R.ONE);
