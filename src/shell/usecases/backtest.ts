import { type MethodScore, backtest, periodsBetween } from '#core/analysis';
import { type Language, type Problem, type Result, ok, refuse, words } from '#kernel';
import { lawPeriods, seriesIn } from './forecast.ts';
import { type NoteView, notesIn } from './note-view.ts';

export type BacktestView = {
  /** Forecasts scored for each method. */
  readonly n: number;
  readonly horizon: number;
  readonly methods: readonly (Omit<MethodScore, 'mase' | 'skillAgainstNaive'> & {
    /** Null where nothing ever changed. */
    readonly mase: number | null;
    readonly skillAgainstNaive: number | null;
  })[];
  readonly notes: readonly NoteView[];
};

/** Reads a series and scores every method on it, each origin with only what was known there. */
export async function backtestFile(
  bytes: Uint8Array,
  name: string,
  question: {
    readonly horizon: number;
    readonly minTrain?: number;
    readonly lawDates?: readonly string[];
  },
  language: Language,
): Promise<Result<BacktestView, Problem>> {
  const read = await seriesIn(bytes, name);
  if (!read.ok) return read;
  const series = read.value;
  const periods = lawPeriods(series, question.lawDates ?? []);
  if (!periods.ok) return periods;
  const { horizon, minTrain } = question;
  const { n, methods } = backtest(series, {
    horizon,
    ...(minTrain === undefined ? {} : { minTrain }),
    lawDates: periods.value.map((period) => periodsBetween(series.unit, series.first, period)),
  });
  if (n === 0) return refuse(NOTHING_TO_SCORE);
  return ok({
    n,
    horizon,
    methods: methods.map((score) => ({
      ...score,
      mase: Number.isNaN(score.mase) ? null : score.mase,
      skillAgainstNaive: score.skillAgainstNaive ?? null,
    })),
    notes: notesIn(series.notes, language),
  });
}

const NOTHING_TO_SCORE: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Serien är för kort: ingen prognos så långt fram har ett känt utfall. Minska --horizon eller --min-train.',
    'The series is too short: no forecast that far ahead has a known outcome. Lower --horizon or --min-train.',
  ),
};
