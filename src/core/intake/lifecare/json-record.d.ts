import { type Day, type Ratio, type Words } from '#kernel';
import type { FaultCode, Faults } from '../faults.ts';
/** One record of a list in the interface; its fields are read one by one and their faults told with path, row and field. */
export declare class JsonRecord {
  #private;
  readonly row: number;
  constructor(value: unknown, list: string, index: number, faults: Faults);
  fault(code: FaultCode, field: string, message: Words): undefined;
  flag(field: string): boolean;
  /** An id as text; whole numbers and texts are ids. */
  id(field: string): string | undefined;
  text(field: string): string | undefined;
  optionalText(field: string): string | null;
  /** The number or text as it stands, for codes that come as either. */
  code(field: string): string | undefined;
  number(field: string): Ratio | undefined;
  optionalNumber(field: string): number | null;
  /** The text of a field that is a code with its text; empty when it has none. */
  codeText(field: string): string;
  /** A record within the record. */
  inner(field: string): Readonly<Record<string, unknown>> | null;
  /** A day from a date and time; null for one that is not set. The field itself is always there. */
  day(field: string): Day | null | undefined;
  neededDay(field: string): Day | undefined;
}
