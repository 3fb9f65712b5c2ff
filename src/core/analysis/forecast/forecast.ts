import { type Finding, type Problem, type Result, ok, refuse, words } from '#kernel';
import { chooseMethod } from './choose.ts';
import { type LawStep, lawSteps } from './law-steps.ts';
import { type ForecastMethod, neededBy } from './methods.ts';
import { forecastFrom, originsOf } from './rolling-origin.ts';
import { type Series, periodsBetween, seasonOf, shiftPeriod } from './series.ts';

export type ForecastQuestion = {
  readonly horizon: number;
  readonly method: ForecastMethod | 'auto';
  /** First periods under a law, in the series' own unit. */
  readonly lawDates?: readonly string[];
};

export type ForecastPoint = {
  readonly period: string;
  readonly mean: number;
  readonly p025: number;
  readonly p10: number;
  readonly p90: number;
  readonly p975: number;
};

export type Forecast = {
  /** The last known period. */
  readonly origin: string;
  readonly method: ForecastMethod;
  /** Past forecasts that an automatic choice rests on. */
  readonly tried: number;
  readonly points: readonly ForecastPoint[];
  readonly lawSteps: readonly (LawStep & { readonly period: string })[];
  readonly notes: readonly Finding[];
};

const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;
const FEWEST_BEHIND = 5;
const MOST_ORIGINS = 36;

/**
 * Forecasts a series, `horizon` periods from its last known value. What came before a law date is first moved to today's
 * level by the step found there. INPUT_INVALID when the method needs more values than there are.
 */
export function forecast(
  series: Series,
  { horizon, method, lawDates = [] }: ForecastQuestion,
): Result<Forecast, Problem> {
  const { values, unit, first } = series;
  const season = seasonOf(unit);
  const places = lawDates.map((period) => periodsBetween(unit, first, period));
  const known = values.filter((value) => !Number.isNaN(value)).length;
  if (method !== 'auto' && known < neededBy(method, season)) {
    return refuse(tooFew(method, known, neededBy(method, season)));
  }
  const origin = values.length - 1;
  const question = { horizon, season, lawDates: places };
  const now = forecastFrom(values, origin, question);
  const earlier =
    method === 'auto'
      ? originsOf(values.slice(0, -1), Math.max(FEWEST_BEHIND, season))
          .slice(-MOST_ORIGINS - horizon)
          .map((at) => forecastFrom(values, at, question))
      : [];
  const choice = method === 'auto' ? chooseMethod(values, now, earlier, horizon) : undefined;
  const used = choice?.method ?? (method === 'auto' ? 'naive' : method);
  const path = choice?.path ?? now.paths.get(used) ?? [];
  const steps = lawSteps(values, places).map((step, i) => ({ ...step, period: lawDates[i] ?? '' }));
  return ok({
    origin: shiftPeriod(unit, first, origin),
    method: used,
    tried: choice?.tried ?? 0,
    points: path.map(({ mean, sd }, i) => ({
      period: shiftPeriod(unit, first, origin + 1 + i),
      mean,
      p025: mean - Z95 * sd,
      p10: mean - Z80 * sd,
      p90: mean + Z80 * sd,
      p975: mean + Z95 * sd,
    })),
    lawSteps: steps,
    notes: [
      ...series.notes,
      ...(choice && choice.tried === 0 ? [TOO_FEW_TO_CHOOSE] : []),
      ...steps.flatMap(({ effect, period }) => (effect ? [] : [untold(period)])),
    ],
  });
}

const tooFew = (method: ForecastMethod, known: number, needed: number): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    `Metoden ${method} behöver minst ${needed} kända värden men serien har ${known}. Välj naive eller auto.`,
    `The method ${method} needs at least ${needed} known values but the series has ${known}. Choose naive or auto.`,
  ),
});

const TOO_FEW_TO_CHOOSE: Finding = {
  code: 'HISTORY_SHORT',
  at: {},
  message: words(
    'Serien är för kort för att pröva metoderna mot varandra på det här avståndet. Metoden är därför den försiktiga.',
    'The series is too short to try the methods against each other this far ahead. The method is therefore the cautious one.',
  ),
};

const untold = (period: string): Finding => ({
  code: 'LAW_DATE_OUTSIDE',
  at: {},
  message: words(
    `Serien har inga värden på båda sidor om ${period}. Lagens steg kan inte ses i den och är inte med i prognosen.`,
    `The series has no values on both sides of ${period}. The step of the law cannot be seen in it and is not in the forecast.`,
  ),
});
