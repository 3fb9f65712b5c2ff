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
