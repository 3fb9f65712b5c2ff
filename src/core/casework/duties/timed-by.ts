import type { Words } from '#kernel';
import { type LegalRef, PROMPTNESS_LABELS } from '#core/law';
import { sendAppeal, testAppeal } from './appeal.ts';
import { decideApplication } from './application.ts';
import { clearContradiction } from './clear-contradiction.ts';
import { contactAfterEndedSupport } from './contact-after-ended-support.ts';
import type { DutyRule } from './duty.ts';
import { executeDecision } from './execute-decision.ts';
import { offerIndividualPlan } from './individual-plan.ts';
import { informAfterNegativeDecision } from './inform-after-negative-decision.ts';
import { investigateIncident, reportIncident, sendIncident } from './lex-sarah.ts';
import { orderSecondOpinion, paySecondOpinion } from './medical-certificate.ts';
import type { OwnRuleName } from './own-rules.ts';
import { reportNonExecuted, tellExecuted } from './report-non-executed.ts';
import { askAboutRenewal, followUp, reviewDecision, setReviewDate } from './review.ts';
import { tellOfMisuse, tellOfOtherMeasure, tellOfPossibleAllowance } from './tell-fk.ts';
import { actOnMissingPermit, agreeOnVisits, tellOfProvider } from './tell-ivo.ts';
import { matchNotice, reportToCouncil } from './unit-duties.ts';

type Timed = Pick<DutyRule, 'kind' | 'label' | 'basis' | 'promptness'>;

const TIMED_BY: Readonly<Record<OwnRuleName, readonly Timed[]>> = {
  inform: [informAfterNegativeDecision],
  contact: [contactAfterEndedSupport],
  match: [matchNotice],
  contradiction: [clearContradiction],
  decide: [decideApplication],
  tell_fk: [tellOfPossibleAllowance, tellOfOtherMeasure, tellOfMisuse],
  tell_ivo: [tellOfProvider],
  execute: [executeDecision],
  report: [reportNonExecuted, reportToCouncil],
  tell_executed: [tellExecuted],
  review_date: [setReviewDate],
  review_ahead: [reviewDecision],
  renewal_ahead: [askAboutRenewal],
  renewal: [askAboutRenewal],
  follow_up: [followUp],
  offer_plan: [offerIndividualPlan],
  test_appeal: [testAppeal],
  send_appeal: [sendAppeal],
  certificate: [orderSecondOpinion],
  pay_opinion: [paySecondOpinion],
  permit: [actOnMissingPermit],
  visits: [agreeOnVisits],
  report_incident: [reportIncident],
  investigate: [investigateIncident],
  send_incident: [sendIncident],
};

/** The duties whose days an own rule sets: their kind, where the law says them, and its own word for speed if it has one. */
export const dutiesTimedBy = (
  rule: OwnRuleName,
): readonly {
  readonly kind: string;
  readonly label: Words;
  readonly basis: LegalRef;
  readonly pace: Words | null;
}[] =>
  TIMED_BY[rule].map(({ kind, label, basis, promptness }) => ({
    kind,
    label,
    basis,
    pace: promptness === null ? null : PROMPTNESS_LABELS[promptness],
  }));
