import {
  IN_MILLIONS,
  RECORD_MEASURES,
  RECORD_METHODS,
  recordFormula,
  type RecordMeasure,
  recordMeasureWords,
  type RecordMethod,
  recordMethodLabel,
  SIMPLE_METHODS,
  simpleFormula,
  simpleMethodLabel,
} from '#core/analysis';
import { computed, type Figure, type FigurePackage, figuresOf, REGISTER } from '#core/figures';
import {
  type Day,
  day,
  type Language,
  ok,
  type Problem,
  R,
  type Result,
  type Words,
  words,
} from '#kernel';
import type { Store } from '#shell/store';
import { figureView, numberText } from './figure-view.ts';
import { type FigureRange, type RangeView, rangeView } from './figure-range.ts';
import { type Library, packageIn } from './library.ts';
import type { RegisterLibrary } from './register-library.ts';
import type { SavedFigures } from './saved-figures.ts';
import { type SavedForecasts, savedForecasts } from './saved-forecasts.ts';
import type { FigureView } from './views.ts';
import { foresee } from './year-forecast.ts';

/** What was said of each year beforehand, what came, and how good it was. */
export type ForecastRecordView = {
  readonly heading: string;
  readonly caveat: string;
  readonly years: readonly {
    readonly year: string;
    readonly outcome: FigureView;
    readonly budget: FigureView | null;
    /** The model's own, told what was known before the year began. */
    readonly simulated: {
      readonly mean: FigureView;
      readonly low: FigureView;
      readonly high: FigureView;
    } | null;
    /** Deficits foreseen during the year. */
    readonly deficits: readonly FigureView[];
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly label: string;
    readonly about: string;
  }[];
  readonly scores: readonly {
    readonly id: string;
    readonly label: string;
    readonly cells: readonly (FigureView | null)[];
  }[];
  /** The year after the last outcome, by methods that anybody could have used. */
  readonly simple: readonly {
    readonly id: string;
    readonly label: string;
    readonly mean: FigureView;
    readonly low: FigureView | null;
    readonly high: FigureView | null;
  }[];
  readonly saved: readonly SavedForecastView[];
};

/** A forecast as it was saved; what it came to is null while its year is not over. */
export type SavedForecastView = {
  readonly id: string;
  readonly madeAt: string;
  readonly actor: string;
  readonly year: string;
  readonly knownOn: string;
  /** Months of the year that were not yet known. */
  readonly horizon: number;
  readonly total: RangeView;
  readonly budget: FigureView | null;
  readonly outcome: FigureView | null;
  readonly miss: FigureView | null;
  /** Whether the outcome lies in the band that eight years of ten should. */
  readonly held: boolean | null;
};

/** The record of a municipality's published budgets and forecasts. */
export function publishedForecastRecord(
  library: Library,
  { municipality }: { readonly municipality: string },
  language: Language,
): Result<ForecastRecordView, Problem> {
  const found = packageIn(library, municipality);
  return found.ok ? ok(recordOf(found.value, new Map(), NONE_SAVED, language)) : found;
}

/** The register's record: its budgets, the model from each year's eve, and the forecasts that were saved. */
export async function registerForecastRecord(
  store: Store,
  register: RegisterLibrary,
  knownOn: Day | null,
  language: Language,
): Promise<Result<ForecastRecordView, Problem>> {
  const library = await register.on(knownOn);
  if (!library.ok) return library;
  const found = packageIn(library.value, REGISTER);
  if (!found.ok) return found;
  const simulated = new Map<string, FigureRange>();
  const outcomes = figuresOf(found.value, 'total.net_cost', 'outcome');
  for (const { period } of outcomes.slice(FIRST_TOLD).slice(-MOST_TOLD)) {
    const eve = day(`${Number(period) - 1}-12-31`);
    const foreseen = await foresee(store, register, { knownOn: eve });
    if (foreseen.ok && foreseen.value.basis.year === period)
      simulated.set(period, foreseen.value.figures.total);
  }
  const saved = await savedForecasts(store, register, knownOn);
  return ok(recordOf(found.value, simulated, saved, language));
}

const NONE_SAVED: SavedForecasts = { saved: [], scores: [] };

// Two whole years are needed before a flow or a price can be learnt; a figure's address holds no more days.
const FIRST_TOLD = 2;
const MOST_TOLD = 4;

// What was saved is scored by how long before its year's end it was made.
type Method = Exclude<RecordMethod, 'saved'>;
const METHODS = RECORD_METHODS.filter((method) => method !== 'saved');

