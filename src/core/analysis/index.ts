export * from './check/index.ts';
export { type DecomposeQuestion } from './decompose/decompose-question.ts';
export { type Decomposition, UNEXPLAINED, decomposeTable } from './decompose/decompose-table.ts';
export { splitFormulas } from './decompose/split-formulas.ts';
export {
  type End,
  type Waterfall,
  type WaterfallEffect,
  isExplained,
  waterfall,
} from './decompose/waterfall.ts';
export {
  type Method,
  type Planned,
  type PlanningError,
  methodError,
  methods,
  planningError,
} from './planning-error/planning-error.ts';
export * from './planning-error/planning-formulas.ts';
export {
  type Interval,
  type RateRatio,
  fisherP,
  rateRatio,
  shareInterval,
} from './statistics/exact-tests.ts';
