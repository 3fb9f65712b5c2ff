// In: a day, an age, a person's needs. Out: values of law with source and standing, computed hours with their trace.
// The version of a rule or value is chosen by the day the assistance was given.
// Refuses to know persons, files, the clock, and anything that law/ does not state.
export * from './assessment.ts';
export type * from './parameter.ts';
export type { Trace, TraceUnit, TraceValue, WrittenTrace } from './trace.ts';
