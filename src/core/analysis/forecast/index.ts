export { type Backtest, type BacktestQuestion, type MethodScore, backtest } from './backtest.ts';
export { type Forecast, type ForecastPoint, type ForecastQuestion, forecast } from './forecast.ts';
export { type ForecastMethod, METHODS as FORECAST_METHODS } from './methods.ts';
export {
  type PeriodUnit,
  type Series,
  periodIn,
  periodsBetween,
  readSeries,
  seasonOf,
  shiftPeriod,
} from './series.ts';
export { type PublishedRecord, publishedRecord } from './year/published-record.ts';
export { type Outcome, type Vintage, type VintageScore, scoreVintages } from './year/vintage.ts';
export {
  type ScenarioForecast,
  type YearForecast,
  type YearGroupForecast,
  forecastScenarios,
  forecastYear,
} from './year/year-forecast.ts';
export type {
  Seen,
  YearChange,
  YearGroup,
  YearMonth,
  YearQuestion,
  YearScenario,
  YearTransfer,
} from './year/year-question.ts';
export {
  MISS,
  RECORD_MEASURES,
  RECORD_METHODS,
  type RecordMeasure,
  type RecordMethod,
  recordFormula,
  recordFormulaOf,
  recordMeasureWords,
  recordMethodLabel,
} from './year/record-formulas.ts';
export {
  SIMPLE_METHODS,
  simpleFormula,
  simpleFormulaOf,
  type SimpleMethod,
  simpleMethodLabel,
} from './year/simple-formulas.ts';
