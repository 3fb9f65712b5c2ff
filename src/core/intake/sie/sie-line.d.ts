import type { LedgerObject } from '#core/register';
/** A field of a record: a text, or a list of objects such as {1 "5130"}. */
export type SieField = string | readonly LedgerObject[];
export type SieRecord = {
  readonly label: string;
  readonly fields: readonly SieField[];
  readonly line: number;
};
/** A line that is a record, a brace of its own, or broken. */
export type SieLine =
  | {
      readonly is: 'record';
      readonly record: SieRecord;
    }
  | {
      readonly is: 'open' | 'close' | 'blank' | 'unclosed quote' | 'unclosed brace';
    };
/** Splits one line of a SIE file: fields apart by spaces or tabs, quoted where they hold spaces, objects in braces. */
export declare function readSieLine(text: string, line: number): SieLine;
