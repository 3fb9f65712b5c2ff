import { forecastScenarios, forecastYear } from '#core/analysis';
import type { Leaves } from '#core/figures';
import {
  type Day,
  day,
  type Language,
  ok,
  type Ore,
  ore,
  type Problem,
  R,
  type Result,
  type Words,
  words,
} from '#kernel';
import { findNewestChange, readMunicipality, type Store } from '#shell/store';
import { figureView, numberText } from './figure-view.ts';
import { figuresWithin, ORE_PER_TKR, type RangeView, rangeView } from './figure-range.ts';
import { foreseenFigures, type ForeseenFigures } from './foreseen-figures.ts';
import type { RegisterLibrary } from './register-library.ts';
import type { FigureView } from './views.ts';
import { type YearBasis, yearBasis } from './year-basis.ts';
import { scenariosOf, type Wondering, WONDERING } from './year-scenarios.ts';

/** What *Prognos* is asked of the register. */
export type YearForecastQuestion = {
  readonly knownOn: Day | null;
  /** Own budget in öre. */
  readonly budget?: Ore | undefined;
  readonly wondering?: Partial<Wondering>;
};

export type Foreseen = {
  readonly basis: YearBasis;
  readonly figures: ForeseenFigures;
};

export type YearForecastView = {
  readonly area: string;
  readonly year: string;
  readonly knownOn: string;
  /** The day to ask for again. */
  readonly readOn: string;
  readonly asOf: string;
  readonly heading: string;
  readonly sentence: string;
  readonly total: RangeView;
  /** Null where there is no budget to compare with. */
  readonly budget: FigureView | null;
  readonly deficit: FigureView | null;
  readonly provider: RangeView;
  readonly fan: readonly { readonly month: string; readonly cost: RangeView }[];
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly persons: RangeView;
    readonly cost: RangeView;
  }[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly label: string;
    readonly difference: RangeView;
    readonly total: RangeView;
    readonly deficit: FigureView | null;
  }[];
  readonly wondering: Wondering;
  readonly notes: readonly string[];
};

/** What the year will cost, as known at the end of a day; as the register last changed when null. */
export async function yearForecastView(
  store: Store,
  register: RegisterLibrary,
  question: YearForecastQuestion,
  language: Language,
): Promise<Result<YearForecastView, Problem>> {
  const found = await foresee(store, register, question);
  if (!found.ok) return found;
  const { basis, figures } = found.value;
  const range = (each: ForeseenFigures['total']) => rangeView(each, language);
  const against = (figure: ForeseenFigures['budget']) =>
    basis.budget.from === 'none' ? null : figureView(figure, language);
  return ok({
    area: await areaOf(store),
    year: basis.year,
    knownOn: basis.knownOn,
    readOn: basis.readOn,
    asOf: basis.asOf,
    heading: headingOf(basis, figures)[language],
    sentence: sentenceOf(basis, figures)[language],
    total: range(figures.total),
    budget: against(figures.budget),
    deficit: against(figures.deficit),
    provider: range(figures.provider),
    fan: figures.fan.map(({ month, cost }) => ({ month, cost: range(cost) })),
    groups: figures.groups.map(({ id, label, persons, cost }) => ({
      id,
      label: label[language],
      persons: range(persons),
      cost: range(cost),
    })),
    scenarios: figures.scenarios.map(({ id, label, difference, total, deficit }) => ({
      id,
      label: label[language],
      difference: range(difference),
      total: range(total),
      deficit: against(deficit),
    })),
    wondering: { ...WONDERING, ...question.wondering },
    notes: basis.notes.map((note) => note[language]),
  });
}

const areaOf = async (store: Store): Promise<string> =>
  (await readMunicipality(store))?.name ?? 'Kommunen';

const KEPT = 24;
const kept = new WeakMap<Store, Map<string, Promise<Result<Foreseen, Problem>>>>();

/** Works the forecast out; the latest answers are kept, each resting on the newest change by its day. */
export async function foresee(
  store: Store,
  register: RegisterLibrary,
  question: YearForecastQuestion,
): Promise<Result<Foreseen, Problem>> {
  const newest = await findNewestChange(store, question.knownOn);
  const own = kept.get(store) ?? new Map<string, Promise<Result<Foreseen, Problem>>>();
  kept.set(store, own);
  const key = [
    newest?.changeId ?? 0,
    question.knownOn ?? newest?.recordedOn ?? '',
    keyOf(question),
  ].join(' ');
  const found = own.get(key) ?? workOut(store, register, question);
  own.delete(key);
  own.set(key, found);
  const [oldest] = own.keys();
  if (own.size > KEPT && oldest !== undefined) own.delete(oldest);
  found.catch(() => own.delete(key));
  return found;
}

