import { type FlowComparison, compareFlows } from '#core/analysis';
import { type PublishedPackage, figuresOf } from '#core/figures';
import { type Language, words } from '#kernel';
import { figureView } from './figure-view.ts';
import type { FlowComparisonView, FlowsView } from './views.ts';

/** The flows of the later half of the years against the earlier half; null when the package has too few years. */
export function flowsOf(of: PublishedPackage, language: Language): FlowsView | null {
  const counted = figuresOf(of, 'state.new_persons', 'flow');
  const from = counted[Math.floor(counted.length / 2)]?.period;
  const flows = from === undefined ? undefined : compareFlows(of, from);
  const [first, ...others] = flows?.comparisons ?? [];
  if (!flows || !first) return null;
  const { origin } = counted[0] ?? {};
  const note =
    origin?.from === 'table' ? of.tables.get(origin.table)?.spec.note?.[language] : undefined;
  return {
    sentence: first.sentence[language],
    beforeYears: flows.beforeYears,
    afterYears: flows.afterYears,
    comparisons: [first, ...others].map((one) => comparisonView(one, language)),
    caveats: [...(note === undefined ? [] : [note]), HALVES[language], NATIONAL[language]],
  };
}

const comparisonView = (flow: FlowComparison, language: Language): FlowComparisonView => {
  const view = (figure: FlowComparison['ratio']) => (figure ? figureView(figure, language) : null);
  return {
    id: flow.id,
    label: flow.label[language],
    before: figureView(flow.before, language),
    after: figureView(flow.after, language),
    rateRatio: view(flow.ratio),
    low: view(flow.low),
    high: view(flow.high),
    p: view(flow.p),
    sentence: flow.sentence[language],
  };
};

const HALVES = words(
  'Åren är delade mitt itu, inte där skillnaden blir störst. Intervallet är exakt på 95 procents nivå för två Poissonfördelade antal.',
  'The years are split in the middle, not where the difference is largest. The interval is exact at the 95 per cent level for two Poisson counts.',
);
const NATIONAL = words(
  'En lag gäller alla kommuner. Jämförelsen beskriver vad som hände här, inte lagens effekt.',
  'A law holds for all municipalities. The comparison describes what happened here, not the effect of the law.',
);
