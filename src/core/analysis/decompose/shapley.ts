import { invariant, type Ratio, R, ratio } from '#kernel';

/** No published identity has more factors, and a reader could not follow more bars. */
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
    const products = productsByMoved(from.toSpliced(factor, 1), to.toSpliced(factor, 1));
    return R.multiply(
      step,
      R.sum(products.map((sum, moved) => R.multiply(sum, weights[moved] ?? R.ZERO))),
    );
  });
}

/**
 * The sum of the products in which 0, 1, 2, … of the factors have moved. All choices of that many factors weigh the
 * same, so they are the coefficients of the polynomial whose factors are from + to · x.
 */
const productsByMoved = (from: readonly Ratio[], to: readonly Ratio[]): readonly Ratio[] =>
  from.reduce<readonly Ratio[]>(
    (sums, start, factor) =>
      [...sums, R.ZERO].map((stayed, moved) =>
        R.add(
          R.multiply(stayed, start),
          R.multiply(sums[moved - 1] ?? R.ZERO, to[factor] ?? R.ZERO),
        ),
      ),
    [R.ONE],
  );

const factorial = (n: number): bigint => (n <= 1 ? 1n : BigInt(n) * factorial(n - 1));

export const product = (factors: readonly Ratio[]): Ratio => factors.reduce(R.multiply, R.ONE);
