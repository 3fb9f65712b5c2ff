import { invariant } from './result.ts';

/** An exact number as a fraction in lowest terms; the denominator is positive. */
export type Ratio = { readonly num: bigint; readonly den: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** Makes num/den in lowest terms. Throws on a zero denominator: that is a defect, not input. */
export function ratio(num: bigint | number, den: bigint | number = 1n): Ratio {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 1n) return { num: n, den: d };
  invariant(d !== 0n, 'a ratio has a denominator other than zero');
  const divisor = gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return divisor === 0n
    ? { num: 0n, den: 1n }
    : { num: (sign * n) / divisor, den: (sign * d) / divisor };
}

export const ZERO: Ratio = { num: 0n, den: 1n };
export const ONE: Ratio = { num: 1n, den: 1n };

export const add = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.num * b.den - b.num * a.den, a.den * b.den);
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.num, a.den * b.den);
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.den, a.den * b.num);
export const sum = (ratios: readonly Ratio[]): Ratio => ratios.reduce(add, ZERO);
export const isZero = (a: Ratio): boolean => a.num === 0n;

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);

/** The nearest whole number, halves towards plus infinity ("half up"). */
export function roundHalfUp({ num, den }: Ratio): number {
  const doubled = 2n * num + den;
  const floor = doubled / (2n * den) - (doubled % (2n * den) < 0n ? 1n : 0n);
  const whole = Number(floor);
  invariant(Number.isSafeInteger(whole), 'a rounded number fits a safe integer');
  return whole;
}

/** The nearest floating-point number, for charts and statistics; never for money or time. */
export function toNumber({ num, den }: Ratio): number {
  const [top, bottom] = [Number(num), Number(den)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  const whole = num / den;
  return Number(whole) + Number(num - whole * den) / Number(den);
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const FRACTION = /^([+-]?\d+)\/(\d+)$/;

/** Reads "347.70", "-3" or "1/4" exactly; undefined for anything else. */
export function parseRatio(text: string): Ratio | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction?.[1] !== undefined && fraction[2] !== undefined) {
    return BigInt(fraction[2]) === 0n ? undefined : ratio(BigInt(fraction[1]), BigInt(fraction[2]));
  }
  const decimal = DECIMAL.exec(text);
  if (!decimal) return undefined;
  const [, sign, whole = '', part = ''] = decimal;
  const units = BigInt(whole + part);
  return ratio(sign === '-' ? -units : units, 10n ** BigInt(part.length));
}

/** Reads a finite floating-point number as the decimal it prints as, so that 0.1 is one tenth. */
export function ratioOfNumber(value: number): Ratio {
  invariant(Number.isFinite(value), 'a number to be made exact is finite');
  const exact = parseRatio(String(value));
  if (exact) return exact;
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const scaled = parseRatio(mantissa) ?? ZERO;
  const power = Number(exponent);
  return power < 0
    ? multiply(scaled, ratio(1n, 10n ** BigInt(-power)))
    : multiply(scaled, ratio(10n ** BigInt(power)));
}
