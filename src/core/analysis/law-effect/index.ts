export { type BeforeAfter, type PeriodCount, beforeAfter } from './before-after.ts';
export { type ChangePoint, changePoint } from './change-point.ts';
export { type ChangeWatch, watchFlow } from './change-watch.ts';
export {
  type CarriedLine,
  counterfactuals,
  FEWEST_IN_WINDOW,
  NO_COMPARISON_GROUP,
  type Window,
  windowsBefore,
} from './counterfactual.ts';
export { knownWithin } from './known-within.ts';
export { lawPeriodIn } from './law-period.ts';
