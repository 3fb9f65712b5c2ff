import { stringify } from 'csv-stringify/sync';
import { type Day, type DayRange, invariant, lastDayOf, type Minutes, type Ore } from '#kernel';
import type { Reference } from '#core/register';

/** What a row of a layout says, by column; what it leaves out becomes an empty cell. */
export type Record<Column extends string> = { readonly [C in Column]?: string };

/** Writes a layout's table as CSV: semicolons, one header, empty columns left out where the layout lets them be. */
export function writeTable<C extends string>(
  columns: readonly C[],
  required: readonly C[],
  records: readonly Record<C>[],
): string {
  const used = columns.filter(
    (column) =>
      required.includes(column) || records.some((record) => (record[column] ?? '') !== ''),
  );
  const rows = records.map((record) => used.map((column) => record[column] ?? ''));
  return stringify([[...used], ...rows], { delimiter: ';' });
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Minutes as hours and minutes, "37:30"; also a time of the day. */
export const timeText = (time: Minutes): string =>
  `${two(Math.floor(time / 60))}:${two(time % 60)}`;

/** Öre as kronor with a decimal comma, "1234,50". */
export const amountText = (amount: Ore): string => {
  const whole = Math.abs(amount);
  return `${amount < 0 ? '-' : ''}${Math.floor(whole / 100)},${two(whole % 100)}`;
};

export const yesOrNoText = (yes: boolean): string => (yes ? 'ja' : 'nej');

/** The first day and the last, the last empty when there is none. */
export const daysText = (days: DayRange): readonly [from: Day, last: string] => [
  days.from,
  lastDayOf(days) ?? '',
];

/** A person, assistant or provider as these layouts name them. */
export const keyText = ({ system, id }: Reference): string => {
  invariant(
    system === 'identity_number' || system === 'organisation_number' || system === 'own',
    'a layout of our own names who by identity number, organisation number or own id',
  );
  return id;
};

/** The word that a layout has for a meaning. */
export function wordFor<T>(meanings: ReadonlyMap<string, T>, meaning: T): string {
  for (const [word, each] of meanings) if (each === meaning) return word;
  throw new Error('Invariant broken: a meaning has its word in the layout');
}
