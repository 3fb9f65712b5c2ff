import { type Ratio, parseRatio } from '#kernel';
import type { DecimalMark } from '../printed-table.ts';

/** A number with the precision it was printed with. `digits` are the decimals; half of the last is its uncertainty. */
export type PrintedNumber = {
  readonly value: number;
  readonly decimals: number;
  readonly plain: string;
};

const BLANKS = new Set(['', '..', '...', '.', '-', '–', '—', '…', 'x', 'n/a', 'na', 'null']);

/** Statistical agencies print "nothing here" in many ways; none of them is zero. */
export const isBlank = (text: string): boolean => BLANKS.has(text.toLowerCase());

const HAS_MARK = /[.,]/;
const SPACES = /[\s\u00a0\u2007\u2009\u202f'’]/g;
const UNIT_OR_MARK = /(?:%|procent|kr|tkr|mnkr|mkr|sek|st|\*+|\^?\d\))$/i;
const NUMBER = {
  '.': /^\d+(?:,\d{3})*(?:\.\d+)?$|^\.\d+$/,
  ',': /^\d+(?:\.\d{3})*(?:,\d+)?$|^,\d+$/,
} as const;
const PLAIN = { '.': /^-?\d+(?:\.\d+)?$/, ',': /^-?\d+(?:,\d+)?$/ } as const;
const GROUPED = /^[\d\s\u00a0\u2007\u2009\u202f'’]*$/;
const GROUPING = /^\d{1,3}([\s\u00a0\u2007\u2009\u202f'’]\d{3})+$/;

/** Strips sign, unit and footnote mark; undefined when what is left cannot be a number. */
function body(text: string): { negative: boolean; digits: string } | undefined {
  let rest = text.trim();
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed?.[1] !== undefined) rest = bracketed[1];
  rest = rest.replace(UNIT_OR_MARK, '').trim();
  const sign = /^[-−–+]\s?/.exec(rest);
  const negative = bracketed !== null || (sign !== null && !sign[0].startsWith('+'));
  rest = sign ? rest.slice(sign[0].length) : rest;
  if (rest === '' || !/^[\d.,\s\u00a0\u2007\u2009\u202f'’]+$/.test(rest)) return undefined;
  const whole = rest.split(/[.,]/)[0] ?? '';
  if (SPACES.test(whole) && GROUPED.test(whole) && !GROUPING.test(whole.trim())) return undefined;
  SPACES.lastIndex = 0;
  return { negative, digits: rest.replace(SPACES, '') };
}

/** Reads "1 234,5", "−12 %", "(300)" or "0.062" by the table's decimal mark; undefined when it is no number. */
export function printedNumber(text: string, mark: DecimalMark): PrintedNumber | undefined {
  // Nearly all cells of a large table are plain; the rest is read with more patience.
  if (PLAIN[mark].test(text)) return withDecimals(text.replace(',', '.'));
  const parts = body(text);
  if (!parts || !NUMBER[mark].test(parts.digits)) return undefined;
  const plain = parts.digits.replaceAll(mark === '.' ? ',' : '.', '').replace(mark, '.');
  return withDecimals(`${parts.negative ? '-' : ''}${plain.startsWith('.') ? '0' : ''}${plain}`);
}

function withDecimals(plain: string): PrintedNumber {
  const point = plain.indexOf('.');
  return { value: Number(plain), decimals: point < 0 ? 0 : plain.length - point - 1, plain };
}

/** The printed number as an exact ratio. */
export const exactly = (number: PrintedNumber): Ratio | undefined => parseRatio(number.plain);

/**
 * Finds what a table uses as decimal mark. A mark followed by other than three digits, or after a leading zero, tells;
 * a mark that comes twice in a number, or before another mark, groups thousands. Where nothing tells, a number with one
 * comma before three digits groups thousands if all such numbers do.
 */
export function guessDecimalMark(texts: Iterable<string>): DecimalMark {
  const votes = { ',': 0, '.': 0 };
  let ambiguousCommas = 0;
  for (const text of texts) {
    if (!HAS_MARK.test(text)) continue;
    const digits = body(text)?.digits;
    if (digits === undefined) continue;
    const marks = digits.match(/[.,]/g);
    if (!marks) continue;
    const last = marks.at(-1) === ',' ? ',' : '.';
    const other = last === ',' ? '.' : ',';
    const afterLast = digits.length - digits.lastIndexOf(last) - 1;
    if (marks.length > 1 && marks.every((m) => m === last)) votes[other] += 1;
    else if (marks.length > 1 || afterLast !== 3 || /^0[.,]/.test(digits)) votes[last] += 1;
    else if (last === ',') ambiguousCommas += 1;
    else votes['.'] += 1;
  }
  if (votes[','] !== votes['.']) return votes[','] > votes['.'] ? ',' : '.';
  return ambiguousCommas > 0 ? '.' : ',';
}
