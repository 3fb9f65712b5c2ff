// In: a day, an age, a person's needs. Out: values of law with source and standing, computed hours with their trace.
// The version of a rule or value is chosen by the day the assistance was given.
// Refuses to know persons, files, the clock, and anything that law/ does not state.
export { assess } from './assess.ts';
export * from './assessment.ts';
export { mayHaveCharacter } from './character-of-need.ts';
export * from './need.ts';
export { lawValue, listActs, listParameters, listSources, parameterHistory } from './law-value.ts';
export type {
  Act,
  AgeBand,
  KnownPeriod,
  LawValue,
  LegalRef,
  ParameterHistory,
  ParameterPeriod,
  ParameterSummary,
  ParameterUnit,
  Promptness,
  Source,
  Standing,
  UnknownPeriod,
} from './parameter.ts';
export type { ParameterId } from './parameters.gen.ts';
export * from './questions.ts';
export {
  type Trace,
  traceIn,
  type TraceUnit,
  type TraceValue,
  type WrittenTrace,
} from './trace.ts';
export { writeNumber } from './write-amount.ts';
export { assessmentIn, lawValueIn, parameterIn, writeLawValue } from './written-law.ts';
