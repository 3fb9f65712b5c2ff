import { formulaOf, shiftedTotal, type ShiftedFigures, moveLabel } from '#core/analysis';
import {
  areaOf,
  computed,
  type FigurePackage,
  figuresOf,
  isMetricId,
  REGISTER,
} from '#core/figures';
import {
  type Day,
  day,
  type Language,
  ok,
  type Ore,
  type Problem,
  type Result,
  type Words,
  words,
} from '#kernel';
import type { Store } from '#shell/store';
import { figureView, packageView } from './figure-view.ts';
import type {
  FlowSeriesView,
  FlowsPageView,
  HoursGrowthView,
  ShiftedRowView,
  ShiftedView,
} from './flows-view.ts';
import { headingOfFlows, hoursSentence, shiftedSentence } from './flows-heading.ts';
import { hoursOf } from './flows-hours.ts';
import { flowWatch } from './flows-watch.ts';
import { type Library, packageIn } from './library.ts';
import { printedShift } from './printed-shift.ts';
import type { RegisterLibrary } from './register-library.ts';
import { registerFlows, registerHours, registerShifted } from './register-flows.ts';
import { settledMonth } from './settled-month.ts';

/** Flöden from a published package: what it prints of flows, and its table of shifted cost worked again. */
export function publishedFlows(
  library: Library,
  { municipality }: { readonly municipality: string },
  language: Language,
): Result<FlowsPageView, Problem> {
  const found = packageIn(library, municipality);
  if (!found.ok) return found;
  const of = found.value;
  const flows = publishedSeries(of, language);
  const printed = printedShift(of, language);
  return ok({
    package: packageView(of, language),
    area: areaOf(of) ?? of.spec.title[language],
    heading: headingOfFlows(flows, printed, language),
    flows,
    unsettled: null,
    shifted: null,
    hours: null,
    printed,
    others: otherTables(of, language),
  });
}

const PUBLISHED = [
  ['none-sfb', 'state.new_persons', 'state.new_children'],
  ['lss-sfb', 'state.from_lss', 'state.from_lss_children'],
  ['sfb-none', 'state.ended_persons', 'state.ended_children'],
] as const;

function publishedSeries(of: FigurePackage, language: Language): readonly FlowSeriesView[] {
  const adults = formulaOf('flow.adults');
  return PUBLISHED.flatMap(([id, all, children]) => {
    const young = figuresOf(of, children, 'flow');
    const years = figuresOf(of, all, 'flow').flatMap((everyone) => {
      const child = young.find(({ period }) => period === everyone.period);
      const grown = child && adults && computed(adults, [everyone, child]);
      return child && grown
        ? [
            {
              year: everyone.period,
              all: figureView(everyone, language),
              children: figureView(child, language),
              adults: figureView(grown, language),
              returns: null,
            },
          ]
        : [];
    });
    const [first] = years;
    const watch = flowWatch(figuresOf(of, all, 'flow'), language);
    return first ? [{ id, label: first.all.label, part: first.all.part, years, watch }] : [];
  });
}

/** Tables of flows that no other part of the page shows, as what happened after a withdrawal. */
const otherTables = (of: FigurePackage, language: Language): FlowsPageView['others'] =>
  [...of.tables.values()].flatMap(({ spec, figures }) => {
    const own = figures.filter(({ kind, metric }) => kind === 'flow' && !isMetricId(metric));
    return own.length === 0
      ? []
      : [{ title: spec.title[language], figures: own.map((one) => figureView(one, language)) }];
  });

