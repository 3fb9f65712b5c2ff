import { type Finding, type Place, type Problem, refuse, type Words, words } from '#kernel';

/** Every code that a finding about a file to the register can have. */
export const FAULT_CODES = [
  'COLUMN_MISSING',
  'COLUMN_UNKNOWN',
  'COLUMN_TWICE',
  'COLUMN_NOT_OF_ROW',
  'CELL_MISSING',
  'TEXT_UNCLEAN',
  'TEXT_TOO_LONG',
  'ENCODING_MIXED',
  'WORD_UNKNOWN',
  'DAY_UNKNOWN',
  'MONTH_UNKNOWN',
  'TIME_UNREADABLE',
  'CLOCK_UNREADABLE',
  'AMOUNT_UNREADABLE',
  'NUMBER_UNREADABLE',
  'IDENTITY_NUMBER_WRONG',
  'ORGANISATION_NUMBER_WRONG',
  'MUNICIPALITY_WRONG',
  'BORN_DIFFERS',
  'PERIOD_BACKWARDS',
  'KNOWN_BEFORE_DECIDED',
  'INVOICED_BEFORE_SERVICE',
  'GRANTED_MISSING',
  'GRANTED_NOT_EXPECTED',
  'REFERENCE_TWICE',
  'REPORT_INCONSISTENT',
  'SHIFT_BACKWARDS',
  'SHIFT_OUTSIDE_MONTH',
  'JSON_BROKEN',
  'FIELD_MISSING',
  'FIELD_UNREADABLE',
  'LAW_UNKNOWN',
  'OUTCOME_UNKNOWN',
  'HOUR_TYPE_UNKNOWN',
  'LINK_MISSING',
  'LIST_UNKNOWN',
  'XML_BROKEN',
  'XML_ENTITY',
  'ELEMENT_MISSING',
  'ELEMENT_UNKNOWN',
  'CHOICE_WRONG',
  'SIE_QUOTE_UNCLOSED',
  'SIE_BRACE_UNCLOSED',
  'SIE_TYPE_WRONG',
  'SIE_FIELD_MISSING',
  'SIE_YEAR_UNKNOWN',
  'SIE_VOUCHER_OPEN',
  'SIE_ROW_OUTSIDE_VOUCHER',
  'SIE_VOUCHER_UNBALANCED',
  'SIE_CHECKSUM_DIFFERS',
  'SIE_BREAKDOWN_UNCLEAR',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

// A list that nobody can read through helps nobody; the sentence above it says how many there are in all.
const MOST_SHOWN = 500;

/** Collects every fault in a file; what it holds never names a person. */
export class Faults {
  readonly #file: string;
  readonly #shown: Finding[] = [];
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get any(): boolean {
    return this.#count > 0;
  }

  /** Notes a fault and gives undefined, so that a reader can end with it. */
  add(code: FaultCode, place: Place, message: Words): undefined {
    this.#count += 1;
    if (this.#shown.length < MOST_SHOWN)
      this.#shown.push({ code, at: { file: this.#file, ...place }, message: told(place, message) });
    return undefined;
  }

  /** The refusal of the whole file. */
  refuse(): { readonly ok: false; readonly problem: Problem } {
    const [sv, en] =
      this.#count === 1
        ? ['ett fel', 'one fault']
        : [`${this.#count} fel`, `${this.#count} faults`];
    return refuse({
      code: 'FILE_REFUSED',
      detail: words(
        `${this.#file} har ${sv}. Rätta det som står nedan och lägg in filen igen. Inget har sparats.`,
        `${this.#file} has ${en}. Correct what is listed below and hand in the file again. Nothing has been saved.`,
      ),
      findings: this.#shown,
    });
  }
}

/** The sentence with its place before it; a path says all that a row and a column would. */
function told({ row, column, path }: Place, { sv, en }: Words): Words {
  if (path !== undefined) return words(`${path}: ${sv}`, `${path}: ${en}`);
  const where = column === undefined ? '' : `, ${column}`;
  return row === undefined
    ? words(sv, en)
    : words(`Rad ${row}${where}: ${sv}`, `Row ${row}${where}: ${en}`);
}
