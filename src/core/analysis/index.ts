// In: printed tables and figures with their definitions. Out: contradictions, exact splits of change, alarms with what
// could explain them, planning errors, flows with intervals, events of law. Every number is a figure with its formula.
// Refuses to judge: it never says which explanation is right, nor what a figure ought to be.
export type { Alarm, Step } from './alarms/alarm.ts';
export { ASSUMPTIONS, assumptionFigure } from './alarms/assumptions.ts';
export { costBandAlarms } from './alarms/cost-band.ts';
export { countGapAlarms } from './alarms/count-gap.ts';
export { budgetOf } from './budget.ts';
export * from './check/index.ts';
export {
  type ComparedArea,
  type Comparison,
  type Limits,
  compareAreas,
} from './comparison/compare-areas.ts';
export {
  AGAINST_EXPECTED,
  BAND_ASSUMPTIONS,
  bandAssumption,
  bandFigure,
  EXACT_HIGH,
  EXACT_LOW,
  HOURS_AT_PRICE,
  isBandAssumption,
  SHARE,
} from './comparison/comparison-formulas.ts';
export {
  type BandComparison,
  type HoursBand,
  type PriceRange,
  type PublishedCost,
  compareBands,
  hoursBand,
} from './comparison/hours-band.ts';
export { type CostRange, type OverheadShare, costWithoutOverhead } from './comparison/overhead.ts';
export { type Prior, type Seen, overdispersionOf, priorOf } from './comparison/prior.ts';
export { type AreaCount, readAreas } from './comparison/read-areas.ts';
export { type DecomposeQuestion } from './decompose/decompose-question.ts';
export { type Decomposition, UNEXPLAINED, decomposeTable } from './decompose/decompose-table.ts';
export { IN_MILLIONS, SUM_IN_MILLIONS } from './decompose/split-formulas.ts';
export {
  type End,
  type Waterfall,
  type WaterfallEffect,
  isExplained,
  waterfall,
} from './decompose/waterfall.ts';
export {
  type AverageTest,
  type PublishedStandard,
  type StandardCostSplit,
  splitStandardCost,
  testNationalAverage,
} from './equalisation/standard-cost-split.ts';
export { ROW_OF, sharedCosts } from './equalisation/average-prices.ts';
export {
  type CorrectedMeasure,
  type CorrectionWindow,
  type OctoberCount,
  type Worth,
  correctionWindow,
} from './equalisation/correction-window.ts';
export {
  type Equalisation,
  type EqualisedMunicipality,
  type EqualiseOptions,
  equalise,
  indexedCost,
} from './equalisation/equalise.ts';
export { type Marginal, marginals } from './equalisation/marginals.ts';
export { COLUMNS, type Column, type Municipality, columns } from './equalisation/municipality.ts';
export { readCountry } from './equalisation/read-country.ts';
export { readPrices } from './equalisation/read-prices.ts';
export {
  SERVICES,
  type Prices,
  type Service,
  type Weights,
  services,
} from './equalisation/service.ts';
export { type FirstYears, firstYears } from './equalisation/timing.ts';
export { type Change, type WhatIf, changed, readChange, whatIf } from './equalisation/what-if.ts';
export {
  type EqualisationParameters,
  type EqualisationShares,
  type GivenParameters,
  type Pricing,
  parametersOf,
  sharesOf,
} from './equalisation/year-parameters.ts';
export { type LawEvent, eventsOf, written } from './events/events.ts';
export {
  type FlowComparison,
  type CountedFlow,
  type FlowComparisons,
  compareFlows,
  partedFlow,
  printedFlows,
} from './flows/flow-comparison.ts';
export * from './forecast/index.ts';
export { formulaOf } from './formulas.ts';
export {
  type CohortShares,
  type DecisionCohort,
  type Strictness,
  strictness,
} from './judgments/strictness.ts';
export * from './law-effect/index.ts';
export { lawOrCalendarFigure } from './law-figure.ts';
export * from './nowcast/index.ts';
export { inWords } from './number-text.ts';
export { BRIDGE_FACTORS, type BridgeFactor } from './own-provider/bridge-factor.ts';
export {
  bridgeFigure,
  type BridgeFigures,
  bridgeFigures,
  costFigure,
  type FigureBand,
  gapGrowthFigures,
  PUBLISHED_COST,
} from './own-provider/bridge-figures.ts';
export { registerCost } from './own-provider/register-cost.ts';
export {
  BRIDGE_PARAMETERS,
  type BridgeParameter,
  type BridgeParameterId,
  type BridgeUnit,
  type OwnValues,
  type Published,
} from './own-provider/bridge-parameter.ts';
export {
  BRIDGE_LIMITS,
  type BridgeStep,
  type CostBridge,
  type GapGrowth,
  type OreBand,
  costBridge,
  gapGrowth,
} from './own-provider/cost-bridge.ts';
export {
  type NamedAmount,
  type Outsourcing,
  type OutsourcingQuestion,
  outsourcing,
} from './own-provider/outsourcing.ts';
export { outsourcingFigures, type OutsourcingFigures } from './own-provider/outsourcing-figures.ts';
export {
  isOutsourcingTerm,
  type OutsourcingTermId,
  outsourcingTerms,
} from './own-provider/outsourcing-term.ts';
export {
  type Method,
  type Planned,
  type PlanningError,
  methodError,
  methods,
  planningError,
} from './planning-error/planning-error.ts';
export * from './planning-error/planning-formulas.ts';
export {
  FLOW_GROUPS,
  type Deduction,
  type FlowFigure,
  flowFigures,
  grantedFigures,
  type GrantedFigures,
  type GrantedGroup,
  type Register,
  hoursSplitFigures,
  moveLabel,
  type ShiftedFigures,
  shiftedTotal,
  shiftedYears,
} from './shifted-cost/flow-figures.ts';
export {
  SHIFTED_NET,
  SHIFTED_PER_PERSON,
  SHIFTED_SUM,
} from './shifted-cost/shifted-formulas.ts';
export {
  type Band,
  type GroupChange,
  type PersonTime,
  hoursBands,
} from './shifted-cost/hours-bands.ts';
export {
  type PrintedFault,
  type PrintedShift,
  type PrintedYear,
  type ReviewedShift,
  reviewPrinted,
} from './shifted-cost/review-printed.ts';
export {
  type Counterfactual,
  type Shift,
  type ShiftedCost,
  type ShiftedSum,
  firstHours,
  ownProviderGap,
  shiftedCost,
} from './shifted-cost/shifted-cost.ts';
export { type FoundShifts, shiftsOf, type TimedSpell } from './shifted-cost/shifts-of.ts';
export {
  type Move,
  type Support,
  type SupportSpell,
  type YearlyFlow,
  movesOf,
  yearlyFlows,
} from './shifted-cost/support-flows.ts';
export {
  type Interval,
  type RateRatio,
  fisherP,
  rateRatio,
  shareInterval,
} from './statistics/exact-tests.ts';
export { drawGamma, drawPoisson } from './statistics/draws.ts';
export { type NextValue, nextValue } from './statistics/next-value.ts';
export { type Spread, spreadOf } from './statistics/sample.ts';
export { crpsOfDraws, crpsOfNormal } from './statistics/scores.ts';
export * from './volume-formulas.ts';
export {
  aalenJohansen,
  type Followed,
  type PathwayPoint,
  pointAt,
} from './pathways/aalen-johansen.ts';