export type FlowsQuestion = {
  /** What is known now when left out. */
  readonly knownOn: Day | null;
  /** What the own provider costs above the hourly amount, öre an hour. */
  readonly ownGap?: Ore | undefined;
  /** Years whose 1 October is compared; the last two when left out. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

/** Flöden from the register, as known on a day: moves, shifted cost, and in which groups hours grew. */
export async function registerFlowsPage(
  store: Store,
  register: RegisterLibrary,
  { knownOn: asked, ownGap, before, after }: FlowsQuestion,
  language: Language,
): Promise<Result<FlowsPageView, Problem>> {
  const library = await register.on(asked);
  if (!library.ok) return library;
  const found = packageIn(library.value, REGISTER);
  if (!found.ok) return found;
  const of = found.value;
  const knownOn = day(of.spec.published.on);
  const whole = wholeYears(of);
  const settled = await settledMonth(store, knownOn);
  const isSettled = (year: number) => settled !== undefined && `${year}-12` <= settled.month;
  const flows = seriesOf(await registerFlows(store, knownOn, whole), isSettled, language);
  const shifted = await registerShifted(store, { knownOn, ownGap });
  const years = shifted.years.filter(({ year }) => whole.includes(year));
  const octobers = whole.map(String);
  return ok({
    package: packageView(of, language),
    area: areaOf(of) ?? of.spec.title[language],
    heading: headingOfFlows(flows, null, language),
    flows,
    unsettled: unsettledYears(whole.filter((year) => !isSettled(year)))?.[language] ?? null,
    shifted: shiftedView({ ...shifted, years }, language),
    hours: await hoursView(store, knownOn, octobers, { before, after }, language),
    printed: null,
    others: [],
  });
}

/** The years that were over by then and have all their months in the register. */
export const wholeYears = (of: FigurePackage): readonly number[] => [
  ...new Set(
    (['state.persons', 'lss.persons'] as const).flatMap((metric) =>
      figuresOf(of, metric, 'outcome').map(({ period }) => Number(period)),
    ),
  ),
];

function seriesOf(
  flows: Awaited<ReturnType<typeof registerFlows>>,
  isSettled: (year: number) => boolean,
  language: Language,
): readonly FlowSeriesView[] {
  return [...Map.groupBy(flows, ({ from, to }) => `${from}-${to}`)].flatMap(([id, own]) => {
    const [first] = own;
    return first
      ? [
          {
            id,
            label: moveLabel(first.from, first.to)[language],
            part: first.all.part,
            years: own.map(({ year, all, children, adults, returns }) => ({
              year: String(year),
              all: figureView(all, language),
              children: figureView(children, language),
              adults: figureView(adults, language),
              returns: figureView(returns, language),
            })),
            watch: flowWatch(
              own.flatMap(({ year, all }) => (isSettled(year) ? [all] : [])),
              language,
            ),
          },
        ]
      : [];
  });
}

const unsettledYears = (years: readonly number[]): Words | undefined =>
  years.length === 0
    ? undefined
    : words(
        `Mer blir fortfarande känt om ${years.join(' och ')}, så bevakningen räknar inte med det än.`,
        `More is still becoming known of ${years.join(' and ')}, so the watch does not count it yet.`,
      );

function shiftedView(
  { deductions, years, unpricedYears }: Awaited<ReturnType<typeof registerShifted>>,
  language: Language,
): ShiftedView | null {
  const total = shiftedTotal(years);
  if (!total) return null;
  const row = ({ persons, returned, gross, deductions: taken, net }: ShiftedFigures) => ({
    persons: figureView(persons, language),
    returned: figureView(returned, language),
    gross: figureView(gross, language),
    deductions: taken.map((figure) => figureView(figure, language)),
    net: figureView(net, language),
  });
  const rows: readonly ShiftedRowView[] = [
    ...years.map((year) => ({ id: String(year.year), label: String(year.year), ...row(year) })),
    { id: 'total', label: words('Tillsammans', 'Together')[language], ...row(total) },
  ];
  return {
    sentence: shiftedSentence(total, language),
    deductions: deductions.map(({ label, definition }) => ({
      label: label[language],
      definition: definition[language],
    })),
    rows,
    unpricedYears,
  };
}

async function hoursView(
  store: Store,
  knownOn: Day,
  octobers: readonly string[],
  asked: { readonly before: string | undefined; readonly after: string | undefined },
  language: Language,
): Promise<HoursGrowthView | null> {
  const known = (year: string | undefined): string | undefined =>
    year !== undefined && octobers.includes(year) ? year : undefined;
  const after = known(asked.after) ?? octobers.at(-1);
  const before = known(asked.before) ?? octobers.findLast((year) => year !== after);
  if (before === undefined || after === undefined) return null;
  const [from, to] = [day(`${before}-10-01`), day(`${after}-10-01`)];
  const groups = hoursOf(
    await registerHours(store, { before: from, after: to, knownOn }),
    language,
  );
  return {
    octobers,
    before,
    after,
    sentence: hoursSentence(groups, before, after, language),
    groups,
  };
}
