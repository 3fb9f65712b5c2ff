import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ForecastMethod, type Series, forecast } from '#core/analysis';

// Answers of R's forecast 8 on the Nile, the airline passengers and the lynx.
type Golden = {
  readonly season: number;
  readonly values: readonly number[];
  readonly answers: Readonly<
    Record<string, { readonly mean: readonly number[]; readonly low95?: readonly number[] }>
  >;
};
const golden = JSON.parse(
  readFileSync(new URL('r-forecast.json', import.meta.url), 'utf8'),
) as Record<string, Golden>;

const OPTIMISED = 1e-3;
const CLOSED_FORM = 1e-6;
const HORIZON = 6;

const seriesOf = ({ season, values }: Golden): Series => ({
  unit: season === 12 ? 'month' : 'year',
  first: season === 12 ? '1949-01' : '1871',
  values,
  notes: [],
});

describe.each(Object.entries(golden))('on %s', (_, series) => {
  it.each([
    ['ses', OPTIMISED],
    ['damped-trend', OPTIMISED],
    ['theta', OPTIMISED],
    ['drift', CLOSED_FORM],
  ] as const)("%s gives R's means and lower limits", (method: ForecastMethod, tolerance) => {
    const answer = series.answers[method];
    const made = forecast(seriesOf(series), { horizon: HORIZON, method });
    if (!made.ok) throw new Error(made.problem.detail.en);
    made.value.points.forEach(({ mean, p025 }, i) => {
      const known = answer?.mean[i] ?? Number.NaN;
      expect(Math.abs(mean - known) / known).toBeLessThan(tolerance);
      const low = answer?.low95?.[i];
      if (low !== undefined) expect(Math.abs(p025 - low) / known).toBeLessThan(tolerance);
    });
  });
});
