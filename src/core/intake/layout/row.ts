import {
  type Day,
  type DayRange,
  fromInclusive,
  type Minutes,
  type Month,
  nearest,
  type Ore,
  ore,
  parseDay,
  parseMonth,
  parseRatio,
  PersonNumber,
  R,
  type Words,
  words,
} from '#kernel';
import { type Reference, reference } from '#core/register';
import { isWriting, LONGEST_TEXT } from '../clean-text.ts';
import type { FaultCode, Faults } from '../faults.ts';
import {
  BACKWARDS,
  MISSING,
  NO_AMOUNT,
  NO_CLOCK,
  NO_DAY,
  NO_MONTH,
  NO_NUMBER,
  NO_ORGANISATION,
  NO_TIME,
  TOO_LONG,
  UNCLEAN,
} from './row-words.ts';
import { clockTime, isOrganisationNumber, lengthOfTime, personKey } from './cell.ts';

/** One row of a layout. Each reading gives undefined and tells the fault when the cell cannot be read. */
export class Row<Column extends string> {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #faults: Faults;

  constructor(
    cells: readonly string[],
    line: number,
    places: ReadonlyMap<string, number>,
    faults: Faults,
  ) {
    this.#cells = cells;
    this.line = line;
    this.#places = places;
    this.#faults = faults;
  }

  get at(): { readonly row: number } {
    return { row: this.line };
  }

  #cell(column: Column): string {
    return this.#cells[this.#places.get(column) ?? -1] ?? '';
  }

  has(column: Column): boolean {
    return this.#cell(column) !== '';
  }

  sameAs(other: Row<Column>, column: Column): boolean {
    return this.#cell(column) === other.#cell(column);
  }

  fault(code: FaultCode, column: Column, message: Words): undefined {
    return this.#faults.add(code, { row: this.line, column }, message);
  }

  /** Tells of filled cells that mean nothing in a row of this kind. */
  only(columns: readonly Column[], kind: string): void {
    for (const [name] of this.#places) {
      const column = name as Column;
      if (!columns.includes(column) && this.has(column))
        this.fault(
          'COLUMN_NOT_OF_ROW',
          column,
          words(
            `En rad av slaget ${kind} har inget här. Töm cellen.`,
            `A row of the kind ${kind} has nothing here. Empty the cell.`,
          ),
        );
    }
  }

  #needed<T>(column: Column, read: (text: string) => T | undefined): T | undefined {
    const text = this.#cell(column);
    return text === '' ? this.fault('CELL_MISSING', column, MISSING) : read(text);
  }

  /** A reading that may be left out: null when the cell is empty, undefined when it is wrong. */
  optional<T>(column: Column, read: (column: Column) => T | undefined): T | null | undefined {
    return this.has(column) ? read(column) : null;
  }

  text(column: Column): string | undefined {
    return this.#needed(column, (text) => {
      if (!isWriting(text)) return this.fault('TEXT_UNCLEAN', column, UNCLEAN);
      if (text.length > LONGEST_TEXT) return this.fault('TEXT_TOO_LONG', column, TOO_LONG);
      return text;
    });
  }

  day(column: Column): Day | undefined {
    return this.#needed(
      column,
      (text) => parseDay(text) ?? this.fault('DAY_UNKNOWN', column, NO_DAY),
    );
  }

  month(column: Column): Month | undefined {
    return this.#needed(
      column,
      (text) => parseMonth(text) ?? this.fault('MONTH_UNKNOWN', column, NO_MONTH),
    );
  }

  /** Days from one column up to and including the other; without end when the other is empty. */
  days(from: Column, last: Column): DayRange | undefined {
    const first = this.day(from);
    const end = this.optional(last, (column) => this.day(column));
    if (first === undefined || end === undefined) return undefined;
    if (end !== null && end < first) return this.fault('PERIOD_BACKWARDS', last, BACKWARDS);
    return fromInclusive(first, end);
  }

  /** A length of time as hours with decimals ("37,5") or hours and minutes ("37:30"), in whole minutes. */
  time(column: Column): Minutes | undefined {
    return this.#needed(
      column,
      (text) => lengthOfTime(text) ?? this.fault('TIME_UNREADABLE', column, NO_TIME),
    );
  }

  /** A time of the day in minutes from midnight; 24:00 is the end of the day. */
  clock(column: Column): Minutes | undefined {
    return this.#needed(
      column,
      (text) => clockTime(text) ?? this.fault('CLOCK_UNREADABLE', column, NO_CLOCK),
    );
  }

  /** Kronor with at most two decimals, as öre. */
  amount(column: Column): Ore | undefined {
    return this.#needed(column, (text) => {
      const plain = text
        .replaceAll(/[\u0020\u00a0\u202f]/g, '')
        .replace('−', '-')
        .replace(',', '.');
      const kronor = /^-?\d{1,12}(\.\d{1,2})?$/.test(plain) ? parseRatio(plain) : undefined;
      if (!kronor) return this.fault('AMOUNT_UNREADABLE', column, NO_AMOUNT);
      return ore(R.roundHalfUp(R.multiply(kronor, R.ratio(100))));
    });
  }

  number(column: Column, least: number, most: number): number | undefined {
    return this.#needed(column, (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
      return value !== undefined && value >= least && value <= most
        ? value
        : this.fault(
            'NUMBER_UNREADABLE',
            column,
            words(
              `Skriv ett helt tal från ${least} till ${most}.`,
              `Write a whole number from ${least} to ${most}.`,
            ),
          );
    });
  }

  word<T>(column: Column, meanings: ReadonlyMap<string, T>): T | undefined {
    return this.#needed(column, (text) => {
      const meaning = meanings.get(text.toLowerCase());
      if (meaning !== undefined) return meaning;
      const allowed = [...meanings.keys()];
      const [near] = nearest(text.slice(0, 40), allowed, 1);
      return this.fault(
        'WORD_UNKNOWN',
        column,
        words(
          `Det som står här går inte att använda.${near ? ` Menar du ${near}?` : ''} Välj bland ${allowed.join(', ')}.`,
          `What stands here cannot be used.${near ? ` Do you mean ${near}?` : ''} Choose from ${allowed.join(', ')}.`,
        ),
      );
    });
  }

  yesOrNo(column: Column): boolean | undefined {
    return this.word(column, YES_OR_NO);
  }

  /** A personnummer or samordningsnummer of twelve digits, or the source's own id, which holds a letter. */
  person(column: Column): Reference<'person'> | undefined {
    return this.#personKey(column, 'person');
  }

  assistant(column: Column): Reference<'assistant'> | undefined {
    return this.#personKey(column, 'assistant');
  }

  #personKey<K extends 'person' | 'assistant'>(column: Column, kind: K): Reference<K> | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const key = personKey(text);
    return key ? reference(kind, key.system, key.id) : this.wrongNumber(column);
  }

  personNumber(column: Column): PersonNumber | undefined {
    return this.#needed(column, (text) => PersonNumber.parse(text) ?? this.wrongNumber(column));
  }

  wrongNumber(column: Column): undefined {
    return this.fault('IDENTITY_NUMBER_WRONG', column, NO_NUMBER);
  }

  provider(column: Column): Reference<'provider'> | undefined {
    return this.#needed(column, (text) => {
      const digits = text.replace(/^(\d{6})-(\d{4})$/, '$1$2');
      return isOrganisationNumber(digits)
        ? reference('provider', 'organisation_number', digits)
        : this.fault('ORGANISATION_NUMBER_WRONG', column, NO_ORGANISATION);
    });
  }
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nej', false],
]);
