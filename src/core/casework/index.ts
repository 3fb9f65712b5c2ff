// In: the facts of the register, steps of a case and a day. Out: duties with their paragraph, start, due day and why.
// Refuses to know databases, clocks and who is asking.
export { type DecisionLetter, decisionLetter } from './papers/decision-letter.ts';
export { type DelegatedDecision, delegationList } from './papers/delegation-list.ts';
export { orderToProvider } from './papers/order-to-provider.ts';
export {
  councilReport,
  inspectorateReport,
  type QuarterReport,
} from './papers/statutory-reports.ts';
