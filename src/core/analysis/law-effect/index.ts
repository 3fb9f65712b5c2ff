export { type BeforeAfter, type PeriodCount, beforeAfter } from './before-after.ts';
export { type ChangePoint, changePoint } from './change-point.ts';
export {
  type Counterfactual,
  NO_COMPARISON_GROUP,
  type Window,
  counterfactuals,
} from './counterfactual.ts';
