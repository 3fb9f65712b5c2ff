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
  type PublishedPackage,
  areaOf,
  figuresOf,
  metricOf,
} from '#core/figures';
import { type Language, type Problem, type Result, ok, words } from '#kernel';
import { figureView, packageView, stepView } from './figure-view.ts';
import { type Library, packageIn } from './library.ts';
import { flowsOf } from './overview-flows.ts';
import { headingOf } from './overview-heading.ts';
import { panelsOf } from './overview-panels.ts';
import { planningOf } from './overview-planning.ts';
import type { AlarmView, EventView, OverviewView } from './views.ts';

/** Läget: what a package's published figures say, finding first, and what it lacks. */
export function overview(
  library: Library,
  { municipality }: { readonly municipality: string },
  language: Language,
): Result<OverviewView, Problem> {
  const found = packageIn(library, municipality);
  if (!found.ok) return found;
  const of = found.value;
  const heading = headingOf(of, language);
  const years = figuresOf(of, 'total.net_cost', 'outcome').map(({ period }) => period);
  return ok({
    package: packageView(of, language),
    area: areaOf(of) ?? of.spec.title[language],
    years,
    explainable: {
      years,
      budgetYears: years.filter((year) => budgetOf(of, 'total.net_cost', year) !== undefined),
    },
    heading: heading.sentence,
    headingFigures: heading.figures.map((figure) => figureView(figure, language)),
    panels: panelsOf(of, language),
    alarms: [...costBandAlarms(of), ...countGapAlarms(of)]
      .toSorted((a, b) => (a.period > b.period ? -1 : a.period < b.period ? 1 : 0))
      .map((alarm) => alarmView(alarm, language)),
    planning: planningOf(of, language),
    events: eventsOf(of).map((event) => eventView(event, language)),
    flows: flowsOf(of, language),
    missing: missingIn(of, language),
  });
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

const eventView = (event: LawEvent, language: Language): EventView => ({
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

/** One sentence for each thing that the page would have shown of a municipality. */
const missingIn = (of: PublishedPackage, language: Language): readonly string[] =>
  WANTED.flatMap(([metric, kind]) => {
    if (!of.spec.municipality || figuresOf(of, metric, kind).length > 0) return [];
    const { label } = metricOf(metric);
    return [
      words(
        `Paketet har inga tal för: ${label.sv}.`,
        `The package has no figures for: ${label.en}.`,
      )[language],
    ];
  });
