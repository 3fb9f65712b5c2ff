import { type Place, type Problem, type Words } from '#kernel';
/** Every code that a finding about a file to the register can have. */
export declare const FAULT_CODES: readonly [
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
];
export type FaultCode = (typeof FAULT_CODES)[number];
/** Collects every fault in a file; what it holds never names a person. */
export declare class Faults {
  #private;
  constructor(file: string);
  get any(): boolean;
  /** Notes a fault and gives undefined, so that a reader can end with it. */
  add(code: FaultCode, place: Place, message: Words): undefined;
  /** The refusal of the whole file. */
  refuse(): {
    readonly ok: false;
    readonly problem: Problem;
  };
}
