import { addDays, type Day, words } from '#kernel';
import { type DutyStep, standingSteps, type StepOf } from './duty-step.ts';
import { agreeOnVisits, actOnMissingPermit, tellOfProvider } from './tell-ivo.ts';
import { sendAppeal, testAppeal } from './appeal.ts';
import { decideApplication } from './application.ts';
import { clearContradiction } from './clear-contradiction.ts';
import { contactAfterEndedSupport } from './contact-after-ended-support.ts';
import type { Duty, DutyRule, DutyStatus, Ground, Occurrence } from './duty.ts';
import { type DutyFacts, happenedBy, type PersonFacts } from './duty-facts.ts';
import { executeDecision } from './execute-decision.ts';
import { offerIndividualPlan, reviewIndividualPlan } from './individual-plan.ts';
import { informAfterNegativeDecision } from './inform-after-negative-decision.ts';
import { investigateIncident, reportIncident, sendIncident } from './lex-sarah.ts';
import { orderSecondOpinion, paySecondOpinion } from './medical-certificate.ts';
import { ownRulesOn } from './own-rules.ts';
import { quarterOf, reportNonExecuted, tellExecuted } from './report-non-executed.ts';
import { askAboutRenewal, followUp, reviewDecision, setReviewDate } from './review.ts';
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
  const duties = facts.persons.flatMap((person) => dutiesOf(person, ground));
  const late = new Map<Day, number>();
  for (const { kind, since } of duties) {
    if (kind !== reportNonExecuted.kind) continue;
    const quarter = quarterOf(since);
    late.set(quarter, (late.get(quarter) ?? 0) + 1);
  }
  const settleUnit = settler(null, null, unitSteps, on);
  return [
    ...unmatchedNotices(unitSteps, ground.count).map((one) => settleUnit(matchNotice, one)),
    ...duties,
    ...councilReports(late, unitSteps, ground.count).map((one) => settleUnit(reportToCouncil, one)),
  ];
}

function dutiesOf(facts: PersonFacts, ground: Ground): readonly Duty[] {
  const known = happenedBy({ ...facts, steps: standingSteps(facts.steps) }, ground.on);
  const settle = settler(known.person, known.ended, known.steps, ground.on);
  return DUTY_RULES.flatMap((rule) =>
    rule
      .find(known, ground)
      .filter(({ since }) => since <= ground.on)
      .map((occurrence) => settle(rule, occurrence)),
  );
}

type Verdict = StepOf<'duty_done' | 'duty_not_needed' | 'duty_reopened'>;
const isVerdict = (step: DutyStep): step is Verdict =>
  step.kind === 'duty_done' || step.kind === 'duty_not_needed' || step.kind === 'duty_reopened';

/** Lays what people have said of duties over what the facts say. */
function settler(person: string | null, ended: Day | null, steps: readonly DutyStep[], on: Day) {
  const verdicts = new Map(steps.filter(isVerdict).map((step) => [step.duty, step]));
  const owners = new Map(
    steps.flatMap((step) => (step.kind === 'duty_taken' ? [[step.duty, step.by] as const] : [])),
  );
  return (rule: Omit<DutyRule, 'find'>, occurrence: Occurrence): Duty => {
    const { kind, label, basis, promptness, soon } = rule;
    const { fact, since, due, dueBy, why } = occurrence;
    const id = `${kind}:${person ?? 'unit'}:${fact}`;
    const verdict = verdicts.get(id);
    const told = verdict?.kind === 'duty_done' ? verdict.on : null;
    const doneOn = occurrence.doneOn !== null && occurrence.doneOn <= on ? occurrence.doneOn : told;
    const lapsed =
      occurrence.lapsed ??
      (ended !== null && !rule.outlives
        ? words(`Personen är avregistrerad ${ended}.`, `The person is deregistered on ${ended}.`)
        : null);
    const refused = verdict?.kind === 'duty_not_needed' ? verdict : null;
    const status: DutyStatus =
      doneOn !== null && refused === null
        ? 'done'
        : refused !== null || lapsed !== null
          ? 'not_needed'
          : due < on
            ? 'overdue'
            : due <= addDays(on, soon)
              ? 'due_soon'
              : 'open';
    return {
      id,
      kind,
      label,
      person,
      basis,
      promptness,
      since,
      due,
      dueBy,
      status,
      doneOn: status === 'done' ? doneOn : null,
      owner: owners.get(id) ?? null,
      why:
        status === 'not_needed' && lapsed
          ? words(`${why.sv} ${lapsed.sv}`, `${why.en} ${lapsed.en}`)
          : why,
      notNeeded:
        status === 'not_needed' && refused
          ? { reason: refused.reason, actor: refused.actor }
          : null,
    };
  };
}
