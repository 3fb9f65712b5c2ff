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
    return text === ''
      ? this.fault(
          'CELL_MISSING',
          column,
          words('Uppgiften saknas. Fyll i den.', 'This is missing. Fill it in.'),
        )
      : read(text);
  }

  /** A reading that may be left out: null when the cell is empty, undefined when it is wrong. */
  optional<T>(column: Column, read: (column: Column) => T | undefined): T | null | undefined {
    return this.has(column) ? read(column) : null;
  }

  text(column: Column): string | undefined {
    return this.#needed(column, (text) => {
      if (!isWriting(text))
        return this.fault(
          'TEXT_UNCLEAN',
          column,
          words(
            'Texten har tecken som inte är skrift. Filen kan vara skadad; exportera den på nytt.',
            'The text has characters that are not writing. The file may be damaged; export it anew.',
          ),
        );
      if (text.length > LONGEST_TEXT)
        return this.fault(
          'TEXT_TOO_LONG',
          column,
          words(
            `Texten får ha högst ${LONGEST_TEXT} tecken. Korta den.`,
            `The text may have at most ${LONGEST_TEXT} characters. Shorten it.`,
          ),
        );
      return text;
    });
  }

  day(column: Column): Day | undefined {
    return this.#needed(
      column,
      (text) =>
        parseDay(text) ??
        this.fault(
          'DAY_UNKNOWN',
          column,
          words(
            'Det här är ingen dag i kalendern. Skriv år, månad och dag: 2025-03-01.',
            'This is no day of the calendar. Write year, month and day: 2025-03-01.',
          ),
        ),
    );
  }

  month(column: Column): Month | undefined {
    return this.#needed(
      column,
      (text) =>
        parseMonth(text) ??
        this.fault(
          'MONTH_UNKNOWN',
          column,
          words(
            'Det här är ingen månad. Skriv år och månad: 2025-03.',
            'This is no month. Write year and month: 2025-03.',
          ),
        ),
    );
  }

  /** Days from one column up to and including the other; without end when the other is empty. */
  days(from: Column, last: Column): DayRange | undefined {
    const first = this.day(from);
    const end = this.optional(last, (column) => this.day(column));
    if (first === undefined || end === undefined) return undefined;
    if (end !== null && end < first)
      return this.fault(
        'PERIOD_BACKWARDS',
        last,
        words(
          'Perioden slutar innan den börjar. Rätta den ena dagen.',
          'The period ends before it begins. Correct one of the days.',
        ),
      );
    return fromInclusive(first, end);
  }

  /** A length of time as hours with decimals ("37,5") or hours and minutes ("37:30"), in whole minutes. */
  time(column: Column): Minutes | undefined {
    return this.#needed(
      column,
      (text) =>
        lengthOfTime(text) ??
        this.fault(
          'TIME_UNREADABLE',
          column,
          words(
            'Skriv tiden i timmar och minuter, 37:30, eller i timmar som blir hela minuter, 37,5.',
            'Write the time in hours and minutes, 37:30, or in hours that make whole minutes, 37.5.',
          ),
        ),
    );
  }

  /** A time of the day in minutes from midnight; 24:00 is the end of the day. */
  clock(column: Column): Minutes | undefined {
    return this.#needed(
      column,
      (text) =>
        clockTime(text) ??
        this.fault(
          'CLOCK_UNREADABLE',
          column,
          words(
            'Skriv klockslaget med timmar och minuter, från 00:00 till 24:00.',
            'Write the time of day with hours and minutes, from 00:00 to 24:00.',
          ),
        ),
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
      if (!kronor)
        return this.fault(
          'AMOUNT_UNREADABLE',
          column,
          words(
            'Skriv beloppet i kronor med högst två decimaler: 1 234,50.',
            'Write the amount in kronor with at most two decimals: 1234.50.',
          ),
        );
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
    return this.fault(
      'IDENTITY_NUMBER_WRONG',
      column,
      words(
        'Det här är inget personnummer eller samordningsnummer med tolv siffror och rätt kontrollsiffra. Rätta det, eller skriv ett eget id med minst en bokstav.',
        'This is no identity number of twelve digits with a right check digit. Correct it, or write an id of your own with at least one letter.',
      ),
    );
  }

  provider(column: Column): Reference<'provider'> | undefined {
    return this.#needed(column, (text) => {
      const digits = text.replace(/^(\d{6})-(\d{4})$/, '$1$2');
      return isOrganisationNumber(digits)
        ? reference('provider', 'organisation_number', digits)
        : this.fault(
            'ORGANISATION_NUMBER_WRONG',
            column,
            words(
              'Det här är inget organisationsnummer: tio siffror med rätt kontrollsiffra. Rätta det.',
              'This is no organisation number: ten digits with a right check digit. Correct it.',
            ),
          );
    });
  }
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nej', false],
]);
