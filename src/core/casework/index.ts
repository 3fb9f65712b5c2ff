// In: the facts of the register, steps of a case and a day. Out: duties with their paragraph, start, due day and why,
// and how long people waited between the steps.
// Refuses to know databases, clocks and who is asking.
export { type Duty, type DutyStatus, type DueBy } from './duties/duty.ts';
export {
  type DecisionRow,
  type DutyFacts,
  type ExecutedStretch,
  type HouseholdRelative,
  type NoticeRow,
  type PersonFacts,
  type ProviderStanding,
} from './duties/duty-facts.ts';
export { hurtFirst } from './duties/hurt-first.ts';
export { listDuties } from './duties/list-duties.ts';
export {
  type ExecutedMeasure,
  lateDecisions,
  type LateDecisions,
  type LateMeasure,
} from './duties/late-decisions.ts';
export { OWN_RULES, type OwnRule, type OwnRuleName, ownRulesOn } from './duties/own-rules.ts';
export { dutiesTimedBy } from './duties/timed-by.ts';
export {
  type DutyStep,
  type DutyStepDetails,
  type DutyStepKind,
  standingSteps,
  stepsOf,
} from './duties/duty-step.ts';
export { dutyStepsOfCase } from './duties/steps-of-case.ts';
export { type CaseExecution, executionsOf } from './case/executions.ts';
export { agreedProposal, type CaseState, caseState, type Stage } from './case/case-state.ts';
export type {
  Applicant,
  Goal,
  Matter,
  NeedAnswer,
  Proposal,
  RecordedStep,
  StepActor,
  StepBody,
} from './case/case-step.ts';
export { checkStep, type StepSurroundings } from './case/check-step.ts';
export {
  type AssessedNeed,
  evenness,
  FEWEST_SHOWN,
  type MedianInterval,
  type NeedEvenness,
} from './case/evenness.ts';
export { checkGuideline } from './guideline/check-guideline.ts';
export { EXAMPLE_GUIDELINE } from './guideline/example-guideline.ts';
export {
  delegationFor,
  type DelegationRule,
  type Guideline,
  guidelineOn,
  minutesPerWeek,
  rolesThatMayDecide,
  type TextBlock,
} from './guideline/guideline.ts';
export { type CountedStep, decisionLetter } from './papers/decision-letter.ts';
export { type DelegatedDecision, delegationList } from './papers/delegation-list.ts';
export { orderToProvider } from './papers/order-to-provider.ts';
export {
  councilReport,
  inspectorateReport,
  type QuarterReport,
} from './papers/statutory-reports.ts';
export { type Outcome, type SupportGap, supportGaps, type Waiting } from './duties/waiting.ts';
