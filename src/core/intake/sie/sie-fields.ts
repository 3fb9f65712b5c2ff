import {
  type Day,
  type Month,
  type Ore,
  ore,
  parseDay,
  parseMonth,
  parseRatio,
  R,
  words,
} from '#kernel';
import type { LedgerObject } from '#core/register';
import type { FaultCode, Faults } from '../faults.ts';
import type { SieRecord } from './sie-line.ts';

/** The fields of one record by their place, each checked. */
export class SieFields {
  readonly #record: SieRecord;
  readonly #faults: Faults;

  constructor(record: SieRecord, faults: Faults) {
    this.#record = record;
    this.#faults = faults;
  }

  fault(code: FaultCode, sv: string, en: string): undefined {
    const { line, label } = this.#record;
    return this.#faults.add(code, { row: line, column: label }, words(sv, en));
  }

  optionalText(place: number): string | undefined {
    const field = this.#record.fields[place];
    return typeof field === 'string' && field !== '' ? field : undefined;
  }

  text(place: number): string | undefined {
    return (
      this.optionalText(place) ??
      this.fault(
        'SIE_FIELD_MISSING',
        `Fält ${place + 1} saknas. Exportera filen på nytt.`,
        `Field ${place + 1} is missing. Export the file anew.`,
      )
    );
  }

  objects(place: number): readonly LedgerObject[] | undefined {
    const field = this.#record.fields[place];
    return field !== undefined && typeof field !== 'string'
      ? field
      : this.fault(
          'SIE_FIELD_MISSING',
          `Objektlistan i fält ${place + 1} saknas. Den skrivs {} när den är tom.`,
          `The list of objects in field ${place + 1} is missing. An empty one is written {}.`,
        );
  }

  amount(place: number): Ore | undefined {
    const text = this.text(place);
    if (text === undefined) return undefined;
    const exact = /^-?\d{0,12}([.,]\d{1,2})?$/.test(text)
      ? parseRatio(text.replace(',', '.').replace(/^(-?)\./, '$10.'))
      : undefined;
    return exact
      ? ore(R.roundHalfUp(R.multiply(exact, R.ratio(100))))
      : this.fault(
          'AMOUNT_UNREADABLE',
          'Beloppet går inte att läsa. Det skrivs i kronor med högst två decimaler: -1234.50.',
          'The amount cannot be read. It is written in kronor with at most two decimals: -1234.50.',
        );
  }

  day(place: number): Day | undefined {
    const text = this.text(place);
    if (text === undefined) return undefined;
    const day = /^\d{8}$/.test(text)
      ? parseDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
      : undefined;
    return (
      day ??
      this.fault(
        'DAY_UNKNOWN',
        'Det här är ingen dag i kalendern. Den skrivs med åtta siffror: 20250301.',
        'This is no day of the calendar. It is written with eight digits: 20250301.',
      )
    );
  }

  month(place: number): Month | undefined {
    const text = this.text(place);
    if (text === undefined) return undefined;
    const month = /^\d{6}$/.test(text)
      ? parseMonth(`${text.slice(0, 4)}-${text.slice(4)}`)
      : undefined;
    return (
      month ??
      this.fault(
        'MONTH_UNKNOWN',
        'Det här är ingen månad. Den skrivs med sex siffror: 202503.',
        'This is no month. It is written with six digits: 202503.',
      )
    );
  }
}
