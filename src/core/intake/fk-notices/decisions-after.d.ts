import type { DecisionFact, FkNoticeFact, Reference, Tombstone } from '#core/register';
/** A notice with the decision it tells of and the one that it ends; null where there is none. */
export type Told = {
  readonly notice: FkNoticeFact;
  readonly decision: DecisionFact | null;
  readonly ends: Reference<'decision'> | null;
};
/**
 * The decisions as they stand after all notices: a decision that a notice changes or withdraws ends the day before the
 * notice takes effect. One that the file does not tell of itself is taken back from that day.
 */
export declare function decisionsAfter(
  told: readonly Told[],
): readonly (DecisionFact | Tombstone)[];
