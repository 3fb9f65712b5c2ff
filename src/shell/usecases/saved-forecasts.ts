import {
  RECORD_MEASURES,
  type RecordMeasure,
  recordFormula,
  recordMeasureWords,
} from '#core/analysis';
import { computed, type Figure, figuresOf, type Leaves, REGISTER } from '#core/figures';
import { type Day, day, parseDay, type Words, words } from '#kernel';
import { listForecastVintages, type Store } from '#shell/store';
import { figuresWithin } from './figure-range.ts';
import { packageIn } from './library.ts';
import type { RegisterLibrary } from './register-library.ts';
import { savedFigures, type SavedFigures } from './saved-figures.ts';

/** The scores of the saved forecasts that were made equally long before their year's end. */
export type SavedScores = {
  /** Months of the year that were not yet known. */
  readonly horizon: number;
  readonly label: Words;
  readonly scores: Readonly<Partial<Record<RecordMeasure, Figure>>>;
};

export type SavedForecasts = {
  readonly saved: readonly SavedFigures[];
  readonly scores: readonly SavedScores[];
};

/**
 * The forecasts saved on what was known by the day that the register is read, oldest first, beside the outcomes known then;
 * scored by horizon, the longest first. None where the register knew nothing.
 */
export async function savedForecasts(
  store: Store,
  register: RegisterLibrary,
  knownOn: Day | null,
): Promise<SavedForecasts> {
  const library = await register.on(knownOn);
  const read = library.ok ? packageIn(library.value, REGISTER) : library;
  if (!read.ok) return NONE;
  const readOn = day(read.value.spec.published.on);
  const outcomes = figuresOf(read.value, 'total.net_cost', 'outcome');
  const area = read.value.spec.municipality?.name ?? 'Kommunen';
  const vintages = await listForecastVintages(store);
  const saved = vintages
    .filter((vintage) => vintage.knownOn <= readOn)
    .map((vintage) => savedFigures(area, vintage, outcomes));
  const byHorizon = Map.groupBy(
    saved.filter(({ outcome }) => outcome !== undefined),
    ({ horizon }) => horizon,
  );
  return {
    saved,
    scores: [...byHorizon]
      .toSorted(([a], [b]) => b - a)
      .map(([horizon, each]) => scoresOf(readOn, horizon, outcomes, each)),
  };
}

const NONE: SavedForecasts = { saved: [], scores: [] };

function scoresOf(
  readOn: Day,
  horizon: number,
  outcomes: readonly Figure[],
  saved: readonly SavedFigures[],
): SavedScores {
  const label = words(
    `Sparade prognoser, ${horizon === 1 ? '1 månad' : `${horizon} månader`} kvar av året`,
    `Saved forecasts, ${horizon === 1 ? '1 month' : `${horizon} months`} of the year left`,
  );
  const inputs = [...outcomes, ...saved.flatMap(({ total }) => Object.values(total))];
  const scores = RECORD_MEASURES.flatMap((what): readonly (readonly [RecordMeasure, Figure])[] => {
    const formula = recordFormula(what, 'saved');
    const score = computed(formula, inputs);
    if (!score) return [];
    // Named by horizon alone: an address that named every saved forecast would grow without end.
    const id = [REGISTER, readOn, `saved.${what}.${horizon}`, score.kind, score.period].join('/');
    const of = recordMeasureWords(what).label;
    const named = words(`${label.sv}: ${of.sv}`, `${label.en}: ${of.en}`);
    return [[what, { ...score, id, label: named }]];
  });
  return { horizon, label, scores: Object.fromEntries(scores) };
}

const ADDRESS = /\bregister\/(\d{4}-\d{2}-\d{2})\/saved\./g;

/** The saved forecasts and scores that an address names; undefined when it names none. */
export async function savedLeaves(
  store: Store,
  register: RegisterLibrary,
  id: string,
): Promise<Leaves | undefined> {
  const days = new Set([...id.matchAll(ADDRESS)].flatMap(([, on = '']) => parseDay(on) ?? []));
  if (days.size === 0) return undefined;
  const all: ReadonlyMap<string, Figure>[] = [];
  for (const on of days) all.push(figuresWithin(await savedForecasts(store, register, on)));
  return (address) => all.flatMap((figures) => figures.get(address) ?? [])[0];
}
