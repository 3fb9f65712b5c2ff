import type { Language } from '#kernel';
import type { Assessment } from './assessment.ts';
import type { LawValue, ParameterSummary } from './parameter.ts';
import { traceIn } from './trace.ts';

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
