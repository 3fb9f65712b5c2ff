export { type Accrual, type OreSpread, accrual, inOre } from './accrual.ts';
export { bornhuetterFerguson, capeCodPrior } from './bornhuetter-ferguson.ts';
export { type OriginEstimate, chainLadder } from './chain-ladder.ts';
export { type DelayRow, delayOf, delayRows, sharesKnown } from './delay-rows.ts';
export { type KnownCase, readLineList } from './line-list.ts';
export { type LastSigma, type MackEstimate, mack } from './mack.ts';
export {
  type Nowcast,
  type NowcastModel,
  type NowcastMonth,
  type NowcastQuestion,
  nowcast,
} from './nowcast.ts';
export { type CountsNowcast, type CountsQuestion, nowcastCounts } from './nowcast-counts.ts';
export { type NowcastHit, nowcastRecord } from './nowcast-record.ts';
export { type RareReversals, rareReversals } from './rare-reversals.ts';
export { type StockNowcast, nowcastStock } from './stock.ts';
export { type Triangle, readTriangle } from './triangle.ts';
export {
  type ChargedMonth,
  type ServiceMonth,
  openAmounts,
  serviceMonths,
} from './service-months.ts';
export {
  type BelievedSpell,
  type PersonCase,
  type SpellCases,
  believedOn,
  spellCases,
} from './spell-cases.ts';
