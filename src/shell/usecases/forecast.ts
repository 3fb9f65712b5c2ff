import {
  type Forecast,
  type ForecastPoint,
  type ForecastQuestion,
  type Series,
  forecast,
  periodIn,
  readSeries,
} from '#core/analysis';
import { readTable } from '#core/intake';
import { type Language, type Problem, type Result, ok, refuse, words } from '#kernel';
import { type NoteView, notesIn } from './note-view.ts';

export type ForecastView = {
  readonly origin: string;
  readonly method: Forecast['method'];
  /** Past forecasts that an automatic choice of method rests on. */
  readonly tried: number;
  readonly points: readonly ForecastPoint[];
  /** What the level moved by at each law date, with a 95 % interval; null where the series cannot tell. */
  readonly lawEffects: readonly {
    readonly period: string;
    readonly effect: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly notes: readonly NoteView[];
};

/** Reads a series of years or months and forecasts it. */
export async function forecastFile(
  bytes: Uint8Array,
  name: string,
  question: ForecastQuestion,
  language: Language,
): Promise<Result<ForecastView, Problem>> {
  const series = await seriesIn(bytes, name);
  if (!series.ok) return series;
  const lawDates = lawPeriods(series.value, question.lawDates ?? []);
  if (!lawDates.ok) return lawDates;
  const made = forecast(series.value, { ...question, lawDates: lawDates.value });
  if (!made.ok) return made;
  const { origin, method, tried, points, lawSteps, notes } = made.value;
  return ok({
    origin,
    method,
    tried,
    points,
    lawEffects: lawSteps.map(({ period, effect }) => ({
      period,
      effect: effect?.estimate ?? null,
      low: effect?.low ?? null,
      high: effect?.high ?? null,
    })),
    notes: notesIn(notes, language),
  });
}

export async function seriesIn(bytes: Uint8Array, name: string): Promise<Result<Series, Problem>> {
  const table = await readTable(bytes, name);
  return table.ok ? readSeries(table.value) : table;
}

/** Law dates as periods of the series; INPUT_INVALID names each that is neither a year nor a month. */
export function lawPeriods(
  { unit }: Series,
  texts: readonly string[],
): Result<readonly string[], Problem> {
  const read = texts.map((text) => ({ text, period: periodIn(unit, text) }));
  const findings = read.flatMap(({ text, period }) =>
    period === undefined
      ? [
          {
            code: 'NOT_A_PERIOD',
            at: { path: 'law-date' },
            message: words(
              `"${text}" är varken år eller månad. Skriv 2025 eller 2025-03.`,
              `"${text}" is neither a year nor a month. Write 2025 or 2025-03.`,
            ),
          },
        ]
      : [],
  );
  return findings.length > 0
    ? refuse({
        code: 'INPUT_INVALID',
        detail: words('Lagdatumen går inte att läsa.', 'The law dates cannot be read.'),
        findings,
      })
    : ok(read.flatMap(({ period }) => (period === undefined ? [] : [period])));
}
