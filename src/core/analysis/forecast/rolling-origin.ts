import { lawSteps, underTodaysLaw } from './law-steps.ts';
import { type ForecastMethod, METHODS, neededBy, runMethod } from './methods.ts';
import type { Path } from './path.ts';

/** Forecasts from one place in a series, made with what lies up to it and nothing else. */
export type OriginForecasts = {
  readonly origin: number;
  readonly paths: ReadonlyMap<ForecastMethod, Path>;
  /** Mean absolute change over a round up to the origin: the unit of scaled errors. */
  readonly scale: number;
};

/** Known places with at least `minTrain` known values up to them, oldest first. */
export function originsOf(values: readonly number[], minTrain: number): readonly number[] {
  let known = 0;
  return values.flatMap((value, at) => {
    if (Number.isNaN(value)) return [];
    known += 1;
    return known >= minTrain ? [at] : [];
  });
}

/** Runs every method that has values enough at an origin. Law dates after the origin are not told to it. */
export function forecastFrom(
  values: readonly number[],
  origin: number,
  question: {
    readonly horizon: number;
    readonly season: number;
    readonly lawDates: readonly number[];
    readonly methods?: readonly ForecastMethod[];
  },
): OriginForecasts {
  const { horizon, season, lawDates, methods = METHODS } = question;
  const past = values.slice(0, origin + 1);
  const known = past.filter((value) => !Number.isNaN(value)).length;
  const passed = lawDates.filter((at) => at <= origin);
  const level = passed.length > 0 ? underTodaysLaw(past, lawSteps(past, passed)) : past;
  const able = methods.filter((method) => known >= neededBy(method, season));
  return {
    origin,
    paths: new Map(
      able.map((method) => [method, runMethod(method, { values: level, horizon, season })]),
    ),
    scale: scaleOf(past, season),
  };
}

function scaleOf(values: readonly number[], season: number): number {
  for (const lag of [season, 1]) {
    const changes = values.flatMap((value, at) => {
      const change = Math.abs(value - (values[at - lag] ?? Number.NaN));
      return Number.isNaN(change) ? [] : [change];
    });
    if (changes.length > 0) return changes.reduce((a, b) => a + b, 0) / changes.length;
  }
  return Number.NaN;
}
