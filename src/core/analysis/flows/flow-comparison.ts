import { type Figure, type MetricId, type FigurePackage, computed, figuresOf } from '#core/figures';
import { R, type Words, words } from '#kernel';
import { inWords } from '../number-text.ts';
import {
  ADULTS,
  FLOW_SUM,
  MOVED_UNTIL_CHANCE,
  RATE_RATIO,
  RATE_RATIO_HIGH,
  RATE_RATIO_LOW,
  RATE_RATIO_P,
} from './flow-formulas.ts';

/** One flow before and after, with what may be said of it. Ratio and limits are null when nothing came before. */
export type FlowComparison = {
  readonly id: string;
  readonly label: Words;
  readonly before: Figure;
  readonly after: Figure;
  readonly ratio: Figure | null;
  readonly low: Figure | null;
  readonly high: Figure | null;
  readonly p: Figure | null;
  /** Cases that late knowledge would have to move for chance to be enough; null where it is. */
  readonly moved: Figure | null;
  readonly sentence: Words;
};

export type FlowComparisons = {
  readonly beforeYears: readonly string[];
  readonly afterYears: readonly string[];
  readonly comparisons: readonly FlowComparison[];
};

const FLOWS: readonly { id: string; all: MetricId; children: MetricId; label: Words }[] = [
  {
    id: 'new',
    all: 'state.new_persons',
    children: 'state.new_children',
    label: words('Nya med SFB', 'New with SFB'),
  },
  {
    id: 'from_lss',
    all: 'state.from_lss',
    children: 'state.from_lss_children',
    label: words('Från LSS till SFB', 'From LSS to SFB'),
  },
  {
    id: 'ended',
    all: 'state.ended_persons',
    children: 'state.ended_children',
    label: words('Avslutade med SFB', 'Ended with SFB'),
  },
];

/** One flow's counts, year by year in order. */
export type CountedFlow = {
  readonly id: string;
  readonly label: Words;
  readonly counts: readonly Figure[];
};

/** A flow with its children and adults as flows of their own. */
export const partedFlow = (
  id: string,
  label: Words,
  { all, children, adults }: Readonly<Record<'all' | 'children' | 'adults', readonly Figure[]>>,
): readonly CountedFlow[] => [
  { id, label, counts: all },
  {
    id: `${id}.children`,
    label: words(`${label.sv}, barn`, `${label.en}, children`),
    counts: children,
  },
  { id: `${id}.adults`, label: words(`${label.sv}, vuxna`, `${label.en}, adults`), counts: adults },
];

/** The flows that a package prints, each also for children and adults. */
export const printedFlows = (of: FigurePackage): readonly CountedFlow[] =>
  FLOWS.flatMap(({ id, all, children, label }) => {
    const everyone = figuresOf(of, all, 'flow');
    const young = figuresOf(of, children, 'flow');
    const grown = everyone.flatMap((figure, i) => {
      const child = young[i];
      return (child && computed(ADULTS, [figure, child])) ?? [];
    });
    return partedFlow(id, label, { all: everyone, children: young, adults: grown });
  });

/**
 * Flows before and from a year. Undefined when either side has no year. `from` is the first year of "after"; it is the
 * caller's choice and should not be picked to fit the figures.
 */
export function compareFlows(
  flows: readonly CountedFlow[],
  from: string,
): FlowComparisons | undefined {
  const years = (flows[0]?.counts ?? []).map(({ period }) => period);
  const beforeYears = years.filter((year) => year < from);
  const afterYears = years.filter((year) => year >= from);
  if (beforeYears.length === 0 || afterYears.length === 0) return undefined;
  const comparisons = flows.flatMap((flow) => compare(flow, from) ?? []);
  return { beforeYears, afterYears, comparisons };
}

function compare({ id, label, counts }: CountedFlow, from: string): FlowComparison | undefined {
  const before = computed(
    FLOW_SUM,
    counts.filter(({ period }) => period < from),
  );
  const after = computed(
    FLOW_SUM,
    counts.filter(({ period }) => period >= from),
  );
  if (!before || !after) return undefined;
  const [ratio, low, high, p] = [RATE_RATIO, RATE_RATIO_LOW, RATE_RATIO_HIGH, RATE_RATIO_P].map(
    (formula) => computed(formula, [before, after]) ?? null,
  );
  const moved = computed(MOVED_UNTIL_CHANCE, [before, after]) ?? null;
  const found = {
    ratio: ratio ?? null,
    low: low ?? null,
    high: high ?? null,
    p: p ?? null,
    moved,
  };
  return {
    id,
    label,
    before,
    after,
    ...found,
    sentence: statement({ label, before, after, ...found }),
  };
}

/** Says that a flow changed only when the whole interval lies on one side of one; never why it changed. */
function statement({
  label,
  before,
  after,
  ratio,
  low,
  high,
}: Omit<FlowComparison, 'id' | 'sentence'>): Words {
  const [was, is] = [inWords(before), inWords(after)];
  const counts = words(
    `${label.sv}: ${was.sv} före, ${is.sv} efter.`,
    `${label.en}: ${was.en} before, ${is.en} after.`,
  );
  if (!ratio || !low) {
    return words(
      `${counts.sv} Inget före att jämföra med.`,
      `${counts.en} Nothing before to compare with.`,
    );
  }
  const interval = words(
    `${inWords(ratio, 2).sv} gånger [${inWords(low, 2).sv}–${high ? inWords(high, 2).sv : '∞'}]`,
    `${inWords(ratio, 2).en} times [${inWords(low, 2).en}–${high ? inWords(high, 2).en : '∞'}]`,
  );
  const isUp = R.compare(low.value, R.ONE) > 0;
  const isDown = high !== null && R.compare(high.value, R.ONE) < 0;
  if (isUp || isDown) {
    return words(
      `${counts.sv} ${interval.sv}: ${isUp ? 'fler' : 'färre'} än slumpen brukar ge.`,
      `${counts.en} ${interval.en}: ${isUp ? 'more' : 'fewer'} than chance usually gives.`,
    );
  }
  return words(
    `${counts.sv} ${interval.sv}: slumpen räcker som förklaring.`,
    `${counts.en} ${interval.en}: chance is explanation enough.`,
  );
}
