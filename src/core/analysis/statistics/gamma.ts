import { logGamma } from './beta.ts';

const CLOSE = 1e-16;
const TINY = 1e-300;
const MOST_STEPS = 100_000;

/** Regularised incomplete gamma function P(shape, x): the share of a gamma variable of rate 1 that lies below x. */
export function gammaShare(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1
    ? (front * series(x, shape)) / shape
    : 1 - front * continuedFraction(x, shape);
}

function series(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_STEPS && term > sum * CLOSE; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz' evaluation of the continued fraction of the upper incomplete gamma function. */
function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_STEPS; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / notZero(a * d + b);
    c = notZero(b + a / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < CLOSE * 10) break;
  }
  return value;
}

const notZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/** The x below which the share `p` of a gamma(shape, rate) variable lies, by halving; exact to the last bits of a number. */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  let low = 0;
  let high = shape + 1;
  while (gammaShare(high, shape) < p) high *= 2;
  for (let i = 0; i < 200 && high - low > Number.EPSILON * high; i += 1) {
    const middle = (low + high) / 2;
    if (gammaShare(middle, shape) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2 / rate;
}

/** The exact 95 % interval of a Poisson mean for a seen count (Garwood). */
export const poissonInterval = (
  count: number,
): { readonly low: number; readonly high: number } => ({
  low: count === 0 ? 0 : gammaQuantile(0.025, count),
  high: gammaQuantile(0.975, count + 1),
});

/** The least count that a Poisson variable of the mean stays at or below with probability `p`. */
export function poissonCount(p: number, mean: number): number {
  if (mean <= 0) return 0;
  let low = -1;
  let high = Math.ceil(mean + 1);
  while (shareUpTo(high, mean) < p) high *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shareUpTo(middle, mean) < p) low = middle;
    else high = middle;
  }
  return high;
}

const shareUpTo = (count: number, mean: number): number =>
  count < 0 ? 0 : 1 - gammaShare(mean, count + 1);
