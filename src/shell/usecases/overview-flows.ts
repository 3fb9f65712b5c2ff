import { type FlowComparison, compareFlows } from '#core/analysis';
import { type FigurePackage, figuresOf } from '#core/figures';
import { type Language, R, type Words, words } from '#kernel';
import { figureView } from './figure-view.ts';
import type { FlowComparisonView, FlowsView } from './overview-view.ts';

/** The flows of the later half of the years against the earlier half; null when the package has too few years. */
export function flowsOf(of: FigurePackage, language: Language): FlowsView | null {
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
    moved: view(flow.moved),
    sentence: flow.sentence[language],
    conclusion: conclusionOf(flow)[language],
  };
};

/** A difference is spoken of only when the whole interval lies on one side of one. */
function conclusionOf({ low, high }: FlowComparison): Words {
  if (!low) return NOTHING_BEFORE;
  if (R.compare(low.value, R.ONE) > 0) return MORE;
  return high && R.compare(high.value, R.ONE) < 0 ? FEWER : CHANCE;
}

const NOTHING_BEFORE = words('Inget före att jämföra med', 'Nothing before to compare with');
const MORE = words('Fler än slumpen brukar ge', 'More than chance usually gives');
const FEWER = words('Färre än slumpen brukar ge', 'Fewer than chance usually gives');
const CHANCE = words('Slumpen räcker som förklaring', 'Chance is explanation enough');

const HALVES = words(
  'Åren är delade mitt itu, inte där skillnaden blir störst. Intervallet är exakt på 95 procents nivå för två Poissonfördelade antal.',
  'The years are split in the middle, not where the difference is largest. The interval is exact at the 95 per cent level for two Poisson counts.',
);
const NATIONAL = words(
  'En lag gäller alla kommuner. Jämförelsen beskriver vad som hände här, inte lagens effekt.',
  'A law holds for all municipalities. The comparison describes what happened here, not the effect of the law.',
);