function recordOf(
  of: FigurePackage,
  simulated: ReadonlyMap<string, FigureRange>,
  saved: SavedForecasts,
  language: Language,
): ForecastRecordView {
  const outcomes = figuresOf(of, 'total.net_cost', 'outcome');
  const budgets = figuresOf(of, 'total.net_cost', 'budget');
  const deficits = [...of.figures.values()].filter(
    ({ kind, part, dateBasis }) =>
      kind === 'forecast' && part === 'total' && dateBasis === 'calendar_year',
  );
  const inputs: Readonly<Record<Method, readonly Figure[]>> = {
    budget: budgets,
    naive: outcomes.slice(0, 1),
    deficit: deficits.length > 0 ? [...budgets, ...deficits] : [],
    simulated: [...simulated.values()].flatMap((range) => Object.values(range)),
  };
  const told: readonly Method[] = METHODS.filter(
    (method) => outcomes.length > 0 && inputs[method].length > 0,
  );
  const score = (what: RecordMeasure, method: Method): Figure | undefined =>
    computed(recordFormula(what, method), [
      ...outcomes,
      ...(method === 'naive' ? [] : inputs[method]),
    ]);
  const view = (figure: Figure | undefined) => (figure ? figureView(figure, language) : null);
  const ofYear = (figures: readonly Figure[], year: string) =>
    figures.find(({ period }) => period === year);
  return {
    heading: headingOf(score('mae', 'budget'), score('mae', 'simulated'), score('mae', 'naive'))[
      language
    ],
    caveat: CAVEAT[language],
    years: outcomes.map((outcome) => {
      const range = simulated.get(outcome.period);
      return {
        year: outcome.period,
        outcome: figureView(outcome, language),
        budget: view(ofYear(budgets, outcome.period)),
        simulated: range
          ? {
              mean: figureView(range.mean, language),
              low: figureView(range.low, language),
              high: figureView(range.high, language),
            }
          : null,
        deficits: deficits
          .filter(({ period }) => period === outcome.period)
          .map((figure) => figureView(figure, language)),
      };
    }),
    measures: RECORD_MEASURES.map((what) => {
      const { label, text } = recordMeasureWords(what);
      return { id: what, label: label[language], about: text[language] };
    }),
    scores: [
      ...told.map((method) => ({
        id: method,
        label: recordMethodLabel(method)[language],
        cells: RECORD_MEASURES.map((what) => view(score(what, method))),
      })),
      ...saved.scores.map(({ horizon, label, scores }) => ({
        id: `saved-${horizon}`,
        label: label[language],
        cells: RECORD_MEASURES.map((what) => view(scores[what])),
      })),
    ],
    simple: SIMPLE_METHODS.flatMap((method) => {
      const [mean, low, high] = (['mean', 'p10', 'p90'] as const).map((point) =>
        computed(simpleFormula(method, point), outcomes),
      );
      return mean
        ? [
            {
              id: method,
              label: simpleMethodLabel(method)[language],
              mean: figureView(mean, language),
              low: view(low),
              high: view(high),
            },
          ]
        : [];
    }),
    saved: saved.saved.map((each) => savedView(each, language)),
  };
}

function savedView(
  { vintage, horizon, total, budget, outcome, miss, held }: SavedFigures,
  language: Language,
): SavedForecastView {
  const { id, madeAt, actor, year, knownOn } = vintage;
  const inMillions = outcome && computed(IN_MILLIONS, [outcome]);
  return {
    id,
    madeAt,
    actor,
    year,
    knownOn,
    horizon,
    total: rangeView(total, language),
    budget: budget ? figureView(budget, language) : null,
    outcome: inMillions ? figureView(inMillions, language) : null,
    miss: miss ? figureView(miss, language) : null,
    held: held ?? null,
  };
}

const size = (figure: Figure, language: Language): string =>
  numberText(Math.abs(R.toNumber(figure.value)), 1, language);

function headingOf(
  budget: Figure | undefined,
  simulated: Figure | undefined,
  naive: Figure | undefined,
): Words {
  if (!budget || !naive) return NO_RECORD;
  const model = simulated && {
    sv: `, modellen med ${size(simulated, 'sv')}`,
    en: `, the model by ${size(simulated, 'en')}`,
  };
  return words(
    `Budgeten har i snitt missat utfallet med ${size(budget, 'sv')} mnkr${model?.sv ?? ''} och förra årets utfall med ${size(naive, 'sv')}`,
    `The budget has missed the outcome by SEK ${size(budget, 'en')} million on average${model?.en ?? ''}, and last year's outcome by ${size(naive, 'en')}`,
  );
}

const NO_RECORD = words(
  'Det finns ännu inga prognoser att jämföra med utfall',
  'There are no forecasts yet to compare with outcomes',
);

const CAVEAT = words(
  'Så här få år beskriver men bevisar inte. En budget är också ett beslut, inte bara en prognos.',
  'So few years describe but do not prove. A budget is also a decision, not only a forecast.',
);
