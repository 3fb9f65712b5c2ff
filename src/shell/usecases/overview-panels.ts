import { HOURS_PER_PERSON_MONTH, budgetOf } from '#core/analysis';
import {
  type Figure,
  type MetricId,
  type FigurePackage,
  areaOf,
  computed,
  dateBasisLabel,
  figureOf,
  figuresOf,
  measureFacts,
  metricIds,
  seriesIn,
} from '#core/figures';
import type { Language } from '#kernel';
import { figureView } from './figure-view.ts';
import { panelTitle } from './panel-title.ts';
import type { PanelView, SeriesView } from './overview-view.ts';

/** Every panel that the package can fill: known metrics first, then its own tables. */
export function panelsOf(of: FigurePackage, language: Language): readonly PanelView[] {
  const known = metricIds().flatMap((metric) => metricPanel(of, metric, language));
  const hours = computedHours(of, language);
  const own = [...of.tables.values()].flatMap((table) => {
    const local = table.figures.filter(({ metric }) => !isKnown(metric));
    const alike = Map.groupBy(local, ({ measure, dateBasis }) => `${measure} ${dateBasis}`);
    const panels = [...alike.values()].flatMap((figures) =>
      figures.length > 1 ? panel(of, figures, 'other', language) : [],
    );
    const isAlone = ({ title }: PanelView) =>
      panels.filter((one) => one.title === title).length < 2;
    return panels.map((one) => (isAlone(one) ? one : apart(one)));
  });
  return [...known, ...hours, ...own];
}

/** Tells panels of one title apart: a table may have figures in several units or of several date bases. */
const apart = (one: PanelView): PanelView => ({
  ...one,
  title: `${one.title} (${one.unit}, ${one.dateBasis})`,
});

const KNOWN: ReadonlySet<string> = new Set(metricIds());
const isKnown = (metric: string): boolean => KNOWN.has(metric);

const THEMES: Partial<Record<MetricId, PanelView['theme']>> = {
  'total.net_cost': 'cost',
  'state.net_cost': 'cost',
  'lss.net_cost': 'cost',
  'own_provider.net_cost': 'cost',
  'lss.cost_per_person': 'cost',
  'total.net_cost_per_inhabitant': 'comparison',
  'state.persons': 'persons',
  'lss.persons': 'persons',
  'own_provider.persons': 'persons',
  'state.charged_by_service_month': 'charges',
  'state.charged_by_invoice_month': 'charges',
  'state.charged_persons': 'charges',
  'state.children': 'persons',
  'state.adults': 'persons',
  'lss.children': 'persons',
  'lss.adults': 'persons',
  'state.recipients': 'official_count',
  'state.persons_first_of_october': 'official_count',
  'lss.persons_first_of_october': 'official_count',
  'lss.hours': 'hours',
  'state.granted_hours': 'hours',
  'state.performed_hours': 'hours',
  'lss.granted_hours': 'hours',
  'state.new_persons': 'flow',
  'state.new_children': 'flow',
  'state.from_lss': 'flow',
  'state.from_lss_children': 'flow',
  'state.ended_persons': 'flow',
  'state.ended_children': 'flow',
  'state.net_inflow': 'flow',
  'state.net_inflow_children': 'flow',
};

/** The panel of one metric: its first table's figures, with the budget that follows from a deviation. */
function metricPanel(
  of: FigurePackage,
  metric: MetricId,
  language: Language,
): readonly PanelView[] {
  const theme = THEMES[metric];
  const areas = new Set(
    [...of.figures.values()].flatMap((f) => (f.metric === metric ? [f.area] : [])),
  );
  const figures = [...areas].flatMap((area) =>
    (['budget', 'outcome', 'deviation', 'flow'] as const).flatMap((kind) =>
      figuresOf(of, metric, kind, area),
    ),
  );
  const hasBudget = figures.some(({ kind }) => kind === 'budget');
  const budgets = hasBudget
    ? []
    : figuresOf(of, metric, 'outcome').flatMap(({ period }) => budgetOf(of, metric, period) ?? []);
  return theme && figures.length > 1 ? panel(of, [...budgets, ...figures], theme, language) : [];
}

/** Hours per person and month, computed year by year where hours and persons are there. */
function computedHours(of: FigurePackage, language: Language): readonly PanelView[] {
  const figures = figuresOf(of, 'lss.hours', 'outcome').flatMap((hours) => {
    const persons = figureOf(of, 'lss.persons', 'outcome', hours.period);
    return (persons && computed(HOURS_PER_PERSON_MONTH, [hours, persons])) ?? [];
  });
  return figures.length > 1 ? panel(of, figures, 'hours', language) : [];
}

function panel(
  of: FigurePackage,
  figures: readonly Figure[],
  theme: PanelView['theme'],
  language: Language,
): readonly PanelView[] {
  const [first] = figures;
  if (!first) return [];
  const table = first.origin.from === 'table' ? of.tables.get(first.origin.table) : undefined;
  const note = table?.spec.note?.[language];
  return [
    {
      id:
        theme === 'other'
          ? [table?.spec.id, first.measure, first.dateBasis].join('.')
          : (figures.find(({ kind }) => kind === 'outcome') ?? first).metric,
      theme,
      part: first.part,
      title: panelTitle(figures, areaOf(of), table?.spec.title, language),
      definition: (figures.find(({ kind }) => kind === 'outcome') ?? first).definition[language],
      dateBasis: dateBasisLabel(first.dateBasis)[language],
      unit: measureFacts(first.measure).label[language],
      series: seriesOf(figures, language),
      caveats: note === undefined ? [] : [note],
    },
  ];
}

const seriesOf = (figures: readonly Figure[], language: Language): readonly SeriesView[] => {
  const areas = new Set(figures.map(({ area }) => area)).size;
  return seriesIn(figures).map(({ figures: points }) => {
    const [first] = points;
    return {
      id: [first.metric, first.kind, first.area].filter(Boolean).join('.'),
      label: seriesLabel(first, areas, language),
      part: first.part,
      kind: first.kind,
      ...(first.area === undefined ? {} : { area: first.area }),
      points: points.map((figure) => figureView(figure, language)),
    };
  });
};

const KINDS: Partial<Record<Figure['kind'], Record<Language, string>>> = {
  budget: { sv: 'budget', en: 'budget' },
  deviation: { sv: 'avvikelse', en: 'deviation' },
};

/** Where several areas share a panel, the area is what tells its series apart. */
const seriesLabel = ({ label, kind, area }: Figure, areas: number, language: Language): string =>
  [areas > 1 ? area : label[language], KINDS[kind]?.[language]].filter(Boolean).join(', ');
