import { addDays, type Day } from '#kernel';
import { standingSteps } from './duty-step.ts';
import { agreeOnVisits, actOnMissingPermit, tellOfProvider } from './tell-ivo.ts';
import { sendAppeal, testAppeal } from './appeal.ts';
import { decideApplication } from './application.ts';
import { clearContradiction } from './clear-contradiction.ts';
import { contactAfterEndedSupport } from './contact-after-ended-support.ts';
import type { Duty, DutyRule, Ground } from './duty.ts';
import { type DutyFacts, happenedBy, type PersonFacts } from './duty-facts.ts';
import { executeDecision } from './execute-decision.ts';
import { offerIndividualPlan, reviewIndividualPlan } from './individual-plan.ts';
import { informAfterNegativeDecision } from './inform-after-negative-decision.ts';
import { investigateIncident, reportIncident, sendIncident } from './lex-sarah.ts';
import { orderSecondOpinion, paySecondOpinion } from './medical-certificate.ts';
import { ownRulesOn } from './own-rules.ts';
import { quarterOf, reportNonExecuted, tellExecuted } from './report-non-executed.ts';
import { askAboutRenewal, followUp, reviewDecision, setReviewDate } from './review.ts';
import { settler, type SoonUntil } from './settle.ts';
import { tellOfMisuse, tellOfOtherMeasure, tellOfPossibleAllowance } from './tell-fk.ts';
import { councilReports, matchNotice, reportToCouncil, unmatchedNotices } from './unit-duties.ts';

/** Every kind of duty to a person, those that hurt most when forgotten first. */
export const DUTY_RULES: readonly DutyRule[] = [
  contactAfterEndedSupport,
  informAfterNegativeDecision,
  reportIncident,
  investigateIncident,
  sendIncident,
  executeDecision,
  decideApplication,
  askAboutRenewal,
  clearContradiction,
  actOnMissingPermit,
  testAppeal,
  sendAppeal,
  tellOfPossibleAllowance,
  tellOfOtherMeasure,
  tellOfMisuse,
  tellOfProvider,
  reportNonExecuted,
  tellExecuted,
  orderSecondOpinion,
  paySecondOpinion,
  agreeOnVisits,
  reviewDecision,
  setReviewDate,
  followUp,
  offerIndividualPlan,
  reviewIndividualPlan,
];

/**
 * Every duty from facts up to the end of a day, done ones too, person by person. Facts alone decide: a corrected fact
 * changes its duties. Only a recorded step with reason and name makes one not needed.
 */
export function listDuties(facts: DutyFacts, on: Day): readonly Duty[] {
  const unitSteps = standingSteps(facts.unitSteps).filter((step) => step.on <= on);
  const rules = ownRulesOn(unitSteps, on);
  const ground: Ground = { on, count: (name) => rules.get(name) ?? 0, providers: facts.providers };
  const soonDays = new Map(
    [...DUTY_RULES, matchNotice, reportToCouncil].map(({ soon }) => [soon, addDays(on, soon)]),
  );
  const soonUntil: SoonUntil = (days) => soonDays.get(days) ?? on;
  const duties = facts.persons.flatMap((person) => dutiesOf(person, ground, soonUntil));
  const late = new Map<Day, number>();
  for (const { kind, since } of duties) {
    if (kind !== reportNonExecuted.kind) continue;
    const quarter = quarterOf(since);
    late.set(quarter, (late.get(quarter) ?? 0) + 1);
  }
  const settleUnit = settler(null, null, unitSteps, on, soonUntil);
  return [
    ...unmatchedNotices(unitSteps, ground.count).map((one) => settleUnit(matchNotice, one)),
    ...duties,
    ...councilReports(late, unitSteps, ground.count).map((one) => settleUnit(reportToCouncil, one)),
  ];
}

function dutiesOf(facts: PersonFacts, ground: Ground, soonUntil: SoonUntil): readonly Duty[] {
  const known = happenedBy({ ...facts, steps: standingSteps(facts.steps) }, ground.on);
  const settle = settler(known.person, known.ended, known.steps, ground.on, soonUntil);
  return DUTY_RULES.flatMap((rule) =>
    rule
      .find(known, ground)
      .filter(({ since }) => since <= ground.on)
      .map((occurrence) => settle(rule, occurrence)),
  );
}
