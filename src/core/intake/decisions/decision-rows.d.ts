import {
  type DecisionFact,
  type ExecutionFact,
  type InterruptionFact,
  type Law,
  type Reference,
  type Tombstone,
} from '#core/register';
import type { Row } from '../layout/row.ts';
import { type Column } from './layout.ts';
/** A decision by its id: the municipality's own, or Försäkringskassan's case number. */
export declare const decisionOf: (law: Law, id: string) => Reference<'decision'>;
export declare function readDecision(row: Row<Column>): DecisionFact | undefined;
export declare function readExecution(row: Row<Column>): ExecutionFact | undefined;
export declare function readInterruption(row: Row<Column>): InterruptionFact | undefined;
/** What was said under an id is taken back: for the days of the row, or altogether when it has none. */
export declare function readTakenBack(row: Row<Column>): Tombstone | undefined;