async function workOut(
  store: Store,
  register: RegisterLibrary,
  question: YearForecastQuestion,
): Promise<Result<Foreseen, Problem>> {
  const basis = await yearBasis(store, register, question);
  if (!basis.ok) return basis;
  const { question: asked, year, knownOn, readOn } = basis.value;
  const [first] = asked.months;
  const scenarios = first ? scenariosOf({ ...WONDERING, ...question.wondering }, first.month) : [];
  const figures = foreseenFigures({
    area: await areaOf(store),
    knownOn,
    readOn,
    key: keyOf(question),
    year,
    budget: asked.budget,
    forecast: forecastYear(asked),
    scenarios,
    differences: forecastScenarios(asked, scenarios),
  });
  return ok({ basis: basis.value, figures });
}

/** The question in an address: own budget in tkr or x, then amount, starts, hours and persons. */
function keyOf({ budget, wondering }: YearForecastQuestion): string {
  const { amount, starts, hours, persons } = { ...WONDERING, ...wondering };
  return [
    budget === undefined ? 'x' : String(budget / ORE_PER_TKR),
    ...[amount, starts, hours, persons].map(String),
  ]
    .map((part) => part.replace('-', 'm').replace('.', '_'))
    .join('-');
}

const ADDRESS = /\bregister\/(\d{4}-\d{2}-\d{2})\/foreseen\.([\w-]+)\./g;

/** The figures of *Prognos* that an address names, made from the register again; undefined when it names none. */
export async function foreseenLeaves(
  store: Store,
  register: RegisterLibrary,
  id: string,
): Promise<Leaves | undefined> {
  const named = new Map(
    [...id.matchAll(ADDRESS)].map(([whole, on = '', key = '']) => [whole, { on: day(on), key }]),
  );
  if (named.size === 0) return undefined;
  const all: ReadonlyMap<string, ReturnType<Leaves>>[] = [];
  for (const { on, key } of named.values()) {
    const found = await foresee(store, register, { knownOn: on, ...questionIn(key) });
    if (found.ok) all.push(figuresWithin(found.value.figures));
  }
  return (address) => all.flatMap((figures) => figures.get(address) ?? [])[0];
}

function questionIn(key: string): Omit<YearForecastQuestion, 'knownOn'> {
  const [budget = 'x', ...parts] = key
    .split('-')
    .map((part) => part.replace('m', '-').replace('_', '.'));
  const [amount = 0, starts = 0, hours = 0, persons = 0] = parts.map(Number);
  return {
    ...(budget === 'x' ? {} : { budget: ore(Math.round(Number(budget) * ORE_PER_TKR)) }),
    wondering: { amount, starts, hours, persons },
  };
}

const said = (figure: ForeseenFigures['budget'], decimals: number, language: Language): string =>
  numberText(R.toNumber(figure.value), decimals, language);

function headingOf({ year, budget: of }: YearBasis, { total, budget }: ForeseenFigures): Words {
  const cost = words(
    `${year} väntas kosta ${said(total.mean, 1, 'sv')} mnkr`,
    `${year} is expected to cost SEK ${said(total.mean, 1, 'en')} million`,
  );
  if (of.from === 'none') return cost;
  const over = R.compare(total.mean.value, budget.value) >= 0;
  const gap = Math.abs(R.toNumber(total.mean.value) - R.toNumber(budget.value));
  return words(
    `${cost.sv}, ${numberText(gap, 1, 'sv')} mnkr ${over ? 'över' : 'under'} ${of.from === 'year' ? `budgeten för ${of.year}` : 'den egna budgeten'}`,
    `${cost.en}, ${numberText(gap, 1, 'en')} million ${over ? 'over' : 'under'} ${of.from === 'year' ? `the budget of ${of.year}` : 'your own budget'}`,
  );
}

function sentenceOf({ budget }: YearBasis, { total, deficit }: ForeseenFigures): Words {
  const band = words(
    `8 år av 10 hamnar mellan ${said(total.low, 1, 'sv')} och ${said(total.high, 1, 'sv')} mnkr.`,
    `8 years of 10 end between ${said(total.low, 1, 'en')} and ${said(total.high, 1, 'en')} million.`,
  );
  if (budget.from === 'none') return band;
  return words(
    `${band.sv} Sannolikheten för underskott är ${said(deficit, 0, 'sv')} %.`,
    `${band.en} The probability of a deficit is ${said(deficit, 0, 'en')}%.`,
  );
}
