// In: the facts of the register, steps of a case and a day. Out: duties with their paragraph, start, due day and why.
// Refuses to know databases, clocks and who is asking.
export { type CountedStep, decisionLetter } from './papers/decision-letter.ts';
export { type DelegatedDecision, delegationList } from './papers/delegation-list.ts';
export { orderToProvider } from './papers/order-to-provider.ts';
export {
  councilReport,
  inspectorateReport,
  type QuarterReport,
} from './papers/statutory-reports.ts';
export { agreedProposal, type CaseState, caseState, type Stage } from './case/case-state.ts';
export type {
  Applicant,
  CaseStep,
  Goal,
  Matter,
  NeedAnswer,
  Proposal,
  StepBody,
  StepKind,
} from './case/case-step.ts';
export { checkStep, type StepSurroundings } from './case/check-step.ts';
export { EXAMPLE_GUIDELINE } from './guideline/example-guideline.ts';
export {
  delegationFor,
  type Guideline,
  guidelineOn,
  minutesPerWeek,
  rolesThatMayDecide,
} from './guideline/guideline.ts';
