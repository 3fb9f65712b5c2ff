import {
  type CountedFlow,
  eventsOf,
  lawPeriodIn,
  type LawEvent,
  NO_COMPARISON_GROUP,
  printedFlows,
  written,
} from '#core/analysis';
import {
  areaOf,
  type Figure,
  type FigurePackage,
  figuresOf,
  REGISTER,
  seriesIn,
} from '#core/figures';
import {
  type Day,
  day,
  type Language,
  ok,
  type Problem,
  type Result,
  type Words,
  words,
} from '#kernel';
import type { Store } from '#shell/store';
import { packageView } from './figure-view.ts';
import { wholeYears } from './flows.ts';
import { isSettled, lawSeries, type WatchedSeries } from './law-effect-series.ts';
import type { LawEffectView } from './law-effect-view.ts';
import { type Library, packageIn } from './library.ts';
import { flowsAround } from './overview-flows.ts';
import { eventView } from './overview.ts';
import { countedFlows } from './register-flows.ts';
import type { RegisterLibrary } from './register-library.ts';
import { type Settled, settledMonth } from './settled-month.ts';

export type LawEffectQuestion = {
  /** The id of an event; the latest whose day is known, with windows before it and an outcome after, when left out. */
  readonly law?: string | undefined;
  /** The year or month that lines are carried to; the last known when left out or not known. */
  readonly target?: string | undefined;
};

/** Lag och praxis from a published package: its persons by month where it has them, else by year. */
export function publishedLawEffect(
  library: Library,
  { municipality, ...question }: LawEffectQuestion & { readonly municipality: string },
  language: Language,
): Result<LawEffectView, Problem> {
  const found = packageIn(library, municipality);
  if (!found.ok) return found;
  const of = found.value;
  return ok(effectOf({ of, flows: printedFlows(of), settled: null }, library, question, language));
}

/** Lag och praxis from the register as known on a day; months that are not yet fully known are left out of the lines. */
export async function registerLawEffect(
  store: Store,
  register: RegisterLibrary,
  published: Library,
  { knownOn, ...question }: LawEffectQuestion & { readonly knownOn: Day | null },
  language: Language,
): Promise<Result<LawEffectView, Problem>> {
  const library = await register.on(knownOn);
  if (!library.ok) return library;
  const found = packageIn(library.value, REGISTER);
  if (!found.ok) return found;
  const of = found.value;
  const on = day(of.spec.published.on);
  const settled = (await settledMonth(store, on)) ?? null;
  const years = wholeYears(of).filter((year) => settled && `${year}-12` <= settled.month);
  const flows = await countedFlows(store, on, years);
  return ok(effectOf({ of, flows, settled }, published, question, language));
}

type Basis = {
  readonly of: FigurePackage;
  readonly flows: readonly CountedFlow[];
  readonly settled: Settled | null;
};

/** `published` tells of law and practice, of 1 October and of the whole country, where the package itself does not. */
function effectOf(
  { of, flows, settled }: Basis,
  published: Library,
  { law, target }: LawEffectQuestion,
  language: Language,
): LawEffectView {
  const national = [...published.packages.values()].filter(
    ({ spec }) => of.spec.municipality && !spec.municipality,
  );
  const watched = [
    ...watchedIn(of, published, settled),
    ...national.flatMap((one) => watchedIn(one, published, null, true)),
  ];
  const events = lawEvents(of, published).filter((event) =>
    watched.some(({ figures }) => touches(event, figures)),
  );
  const viewed = (event: LawEvent | undefined) =>
    watched.flatMap((one) => lawSeries(one, event, target, language) ?? []);
  const told = events.filter((event) => viewed(event).some(({ lines }) => lines.length > 0));
  const chosen =
    events.find(({ id }) => id === law) ??
    told.findLast(({ exact }) => exact) ??
    told.at(-1) ??
    events.at(-1);
  const series = viewed(chosen);
  return {
    package: packageView(of, language),
    area: areaOf(of) ?? of.spec.title[language],
    nothing: series.length > 0 ? null : NOTHING[language],
    events: events.map((event) => eventView(event, language)),
    law: chosen?.id ?? null,
    series,
    flows: chosen ? flowsAround(of, flows, chosen, language) : null,
    notes: [
      ...(settled && hasUnsettled(watched) ? [unsettled(settled)] : []),
      ...(chosen ? [...sharedPeriod(chosen, events, watched), DESCRIPTION] : []),
      NO_COMPARISON_GROUP,
    ].map((note) => note[language]),
  };
}

