import type { Day, Instant } from '#kernel';
import type { DecisionFact } from '#core/register';

/** What every step of casework has. Steps are only added: a wrong one is withdrawn by a later one. */
export type StepRecord = {
  readonly id: string;
  /** The register's own id; null for what concerns the unit, or nobody known yet. */
  readonly person: string | null;
  /** The day it happened. */
  readonly on: Day;
  /** When it was recorded. */
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string;
};

type ContactDetails = {
  readonly kind: 'contact';
  readonly how: 'telephone' | 'letter' | 'meeting' | 'visit';
  readonly reached: boolean;
  /** The alternatives that the person was told of. */
  readonly told: readonly ('lss' | 'sol')[];
  readonly wants: 'apply' | 'nothing' | 'undecided' | null;
  readonly said: string;
};

/** How people are met and what they want. */
type ContactSteps =
  | ContactDetails
  | { readonly kind: 'consent'; readonly to: 'fetch_fk_investigation'; readonly given: boolean }
  | { readonly kind: 'application'; readonly measure: DecisionFact['measure'] }
  | { readonly kind: 'application_withdrawn'; readonly application: string }
  | { readonly kind: 'other_support'; readonly support: 'lss' | 'sol' | 'none' }
  | { readonly kind: 'interim_decision'; readonly decision: string | null };

/** Notices that no person was found for, and what other authorities are told. */
type AuthoritySteps =
  | { readonly kind: 'notice_unmatched'; readonly outcome: string }
  | { readonly kind: 'notice_matched'; readonly notice: string }
  | { readonly kind: 'allowance_assumed' }
  | {
      readonly kind: 'suspicion';
      readonly of: 'misuse' | 'unlicensed' | 'suitability' | 'deficiencies';
    }
  | {
      readonly kind: 'fk_notified';
      readonly matter: 'allowance' | 'other_measure' | 'misuse';
      /** The step or decision that it is about; null for the person's right as a whole. */
      readonly about: string | null;
    }
  | { readonly kind: 'ivo_notified'; readonly about: string }
  | {
      readonly kind: 'non_execution_reported';
      /** The stretch without execution: the decision, or the decision and the day it was interrupted. */
      readonly stretch: string;
      /** First day of the quarter. */
      readonly quarter: Day;
      readonly to: readonly ('ivo' | 'auditors')[];
    }
  /** The step's reason is why it is not executed. */
  | { readonly kind: 'non_execution_reason'; readonly stretch: string }
  | { readonly kind: 'execution_notified'; readonly stretch: string }
  | { readonly kind: 'council_report'; readonly quarter: Day };

/** What follows a decision. */
type FollowingSteps =
  | {
      readonly kind: 'medical_certificate';
      readonly standing: 'complete' | 'incomplete' | 'questioned';
    }
  | {
      readonly kind: 'second_opinion';
      readonly event: 'ordered' | 'paid';
      readonly certificate: string;
    }
  | { readonly kind: 'implementation_plan'; readonly decision: string }
  | { readonly kind: 'follow_up'; readonly decision: string }
  | { readonly kind: 'review'; readonly decision: string }
  | { readonly kind: 'renewal_asked'; readonly decision: string }
  | {
      readonly kind: 'individual_plan';
      readonly event: 'offered' | 'declined' | 'made' | 'reviewed';
    }
  | { readonly kind: 'visits_agreed'; readonly assistant: string }
  | { readonly kind: 'permit_told'; readonly provider: string };

/** Appeals, and lex Sarah (24 b–24 f §§ LSS). */
type RedressSteps =
  | {
      readonly kind: 'appeal';
      readonly decision: string;
      /** The day the person received the decision; null while nobody knows. */
      readonly receivedDecision: Day | null;
    }
  | { readonly kind: 'appeal_tested'; readonly appeal: string; readonly inTime: boolean }
  | { readonly kind: 'appeal_sent'; readonly appeal: string }
  | { readonly kind: 'incident' }
  | { readonly kind: 'incident_reported'; readonly incident: string }
  | { readonly kind: 'incident_investigated'; readonly incident: string; readonly serious: boolean }
  | { readonly kind: 'incident_sent'; readonly incident: string };

/** What is said of a duty itself. It is never deleted: done, or not needed with the step's reason and actor. */
type DutySteps =
  | { readonly kind: 'duty_taken'; readonly duty: string; readonly by: string | null }
  | { readonly kind: 'duty_done'; readonly duty: string }
  | { readonly kind: 'duty_not_needed'; readonly duty: string }
  | { readonly kind: 'duty_reopened'; readonly duty: string };

/** What holds for the log and for the unit. */
type LogSteps =
  | { readonly kind: 'step_withdrawn'; readonly step: string }
  | { readonly kind: 'own_rule'; readonly rule: string; readonly count: number };

/** What a step says, by its kind. A new kind of step is one more member here. */
export type DutyStepDetails =
  | ContactSteps
  | AuthoritySteps
  | FollowingSteps
  | RedressSteps
  | DutySteps
  | LogSteps;

/** One recorded step of casework: who, when, why and what. */
export type DutyStep = StepRecord & DutyStepDetails;
export type DutyStepKind = DutyStepDetails['kind'];
export type StepOf<K extends DutyStepKind> = StepRecord & Extract<DutyStepDetails, { kind: K }>;

/** The steps of one kind, in the order given. */
export const stepsOf = <K extends DutyStepKind>(
  steps: readonly DutyStep[],
  kind: K,
): readonly StepOf<K>[] => steps.filter((step): step is StepOf<K> => step.kind === kind);

/** The steps that still stand: those withdrawn by a later step, and the withdrawals, left out. */
export function standingSteps(steps: readonly DutyStep[]): readonly DutyStep[] {
  const withdrawn = new Set(stepsOf(steps, 'step_withdrawn').map(({ step }) => step));
  if (withdrawn.size === 0) return steps;
  return steps.filter(({ id, kind }) => !withdrawn.has(id) && kind !== 'step_withdrawn');
}
