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
