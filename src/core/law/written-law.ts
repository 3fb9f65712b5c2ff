import { type Language, parseRatio } from '#kernel';
import type { Assessment } from './assessment.ts';
import { type LawValue, type ParameterSummary, PROMPTNESS } from './parameter.ts';
import { PROMPTNESS_LABELS } from './rules/promptness-of-duty.ts';
import { nameOfCode, namesOfItems } from './show.ts';
import { traceIn } from './trace.ts';
import { writeAmount } from './write-amount.ts';

/** Writes a value of law out in one language, with the contract's field names. */
export const lawValueIn = ({ label, note, ...value }: LawValue, language: Language) => ({
  ...value,
  label: label[language],
  ...(note === undefined ? {} : { note: note[language] }),
});

/** Writes a parameter's summary out in one language. */
export const parameterIn = ({ label, ...summary }: ParameterSummary, language: Language) => ({
  ...summary,
  label: label[language],
});

/** Writes an assessment out in one language, with the contract's field names. */
export const assessmentIn = (assessment: Assessment, language: Language) => ({
  ...assessment,
  notes: assessment.notes.map(({ text, ...note }) => ({ ...note, text: text[language] })),
  trace: traceIn(assessment.trace, language),
});

/** Writes the value alone as people read it: "347,70 kr/timme", "1/4", names of needs, the law's word for a pace. */
export function writeLawValue({ value, unit, items }: LawValue, language: Language): string {
  if (unit === 'list') return namesOfItems(items ?? [])[language];
  if (unit === 'code') return nameOfCode(value)[language];
  if (unit === 'promptness') {
    const pace = PROMPTNESS.find((each) => each === value);
    return pace === undefined ? value : PROMPTNESS_LABELS[pace][language];
  }
  // A ratio is shown as the law writes it, 112/100, not in lowest terms.
  if (unit === 'ratio' || unit === 'day') return value;
  const amount = parseRatio(value);
  return amount === undefined ? value : writeAmount(amount, unit, language);
}
