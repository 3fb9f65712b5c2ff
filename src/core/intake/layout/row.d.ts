import {
  type Day,
  type DayRange,
  type Minutes,
  type Month,
  type Ore,
  PersonNumber,
  type Words,
} from '#kernel';
import { type Reference } from '#core/register';
import type { FaultCode, Faults } from '../faults.ts';
/** One row of a layout. Each reading gives undefined and tells the fault when the cell cannot be read. */
export declare class Row<Column extends string> {
  #private;
  readonly line: number;
  constructor(
    cells: readonly string[],
    line: number,
    places: ReadonlyMap<string, number>,
    faults: Faults,
  );
  get at(): {
    readonly row: number;
  };
  has(column: Column): boolean;
  sameAs(other: Row<Column>, column: Column): boolean;
  fault(code: FaultCode, column: Column, message: Words): undefined;
  /** Tells of filled cells that mean nothing in a row of this kind. */
  only(columns: readonly Column[], kind: string): void;
  /** A reading that may be left out: null when the cell is empty, undefined when it is wrong. */
  optional<T>(column: Column, read: (column: Column) => T | undefined): T | null | undefined;
  text(column: Column): string | undefined;
  day(column: Column): Day | undefined;
  month(column: Column): Month | undefined;
  /** Days from one column up to and including the other; without end when the other is empty. */
  days(from: Column, last: Column): DayRange | undefined;
  /** A length of time as hours with decimals ("37,5") or hours and minutes ("37:30"), in whole minutes. */
  time(column: Column): Minutes | undefined;
  /** A time of the day in minutes from midnight; 24:00 is the end of the day. */
  clock(column: Column): Minutes | undefined;
  /** Kronor with at most two decimals, as öre. */
  amount(column: Column): Ore | undefined;
  number(column: Column, least: number, most: number): number | undefined;
  word<T>(column: Column, meanings: ReadonlyMap<string, T>): T | undefined;
  yesOrNo(column: Column): boolean | undefined;
  /** A personnummer or samordningsnummer of twelve digits, or the source's own id, which holds a letter. */
  person(column: Column): Reference<'person'> | undefined;
  assistant(column: Column): Reference<'assistant'> | undefined;
  personNumber(column: Column): PersonNumber | undefined;
  wrongNumber(column: Column): undefined;
  provider(column: Column): Reference<'provider'> | undefined;
}