/** What is watched, each with the count of the same persons on 1 October. */
const WATCHED = [
  ['state.recipients', 'state.persons_first_of_october'],
  ['state.persons', 'state.persons_first_of_october'],
  ['lss.persons', 'lss.persons_first_of_october'],
] as const;
const FEWEST = 4;

function watchedIn(
  of: FigurePackage,
  published: Library,
  settled: Settled | null,
  isNational = false,
): readonly WatchedSeries[] {
  const outcomes = [...of.figures.values()].filter(({ kind }) => kind === 'outcome');
  return WATCHED.flatMap(([metric, october]) => {
    const area = areaOf(of) ?? outcomes.find((figure) => figure.metric === metric)?.area;
    const months = outcomes.filter((figure) => figure.metric === `${metric}.month`);
    const [series] = seriesIn(months.length > 0 ? months : figuresOf(of, metric, 'outcome', area));
    if (!series || series.figures.length < FEWEST) return [];
    const octobers = [...published.packages.values()].flatMap(({ figures }) =>
      [...figures.values()].filter((figure) => figure.metric === october && figure.area === area),
    );
    const { figures } = series;
    return [{ of, isNational, figures, octobers, settled: settled?.month ?? null }];
  });
}

/** The package's own events, else those of the first package that has some: a law holds in the whole country. */
const lawEvents = (of: FigurePackage, { packages }: Library): readonly LawEvent[] =>
  [of, ...packages.values()].map(eventsOf).find((events) => events.length > 0) ?? [];

function touches({ period }: LawEvent, figures: readonly Figure[]): boolean {
  const [first, last] = [figures[0]?.period ?? '', figures.at(-1)?.period ?? ''];
  const law = lawPeriodIn(first, period.from);
  return first <= law && law <= last;
}

const hasUnsettled = (watched: readonly WatchedSeries[]): boolean =>
  watched.some(({ figures, settled }) => figures.some((figure) => !isSettled(figure, settled)));

const unsettled = ({ month, delay }: Settled) =>
  words(
    `Månaderna efter ${written(month).sv} är inte fullt kända: det tar upp till ${delay} månader innan 19 ändringar av 20 är kända. De ritas ihåliga och är inte med i linjerna, annars hade de sett ut som ett fall.`,
    `The months after ${written(month).en} are not fully known: it takes up to ${delay} months until 19 changes of 20 are known. They are drawn hollow and left out of the lines, or they would look like a fall.`,
  );

/** Years, and sometimes months, hold several dates, and no line can tell them apart. */
function sharedPeriod(
  { period }: LawEvent,
  events: readonly LawEvent[],
  watched: readonly WatchedSeries[],
): readonly Words[] {
  const [first] = watched.flatMap(({ figures }) => figures[0] ?? []);
  if (!first) return [];
  const law = lawPeriodIn(first.period, period.from);
  const same = events.filter((each) => lawPeriodIn(first.period, each.period.from) === law);
  return same.length > 1
    ? [
        words(
          `Datumen ${same.map(({ number }) => number).join(' och ')} faller i samma period, och serien kan inte skilja dem åt.`,
          `Dates ${same.map(({ number }) => number).join(' and ')} fall in the same period, and the series cannot tell them apart.`,
        ),
      ]
    : [];
}

const NOTHING = words(
  'Underlaget har ingen serie av personer som är lång nog att dra en linje genom.',
  'The source has no series of persons long enough to draw a line through.',
);

const DESCRIPTION = words(
  'Linjerna beskriver. Annat än lagen kan ha ändrats samtidigt, och hur långt svaren ligger isär visar hur mycket som hänger på valet av fönster.',
  'The lines describe. Other things than the law may have changed at the same time, and how far the answers lie apart shows how much hangs on the choice of window.',
);
