import type { Day, Minutes } from '#kernel';
import type { Fact } from './fact.ts';
import type { Reference } from './reference.ts';

/** LSS: the municipality decides. SFB: Försäkringskassan decides (51 kap. SFB). */
export type Law = 'LSS' | 'SFB';
export const LAWS: readonly Law[] = ['SFB', 'LSS'];

/** Granted time as the decision counts it: waiting and standby time already at their reduced share. */
export type Granted = {
  readonly per: 'week' | 'month';
  readonly basic: Minutes;
  readonly other: Minutes;
  readonly waiting: Minutes;
  readonly standby: Minutes;
};

/**
 * A municipality's or the state's decision. Three dates: `valid.from` is when it takes effect, `decided` when it was
 * made, `known` when the municipality got to know of it.
 */
export type DecisionFact = Fact<'decision'> & {
  readonly person: Reference<'person'>;
  readonly law: Law;
  /**
   * Volumes count personal assistance and temporary extensions of it. Two granted decisions of one law and measure
   * never overlap for one person; `other` is a mixture of measures and is left out of that rule.
   */
  readonly measure: 'personal_assistance' | 'temporary_extension' | 'sick_pay_cost' | 'other';
  readonly outcome: 'granted' | 'refused' | 'dismissed';
  /** Personkrets (1 § LSS); null when the decision does not say. */
  readonly category: 1 | 2 | 3 | null;
  /** Null exactly when the outcome is not granted. */
  readonly granted: Granted | null;
  readonly decided: Day;
  readonly known: Day;
  readonly reviewOn: Day | null;
  readonly delegated: boolean;
  readonly interim: boolean;
  readonly higherAmount: boolean;
};

/** A decision being carried out by a provider. */
export type ExecutionFact = Fact<'execution'> & {
  readonly decision: Reference<'decision'>;
  readonly provider: Reference<'provider'>;
};

/** Days on which an execution stands still. */
export type InterruptionFact = Fact<'interruption'> & {
  readonly execution: Reference<'execution'>;
  readonly reason: 'hospital' | 'no_provider' | 'declined' | 'other';
};

/**
 * What Försäkringskassan told the municipality (51 kap. 21 § SFB); valid from the day the change takes effect.
 * The decision it tells of is a fact of its own.
 */
export type FkNoticeFact = Fact<'fk_notice'> & {
  readonly person: Reference<'person'>;
  readonly decision: Reference<'decision'> | null;
  readonly outcome: 'granted' | 'amended' | 'reduced' | 'withdrawn' | 'refused';
  readonly granted: Granted | null;
  readonly decided: Day;
  readonly received: Day;
};
