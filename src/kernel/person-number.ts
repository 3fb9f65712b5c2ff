import { type Day, parseDay } from './day.ts';
import { hasCheckDigit } from './luhn.ts';

/** Why a number is taken out of its cover. Each use is found by searching for its word. */
export type RevealPurpose = 'encrypt' | 'name in register' | 'write file' | 'show on opened person';

const MASK = '••••••••-••••';
const COORDINATION_DAY = 60;

/**
 * A personnummer (folkbokföringslagen 18 §) or a samordningsnummer (lag 2022:1697), always twelve digits. It prints
 * masked wherever it ends up by accident: text, JSON, logs, error messages.
 */
export class PersonNumber {
  readonly #digits: string;
  readonly kind: 'personnummer' | 'samordningsnummer';
  /** The day in the number, which may differ from the day of birth; undefined where a samordningsnummer lacks it. */
  readonly day: Day | undefined;

  private constructor(digits: string, kind: PersonNumber['kind'], day: Day | undefined) {
    this.#digits = digits;
    this.kind = kind;
    this.day = day;
  }

  /** Reads YYYYMMDDNNNN or YYYYMMDD-NNNN; undefined when the day or the check digit is wrong. Ten digits do not tell the century. */
  static parse(text: string): PersonNumber | undefined {
    const parts = /^(\d{4})(\d{2})(\d{2})-?((?!000)\d{3}\d)$/.exec(text);
    if (!parts) return undefined;
    const [, year = '', month = '', dayOfMonth = '', birth = ''] = parts;
    const digits = year + month + dayOfMonth + birth;
    if (!hasCheckDigit(digits.slice(2))) return undefined;
    const born = parseDay(`${year}-${month}-${dayOfMonth}`);
    if (born !== undefined) return new PersonNumber(digits, 'personnummer', born);
    return PersonNumber.#coordination(digits, year, month, Number(dayOfMonth) - COORDINATION_DAY);
  }

  static #coordination(
    digits: string,
    year: string,
    month: string,
    dayOfMonth: number,
  ): PersonNumber | undefined {
    const born = parseDay(`${year}-${month}-${String(dayOfMonth).padStart(2, '0')}`);
    const unknownPart = month === '00' || dayOfMonth === 0;
    const possible = Number(month) <= 12 && dayOfMonth >= 0 && dayOfMonth <= 31;
    return born !== undefined || (unknownPart && possible)
      ? new PersonNumber(digits, 'samordningsnummer', born)
      : undefined;
  }

  /** The twelve digits. */
  reveal(_purpose: RevealPurpose): string {
    return this.#digits;
  }

  equals(other: PersonNumber): boolean {
    return this.#digits === other.#digits;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK;
  }
}
