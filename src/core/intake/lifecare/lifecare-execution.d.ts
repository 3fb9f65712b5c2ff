import { type Day } from '#kernel';
import { type RegisterCommand } from '#core/register';
import type { JsonRecord } from './json-record.ts';
/** A record of executed_decisions: which decision an execution carries out, and from when to when. */
type Link = {
  readonly execution: string;
  readonly decision: string;
  readonly first: Day | null;
  readonly last: Day | null;
};
export declare function readLink(record: JsonRecord): Link | undefined;
/**
 * A record of executions with its links: one fact for each decision it carries out, the first under the execution's
 * own id and later ones under its id with the decision's. Deleted ones are taken back.
 */
export declare function readExecution(
  record: JsonRecord,
  links: ReadonlyMap<string, readonly Link[]>,
): readonly RegisterCommand[];
export {};
