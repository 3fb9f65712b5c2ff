import {
  type LastSigma,
  type Nowcast,
  type NowcastMonth,
  type NowcastQuestion,
  type RareReversals,
  type Spread,
  bornhuetterFerguson,
  capeCodPrior,
  chainLadder,
  mack,
  nowcast,
  readLineList,
  readTriangle,
} from '#core/analysis';
import { readTable } from '#core/intake';
import { type Language, type Month, type Problem, type Result, ok, refuse, words } from '#kernel';
import { type NoteView, notesIn } from './note-view.ts';

export type NowcastView = {
  readonly asOf: Month;
  readonly known: number;
  readonly unknown: Spread;
  readonly months: readonly NowcastMonth[];
  readonly model: Omit<Nowcast['model'], 'weights'> & {
    /** A frailty of null: single months do not stand out. */
    readonly weights: readonly {
      readonly forgetting: number;
      readonly frailty: number | null;
      readonly breakAgo: number | null;
      readonly weight: number;
    }[];
  };
  readonly baselines: Nowcast['baselines'];
  readonly reversals: RareReversals;
  readonly notes: readonly NoteView[];
};

/** Reads a line list and says what is not yet known of each month by the end of `asOf`. */
export async function nowcastFile(
  bytes: Uint8Array,
  name: string,
  question: Omit<NowcastQuestion, 'cases'>,
  language: Language,
): Promise<Result<NowcastView, Problem>> {
  const table = await readTable(bytes, name);
  if (!table.ok) return table;
  const cases = readLineList(table.value, question.asOf);
  if (!cases.ok) return cases;
  const { asOf, known, unknown, months, model, baselines, reversals, notes } = nowcast({
    ...question,
    cases: cases.value,
  });
  const weights = model.weights
    .filter(({ weight }) => weight > 0)
    .map(({ forgetting, frailty, breakAgo = null, weight }) => ({
      forgetting,
      frailty: Number.isFinite(frailty) ? frailty : null,
      breakAgo,
      weight,
    }));
  return ok({
    asOf,
    known,
    unknown,
    months,
    model: { ...model, weights },
    baselines,
    reversals,
    notes: notesIn(notes, language),
  });
}

export type TriangleQuestion = {
  readonly method: 'chain-ladder' | 'mack' | 'bornhuetter-ferguson' | 'cape-cod';
  /** The amount expected of a whole origin; bornhuetter-ferguson needs it. */
  readonly prior?: number;
  readonly sigma: LastSigma;
};

export type TriangleView = {
  readonly method: TriangleQuestion['method'];
  readonly origins: readonly {
    readonly origin: string;
    readonly latest: number;
    readonly ultimate: number;
    readonly unknown: number;
    /** Null where the method has no standard error. */
    readonly se: number | null;
  }[];
  readonly total: { readonly unknown: number; readonly se: number | null };
};

/** Reads a cumulative triangle and completes it by one of the classical methods. */
export async function triangleFile(
  bytes: Uint8Array,
  name: string,
  { method, prior, sigma }: TriangleQuestion,
): Promise<Result<TriangleView, Problem>> {
  const table = await readTable(bytes, name);
  if (!table.ok) return table;
  const read = readTriangle(table.value);
  if (!read.ok) return read;
  if (method === 'mack') {
    const { origins, total } = mack(read.value, sigma);
    return ok({ method, origins, total });
  }
  if (method === 'bornhuetter-ferguson' && prior === undefined) return refuse(PRIOR_MISSING);
  const estimates =
    method === 'chain-ladder'
      ? chainLadder(read.value)
      : bornhuetterFerguson(read.value, prior ?? capeCodPrior(read.value));
  return ok({
    method,
    origins: estimates.map((estimate) => ({ ...estimate, se: null })),
    total: { unknown: estimates.reduce((sum, { unknown }) => sum + unknown, 0), se: null },
  });
}

const PRIOR_MISSING: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Bornhuetter-Ferguson behöver vad en hel rad väntas bli. Ange det med --prior, eller välj cape-cod som tar det ur triangeln.',
    'Bornhuetter-Ferguson needs what a whole row is expected to become. Give it with --prior, or choose cape-cod, which takes it from the triangle.',
  ),
};
