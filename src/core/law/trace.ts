import type { Ratio, Words } from '#kernel';
import type { LegalRef } from './parameter.ts';

export type TraceUnit =
  | 'min/week'
  | 'min/month'
  | 'min'
  | 'h/week'
  | 'h/day'
  | 'days/week'
  | 'times'
  | 'persons'
  | 'years'
  | 'kr/h'
  | 'ratio'
  | 'days';

/** A result as it stands in a trace: an exact amount with its unit, or a word. */
export type TraceValue =
  | { readonly amount: Ratio; readonly unit: TraceUnit }
  | { readonly text: Words };

/** One step of a calculation with the steps it stands on. */
export type Trace = {
  readonly id: string;
  readonly label: Words;
  readonly value: TraceValue;
  readonly ref?: LegalRef;
  readonly children: readonly Trace[];
};

/** A trace written out in one language. */
export type WrittenTrace = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly ref?: LegalRef;
  readonly children: readonly WrittenTrace[];
};
