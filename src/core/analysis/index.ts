export { type DecomposeQuestion } from './decompose/decompose-question.ts';
export { type Decomposition, UNEXPLAINED, decomposeTable } from './decompose/decompose-table.ts';
