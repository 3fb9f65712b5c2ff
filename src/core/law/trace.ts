import type { Language, Ratio, Words } from '#kernel';
import type { LegalRef } from './parameter.ts';
import { type TraceUnit, writeAmount } from './write-amount.ts';

export type { TraceUnit } from './write-amount.ts';

/** A result as it stands in a trace: an exact amount with its unit, or words. */
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

/** Writes a trace out in one language; amounts with their unit, at most two decimals, rounded half up. */
export const traceIn = (
  { id, label, value, ref, children }: Trace,
  language: Language,
): WrittenTrace => ({
  id,
  label: label[language],
  value: 'text' in value ? value.text[language] : writeAmount(value.amount, value.unit, language),
  ...(ref === undefined ? {} : { ref }),
  children: children.map((child) => traceIn(child, language)),
});
