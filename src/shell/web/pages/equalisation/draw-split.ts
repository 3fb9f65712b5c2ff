import type { Data } from '@observablehq/plot';
import {
  baseline,
  type Drawing,
  houseStyle,
  sideY,
  whyHref,
} from '../../components/chart/drawing.ts';
import { formatNumber } from '../../numbers/format.ts';

/** A standard cost per inhabitant with its two parts, kronor. */
export type SplitCost = {
  readonly code: string;
  readonly name: string;
  readonly standard: number;
  readonly volume: number;
  readonly personnel: number;
};

type Part = 'volume' | 'personnel';

type DrawSplit = {
  readonly costs: readonly SplitCost[];
  readonly own: string | undefined;
  readonly labels: Readonly<Record<Part, string>>;
  /** What a click opens: a part of the reader's own, the whole of another's. */
  readonly told: (which: Part | 'standard', code: string) => string;
};

const FILL: Readonly<Record<Part, string>> = { volume: 'var(--state)', personnel: 'var(--own)' };
const FAINT = 0.35;
// The names of the parts stand beside the last column.
const LABELS = 116;

/** Every municipality as a column of two parts in order, the reader's own in full colour with its numbers. */
export const drawSplit =
  ({ costs, own, labels, told }: DrawSplit): Drawing =>
  (kit, width, language) => {
    const ordered = costs
      .toSorted((a, b) => b.standard - a.standard)
      .map((cost, i) => ({ ...cost, rank: i + 1 }));
    type Ranked = (typeof ordered)[number];
    const mine = ordered.filter(({ code }) => code === own);
    const isRight = (mine[0]?.rank ?? 0) > ordered.length / 2;
    const [last] = ordered.slice(-1);
    const bottom = (part: Part) => (cost: SplitCost) => (part === 'volume' ? 0 : cost.volume);
    const top = (part: Part) => (cost: SplitCost) =>
      part === 'volume' ? cost.volume : cost.standard;
    const middle = (part: Part) => (cost: SplitCost) => (bottom(part)(cost) + top(part)(cost)) / 2;
    const sides = {
      x1: ({ rank }: Ranked) => rank - 0.5,
      x2: ({ rank }: Ranked) => rank + 0.5,
    };
    const columns = (part: Part) =>
      kit.rectY(ordered as Data, {
        ...sides,
        y1: bottom(part),
        y2: top(part),
        fill: FILL[part],
        fillOpacity: FAINT,
      });
    const ownColumn = (part: Part) =>
      kit.rectY(mine as Data, {
        ...sides,
        y1: bottom(part),
        y2: top(part),
        fill: FILL[part],
        href: ({ code }: Ranked) => whyHref(told(part, code)),
        ariaLabel: (cost: Ranked) =>
          `${cost.name}, ${labels[part]}: ${formatNumber(cost[part], language)}`,
      });
    const name = (part: Part) =>
      kit.text((last ? [last] : []) as Data, {
        x: ({ rank }: Ranked) => rank + 0.5,
        y: middle(part),
        dx: 8,
        textAnchor: 'start',
        fill: 'var(--ink)',
        lineWidth: 9,
        text: () => labels[part],
      });
    const number = (part: Part) =>
      kit.text(mine as Data, {
        x: 'rank',
        y: middle(part),
        dx: isRight ? -8 : 8,
        textAnchor: isRight ? 'end' : 'start',
        fontWeight: 500,
        fontVariant: 'tabular-nums',
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
        text: (cost: Ranked) => formatNumber(cost[part], language),
      });
    return {
      ...houseStyle(width),
      marginLeft: 52,
      marginRight: LABELS,
      x: { domain: [0.5, ordered.length + 0.5], axis: null },
      y: { axis: null, zero: true },
      marks: [
        ...sideY(kit, language),
        columns('volume'),
        columns('personnel'),
        kit.rectY(ordered as Data, {
          ...sides,
          y1: 0,
          y2: 'standard',
          fill: 'transparent',
          href: ({ code }: Ranked) => whyHref(told('standard', code)),
          ariaLabel: (cost: Ranked) => `${cost.name}: ${formatNumber(cost.standard, language)}`,
        }),
        ownColumn('volume'),
        ownColumn('personnel'),
        baseline(kit),
        name('volume'),
        name('personnel'),
        number('volume'),
        number('personnel'),
        kit.text(mine as Data, {
          x: 'rank',
          y: 'standard',
          dy: -10,
          fontWeight: 500,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 4,
          text: 'name',
        }),
      ],
    };
  };
