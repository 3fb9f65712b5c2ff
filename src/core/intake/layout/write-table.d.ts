import { type Day, type DayRange, type Minutes, type Ore } from '#kernel';
import type { Reference } from '#core/register';
/** What a row of a layout says, by column; what it leaves out becomes an empty cell. */
export type Record<Column extends string> = {
  readonly [C in Column]?: string;
};
/** Writes a layout's table as CSV: semicolons, one header, empty columns left out where the layout lets them be. */
export declare function writeTable<C extends string>(
  columns: readonly C[],
  required: readonly C[],
  records: readonly Record<C>[],
): string;
/** Minutes as hours and minutes, "37:30"; also a time of the day. */
export declare const timeText: (time: Minutes) => string;
/** Öre as kronor with a decimal comma, "1234,50". */
export declare const amountText: (amount: Ore) => string;
export declare const yesOrNoText: (yes: boolean) => string;
/** The first day and the last, the last empty when there is none. */
export declare const daysText: (days: DayRange) => readonly [from: Day, last: string];
/** A person, assistant or provider as these layouts name them. */
export declare const keyText: ({ system, id }: Reference) => string;
/** The word that a layout has for a meaning. */
export declare function wordFor<T>(meanings: ReadonlyMap<string, T>, meaning: T): string;
