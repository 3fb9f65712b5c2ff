import {
  type CountedFlow,
  type FlowComparison,
  type FlowComparisons,
  type LawEvent,
  compareFlows,
  printedFlows,
} from '#core/analysis';
import { type Figure, type FigurePackage, figuresOf } from '#core/figures';
import { type Language, R, type Words, words } from '#kernel';
import { figureView } from './figure-view.ts';
import type { FlowComparisonView, FlowsView } from './overview-view.ts';

/** The flows of the later half of the years against the earlier half; null when the package has too few years. */
export function flowsOf(of: FigurePackage, language: Language): FlowsView | null {
  const counted = figuresOf(of, 'state.new_persons', 'flow');
  const from = counted[Math.floor(counted.length / 2)]?.period;
  return from === undefined
    ? null
    : comparedFlows(
        compareFlows(printedFlows(of), from),
        [...noteOf(of, counted), HALVES, NATIONAL],
        language,
      );
}

/** The flows before a law's year against those from it; null where either side has no year. */
export function flowsAround(
  of: FigurePackage,
  flows: readonly CountedFlow[],
  { period: { from } }: LawEvent,
  language: Language,
): FlowsView | null {
  const year = from.slice(0, 4);
  const notes = [...noteOf(of, flows[0]?.counts ?? []), atLaw(year)];
  return comparedFlows(compareFlows(flows, year), notes, language);
}

function comparedFlows(
  flows: FlowComparisons | undefined,
  notes: readonly Words[],
  language: Language,
): FlowsView | null {
  const [first] = flows?.comparisons ?? [];
  return flows && first
    ? {
        sentence: first.sentence[language],
        beforeYears: flows.beforeYears,
        afterYears: flows.afterYears,
        comparisons: flows.comparisons.map((one) => comparisonView(one, language)),
        caveats: [...notes, INTERVAL].map((note) => note[language]),
      }
    : null;
}

/** What the flows' table says of itself. */
function noteOf(of: FigurePackage, [first]: readonly Figure[]): readonly Words[] {
  const note =
    first?.origin.from === 'table' ? of.tables.get(first.origin.table)?.spec.note : undefined;
  return note ? [note] : [];
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
  'Åren är delade mitt itu, inte där skillnaden blir störst.',
  'The years are split in the middle, not where the difference is largest.',
);
const atLaw = (year: string): Words =>
  words(
    `Åren är delade vid det valda datumet: hela ${year} räknas som efter.`,
    `The years are split at the chosen date: all of ${year} counts as after.`,
  );
const INTERVAL = words(
  'Intervallet är exakt på 95 procents nivå för två Poissonfördelade antal. Fall att flytta är hur många som måste höra till tiden på andra sidan för att slumpen ska räcka: så mycket kan sen kunskap ändra.',
  'The interval is exact at the 95 per cent level for two Poisson counts. Cases to move are how many must belong to the time on the other side for chance to be enough: late knowledge can change that much.',
);
const NATIONAL = words(
  'En lag gäller alla kommuner. Jämförelsen beskriver vad som hände här, inte lagens effekt.',
  'A law holds for all municipalities. The comparison describes what happened here, not the effect of the law.',
);
