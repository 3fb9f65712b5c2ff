import { type Day, parseDay, type Ratio, ratioOfNumber, type Words, words } from '#kernel';
import { isWriting, LONGEST_TEXT } from '../clean-text.ts';
import type { FaultCode, Faults } from '../faults.ts';
import { isMapping } from './mapping.ts';

// Lifecare writes these for a day that is not set.
const NO_DAY = /^(0001-01-01|9999-12-31)/;

/** One record of a list in the interface; its fields are read one by one and their faults told with path, row and field. */
export class JsonRecord {
  readonly row: number;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #list: string;
  readonly #faults: Faults;

  constructor(value: unknown, list: string, index: number, faults: Faults) {
    this.#fields = isMapping(value) ? value : {};
    this.#list = list;
    this.row = index + 1;
    this.#faults = faults;
    if (!isMapping(value))
      faults.add(
        'FIELD_UNREADABLE',
        { path: `${list}[${index}]`, row: this.row },
        words(
          'Här ska det stå en post med fält. Exportera filen på nytt.',
          'A record with fields belongs here. Export the file anew.',
        ),
      );
  }

  fault(code: FaultCode, field: string, message: Words): undefined {
    const path = `${this.#list}[${this.row - 1}].${field}`;
    return this.#faults.add(code, { path, row: this.row, column: field }, message);
  }

  #needed(field: string): unknown {
    const value = this.#fields[field];
    return value !== undefined && value !== null ? value : this.#missing(field);
  }

  #missing(field: string): undefined {
    return this.fault(
      'FIELD_MISSING',
      field,
      words(
        'Fältet saknas. Exportera filen med det.',
        'The field is missing. Export the file with it.',
      ),
    );
  }

  #unreadable(field: string, sv: string, en: string): undefined {
    return this.fault(
      'FIELD_UNREADABLE',
      field,
      words(
        `Här ska det stå ${sv}. Exportera filen på nytt.`,
        `${en} belongs here. Export the file anew.`,
      ),
    );
  }

  flag(field: string): boolean {
    return this.#fields[field] === true;
  }

  /** An id as text; whole numbers and texts are ids. */
  id(field: string): string | undefined {
    const value = this.#needed(field);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    return typeof value === 'string' && /^[\w-]{1,40}$/.test(value)
      ? value
      : this.#unreadable(field, 'ett id', 'An id');
  }

  text(field: string): string | undefined {
    const value = this.#needed(field);
    if (value === undefined) return undefined;
    return typeof value === 'string' && isClean(value)
      ? value
      : this.#unreadable(field, 'en text', 'A text');
  }

  optionalText(field: string): string | null {
    const value = this.#fields[field];
    return typeof value === 'string' && value !== '' && isClean(value) ? value : null;
  }

  /** The number or text as it stands, for codes that come as either. */
  code(field: string): string | undefined {
    const value = this.#needed(field);
    return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
  }

  number(field: string): Ratio | undefined {
    const value = this.#needed(field);
    if (value === undefined) return undefined;
    return typeof value === 'number' && value >= 0 && value < 1e9
      ? ratioOfNumber(value)
      : this.#unreadable(field, 'ett tal', 'A number');
  }

  optionalNumber(field: string): number | null {
    const value = this.#fields[field];
    return typeof value === 'number' ? value : null;
  }

  /** The text of a field that is a code with its text; empty when it has none. */
  codeText(field: string): string {
    const value = this.#fields[field];
    const text = isMapping(value) ? value['Text'] : undefined;
    return typeof text === 'string' ? text.trim() : '';
  }

  /** A record within the record. */
  inner(field: string): Readonly<Record<string, unknown>> | null {
    const value = this.#fields[field];
    return isMapping(value) ? value : null;
  }

  /** A day from a date and time; null for one that is not set. The field itself is always there. */
  day(field: string): Day | null | undefined {
    const value = this.#fields[field];
    if (value === null) return null;
    if (value === undefined) return this.#missing(field);
    if (typeof value === 'string' && NO_DAY.test(value)) return null;
    const day =
      typeof value === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.test(value)
        ? parseDay(value.slice(0, 10))
        : undefined;
    return (
      day ?? this.#unreadable(field, 'en dag, 2025-03-01T00:00:00', 'A day, 2025-03-01T00:00:00')
    );
  }

  neededDay(field: string): Day | undefined {
    const day = this.day(field);
    return day === null
      ? this.fault(
          'FIELD_MISSING',
          field,
          words(
            'Dagen saknas. Fyll i den i Lifecare och exportera på nytt.',
            'The day is missing. Fill it in in Lifecare and export anew.',
          ),
        )
      : day;
  }
}

const isClean = (text: string): boolean => text.length <= LONGEST_TEXT && isWriting(text);
