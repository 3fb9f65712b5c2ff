import {
  type Alarm,
  type LawEvent,
  budgetOf,
  costBandAlarms,
  countGapAlarms,
  eventsOf,
} from '#core/analysis';
import {
  type Kind,
  type MetricId,
  type FigurePackage,
  areaOf,
  figuresOf,
  metricOf,
} from '#core/figures';
import { type Language, type Problem, type Result, type Words, ok, words } from '#kernel';
import { packageView, stepView } from './figure-view.ts';
import { type Library, packageIn } from './library.ts';
import { flowsOf } from './overview-flows.ts';
import { headingsOf } from './overview-heading.ts';
import { panelsOf } from './overview-panels.ts';
import { planningOf } from './overview-planning.ts';
import { reconciliationOf } from './overview-reconciliation.ts';
import { tableContradictions } from './table-contradictions.ts';
import type { AlarmView, EventView, OverviewView } from './overview-view.ts';

/** Läget: what a package's published figures say, finding first, and what it lacks. */
export function overview(
  library: Library,
  { municipality }: { readonly municipality: string },
  language: Language,
): Result<OverviewView, Problem> {
  const found = packageIn(library, municipality);
  if (!found.ok) return found;
  const kept = overviews.get(found.value) ?? new Map<Language, OverviewView>();
  const view = kept.get(language) ?? overviewOf(found.value, language);
  overviews.set(found.value, kept.set(language, view));
  return ok(view);
}

// A package never changes, and its overview is asked for again by every page that speaks of it.
const overviews = new WeakMap<FigurePackage, Map<Language, OverviewView>>();

function overviewOf(of: FigurePackage, language: Language): OverviewView {
  const headings = headingsOf(of, language);
  const latest = headings.at(-1);
  const years = figuresOf(of, 'total.net_cost', 'outcome').map(({ period }) => period);
  return {
    package: packageView(of, language),
    area: areaOf(of) ?? of.spec.title[language],
    years,
    explainable: {
      years,
      budgetYears: years.filter((year) => budgetOf(of, 'total.net_cost', year) !== undefined),
    },
    heading: latest?.sentence ?? of.spec.title[language],
    headingFigures: latest?.figures ?? [],
    headings,
    panels: panelsOf(of, language),
    alarms: [
      ...[...costBandAlarms(of), ...countGapAlarms(of)].map((alarm) => alarmView(alarm, language)),
      ...tableContradictions(of, language),
    ].toSorted((a, b) => (a.period > b.period ? -1 : a.period < b.period ? 1 : 0)),
    planning: planningOf(of, language),
    events: eventsOf(of).map((event) => eventView(event, language)),
    flows: flowsOf(of, language),
    reconciliation: reconciliationOf(of, language),
    missing: missingIn(of, language),
  };
}

const alarmView = (alarm: Alarm, language: Language): AlarmView => ({
  id: alarm.id,
  kind: alarm.kind,
  period: alarm.period,
  severity: alarm.severity,
  sentence: alarm.sentence[language],
  why: alarm.why.map((step) => stepView(step, language)),
  explanations: alarm.explanations.map((one) => ({
    label: one.label[language],
    ...stepView(one, language),
  })),
});

export const eventView = (event: LawEvent, language: Language): EventView => ({
  id: event.id,
  number: event.number,
  when: event.written[language],
  from: event.period.from,
  to: event.period.to,
  label: event.label[language],
  expected: {
    state: event.expected.state[language],
    lss: event.expected.lss[language],
  },
  law: event.law ?? null,
});

const WANTED: readonly (readonly [MetricId, Kind])[] = [
  ['total.net_cost', 'outcome'],
  ['state.net_cost', 'outcome'],
  ['lss.net_cost', 'outcome'],
  ['own_provider.net_cost', 'outcome'],
  ['state.persons', 'outcome'],
  ['lss.persons', 'outcome'],
  ['lss.hours', 'outcome'],
  ['state.persons_first_of_october', 'outcome'],
  ['state.new_persons', 'flow'],
];

/** One sentence that names all that the page would have shown of a municipality. */
function missingIn(of: FigurePackage, language: Language): readonly string[] {
  const lacking = WANTED.filter(([metric, kind]) => figuresOf(of, metric, kind).length === 0).map(
    ([metric]) => metricOf(metric).label,
  );
  if (!of.spec.municipality || lacking.length === 0) return [];
  return [
    words(
      `Underlaget har inga tal för ${listed(lacking, 'sv')}.`,
      `The source has no figures for ${listed(lacking, 'en')}.`,
    )[language],
  ];
}

const listed = (labels: readonly Words[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    labels.map(({ [language]: label }) => label.charAt(0).toLowerCase() + label.slice(1)),
  );
