import { type Ratio } from '#kernel';
import type { DecimalMark } from '../printed-table.ts';
/** A number with the precision it was printed with. `digits` are the decimals; half of the last is its uncertainty. */
export type PrintedNumber = {
  readonly value: number;
  readonly decimals: number;
  readonly plain: string;
};
/** Statistical agencies print "nothing here" in many ways; none of them is zero. */
export declare const isBlank: (text: string) => boolean;
/** Reads "1 234,5", "−12 %", "(300)" or "0.062" by the table's decimal mark; undefined when it is no number. */
export declare function printedNumber(text: string, mark: DecimalMark): PrintedNumber | undefined;
/** The printed number as an exact ratio. */
export declare const exactly: (number: PrintedNumber) => Ratio | undefined;
/**
 * Finds what a table uses as decimal mark. A mark followed by other than three digits, or after a leading zero, tells;
 * a mark that comes twice in a number, or before another mark, groups thousands. Where nothing tells, a number with one
 * comma before three digits groups thousands if all such numbers do.
 */
export declare function guessDecimalMark(texts: Iterable<string>): DecimalMark;
