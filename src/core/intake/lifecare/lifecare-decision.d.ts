import { type DecisionFact, type Tombstone } from '#core/register';
import type { JsonRecord } from './json-record.ts';
/**
 * A record of lss_decisions. The interface tells neither when a decision became known nor how its hours divide between
 * needs: known is the day it was made, and all hours stand as other needs. Hours are rounded half up to whole minutes.
 */
export declare function readLifecareDecision(
  record: JsonRecord,
): DecisionFact | Tombstone | undefined;
