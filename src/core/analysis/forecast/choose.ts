import { type ForecastMethod, METHODS } from './methods.ts';
import type { Path } from './path.ts';
import type { OriginForecasts } from './rolling-origin.ts';

export type Choice = {
  readonly method: ForecastMethod;
  /** Past forecasts at the horizon that the choice rests on; none when the method is the cautious one. */
  readonly tried: number;
  readonly path: Path;
};

const FEWEST_TRIED = 4;
const MOST_TRIED = 24;
const ENOUGH_FOR_A_LINE = 24;

/**
 * The method that has missed least at this horizon, judged by forecasts whose outcomes were known at the origin; with
 * fewer than four of them theta, or the last value where there are fewer than 24 values. Its spread is never less than its own past misses at each distance.
 */
export function chooseMethod(
  values: readonly number[],
  now: OriginForecasts,
  earlier: readonly OriginForecasts[],
  horizon: number,
): Choice | undefined {
  const settled = earlier
    .filter(({ origin }) => origin + horizon <= now.origin && isKnown(values[origin + horizon]))
    .slice(-MOST_TRIED);
  const able = METHODS.filter((method) => now.paths.has(method));
  const missed = able.flatMap((method) => {
    const errors = errorsAt(values, settled, method, horizon);
    return errors.length === settled.length && errors.length >= FEWEST_TRIED
      ? [{ method, mae: errors.reduce((sum, e) => sum + Math.abs(e), 0) / errors.length }]
      : [];
  });
  const best = missed.reduce<(typeof missed)[number] | undefined>(
    (a, b) => (a && a.mae <= b.mae ? a : b),
    undefined,
  );
  const known = values.slice(0, now.origin + 1).filter(isKnown).length;
  const method = best?.method ?? (known >= ENOUGH_FOR_A_LINE ? 'theta' : 'naive');
  const path = now.paths.get(method);
  if (!path) return undefined;
  const before = earlier.filter(({ origin }) => origin < now.origin);
  return {
    method,
    tried: best ? settled.length : 0,
    path: path.map(({ mean, sd }, i) => {
      const past = before.filter(({ origin }) => origin + i + 1 <= now.origin).slice(-MOST_TRIED);
      const errors = errorsAt(values, past, method, i + 1);
      const squares = errors.reduce((sum, e) => sum + e * e, 0) / errors.length;
      return { mean, sd: errors.length >= FEWEST_TRIED ? Math.max(sd, Math.sqrt(squares)) : sd };
    }),
  };
}

const isKnown = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value);

/** Outcome less forecast, that many periods ahead, where both are known. */
const errorsAt = (
  values: readonly number[],
  origins: readonly OriginForecasts[],
  method: ForecastMethod,
  ahead: number,
): readonly number[] =>
  origins.flatMap(({ origin, paths }) => {
    const outcome = values[origin + ahead];
    const mean = paths.get(method)?.[ahead - 1]?.mean;
    return outcome === undefined || Number.isNaN(outcome) || mean === undefined
      ? []
      : [outcome - mean];
  });
