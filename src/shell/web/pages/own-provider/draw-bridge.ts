import type { Data } from '@observablehq/plot';
import type { OwnProviderView } from '#shell/usecases';
import { type Drawing, houseStyle, whyHref } from '../../components/chart/drawing.ts';
import { hatches, hatchOf } from '../../components/chart/part-colour.ts';

const LABEL_WIDTH = 200;
const NARROW = 560;

/** One bar: from where the ones above it ended at the least, to where it ends at the least and at the most. */
export type BridgeRow = {
  readonly label: string;
  readonly text: string;
  readonly why: string;
  readonly isTotal: boolean;
  readonly from: number;
  readonly low: number;
  readonly high: number;
};

type Labels = {
  readonly amount: string;
  readonly unexplained: string;
  readonly cost: string;
  readonly to: string;
};

/** The bars of the bridge; a factor that is not known has none. */
export function bridgeRows(of: OwnProviderView, labels: Labels): readonly BridgeRow[] {
  let reached = of.amount.value;
  const factors = of.steps.flatMap(({ label, effect }): readonly BridgeRow[] => {
    if (!effect) return [];
    const from = reached;
    reached += effect.low.value;
    const text =
      effect.low.text === effect.high.text
        ? effect.low.text
        : `${effect.low.text} ${labels.to} ${effect.high.text}`;
    const high = from + effect.high.value;
    return [{ label, text, why: effect.high.id, isTotal: false, from, low: reached, high }];
  });
  const total = (label: string, figure: OwnProviderView['cost']): BridgeRow => ({
    label,
    text: figure.text,
    why: figure.id,
    isTotal: true,
    from: 0,
    low: figure.value,
    high: figure.value,
  });
  const { low, high } = of.unexplained;
  return [
    total(labels.amount, of.amount),
    ...factors,
    {
      label: labels.unexplained,
      text: low.text === high.text ? low.text : `${low.text} ${labels.to} ${high.text}`,
      why: high.id,
      isTotal: false,
      from: of.cost.value,
      low: of.cost.value - low.value,
      high: of.cost.value - high.value,
    },
    total(labels.cost, of.cost),
  ];
}

export const bridgeHeight = (rows: number): number => 16 + rows * 40;

/** Lying bars from the hourly amount: filled for the least, hatched for how much more it may be. */
export const drawBridge =
  (rows: readonly BridgeRow[]): Drawing =>
  (kit, width) => {
    const narrow = width < NARROW;
    const base = rows[0]?.low ?? 0;
    const shown = rows.map((row, place) => ({
      ...row,
      place,
      from: row.isTotal ? 0 : row.from - base,
      low: row.low - base,
      high: row.high - base,
    }));
    type Shown = (typeof shown)[number];
    const right = ({ from, low, high }: Shown) => Math.max(from, low, high);
    const left = ({ from, low, high }: Shown) => Math.min(from, low, high);
    const bar = (a: 'from' | 'low', b: 'low' | 'high', fill: (row: Shown) => string) =>
      kit.barX(shown.filter((row) => row[a] !== row[b]) as Data, {
        x1: (row: Shown) => Math.min(row[a], row[b]),
        x2: (row: Shown) => Math.max(row[a], row[b]),
        y: 'place',
        fill,
        href: ({ why }: Shown) => whyHref(why),
        ariaLabel: ({ label, text }: Shown) => `${label}: ${text}`,
      });
    return {
      ...houseStyle(width),
      marginLeft: narrow ? 2 : LABEL_WIDTH,
      marginRight: 104,
      marginTop: 8,
      marginBottom: 8,
      x: {
        axis: null,
        domain: [Math.min(0, ...shown.map(left)), Math.max(1, ...shown.map(right))],
      },
      y: {
        axis: null,
        type: 'band',
        domain: shown.map(({ place }) => place),
        padding: narrow ? 0.7 : 0.44,
      },
      marks: [
        hatches,
        kit.ruleX([0], { stroke: 'var(--ink-2)' }),
        bar('from', 'low', ({ isTotal }) => (isTotal ? 'var(--ink-2)' : 'var(--own)')),
        bar('low', 'high', () => hatchOf('own_provider')),
        kit.text(shown as Data, {
          x: right,
          y: 'place',
          dx: 7,
          textAnchor: 'start',
          fontSize: 13,
          fontVariant: 'tabular-nums',
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          text: 'text',
          href: ({ why }: Shown) => whyHref(why),
        }),
        kit.text(shown as Data, {
          frameAnchor: 'left',
          y: 'place',
          dx: narrow ? 0 : -LABEL_WIDTH + 4,
          dy: narrow ? -15 : 0,
          textAnchor: 'start',
          fontSize: 13,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          text: 'label',
        }),
      ],
    };
  };
