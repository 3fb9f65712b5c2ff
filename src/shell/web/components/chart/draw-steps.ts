import type { Data } from '@observablehq/plot';
import { type Drawing, houseStyle, whyHref } from './drawing.ts';
import { hatches, hatchOf } from './part-colour.ts';

const LABEL_WIDTH = 200;
const NARROW = 560;

/** One lying bar: from where it begins to where it ends at the least, and at the most. */
export type StepBar = {
  readonly label: string;
  readonly text: string;
  /** What a click opens. */
  readonly why: string;
  readonly isTotal: boolean;
  readonly from: number;
  readonly low: number;
  readonly high: number;
};

type StepsLook = {
  /** The value that the bars are drawn from. */
  readonly base?: number;
  readonly fill?: string;
};

/** A bar from zero to one value. */
export const barOf = (label: string, text: string, why: string, value: number): StepBar => ({
  label,
  text,
  why,
  isTotal: false,
  from: 0,
  low: value,
  high: value,
});

export const stepsHeight = (rows: number): number => 16 + rows * 40;

/** Lying bars on a line at `base`: filled for the least, hatched for how much more it may be; totals are dark. */
export const drawSteps =
  (rows: readonly StepBar[], { base = 0, fill = 'var(--own)' }: StepsLook = {}): Drawing =>
  (kit, width) => {
    const narrow = width < NARROW;
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
        bar('from', 'low', ({ isTotal }) => (isTotal ? 'var(--ink-2)' : fill)),
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
