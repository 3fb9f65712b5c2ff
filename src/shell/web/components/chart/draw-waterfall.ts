import type { BarView } from '#shell/usecases';
import { formatChange, formatNumber } from '../../numbers/format.ts';
import { type Drawing, houseStyle, whyHref } from './drawing.ts';
import { hatchOf, hatches, partColour } from './part-colour.ts';

const LABEL_WIDTH = 240;
const NARROW = 560;

/** Height that gives every bar its room; on a narrow page the words stand above their bars. */
export const waterfallHeight = (bars: number): number => 16 + bars * 40;

/** Lying bars leave room for whole words; thin lines carry each sum on to the next bar. */
export const drawWaterfall =
  (bars: readonly BarView[]): Drawing =>
  (kit, width, language) => {
    const narrow = width < NARROW;
    const shown = bars.map((bar, row) => ({
      ...bar,
      row,
      low: Math.min(bar.start, bar.end),
      high: Math.max(bar.start, bar.end),
    }));
    type Shown = (typeof shown)[number];
    return {
      ...houseStyle(width),
      marginLeft: narrow ? 0 : LABEL_WIDTH,
      marginRight: 64,
      marginTop: 8,
      marginBottom: 8,
      x: { axis: null, zero: true },
      y: {
        axis: null,
        type: 'band',
        domain: shown.map(({ row }) => row),
        padding: narrow ? 0.7 : 0.44,
      },
      marks: [
        hatches,
        kit.ruleX([0], { stroke: 'var(--ink-2)' }),
        kit.link(shown.slice(0, -1), {
          x1: 'end',
          x2: 'end',
          y1: 'row',
          y2: ({ row }: Shown) => row + 1,
          stroke: 'var(--hairline-strong)',
        }),
        kit.barX(shown, {
          x1: 'low',
          x2: 'high',
          y: 'row',
          fill: ({ role, part }: Shown) =>
            role === 'late_known' ? hatchOf(part) : partColour(part),
          href: ({ figure }: Shown) => whyHref(figure.id),
          ariaLabel: ({ label, figure }: Shown) => `${label}: ${figure.text} ${figure.unit}`,
        }),
        kit.text(shown, {
          frameAnchor: 'left',
          y: 'row',
          dx: narrow ? 0 : -LABEL_WIDTH,
          dy: narrow ? -15 : 0,
          textAnchor: 'start',
          fontSize: 13,
          fill: 'var(--ink)',
          text: 'label',
        }),
        kit.text(shown, {
          x: 'high',
          y: 'row',
          dx: 6,
          textAnchor: 'start',
          fontSize: 13,
          fontVariant: 'tabular-nums',
          fill: 'var(--ink)',
          text: ({ role, figure }: Shown) =>
            role === 'total'
              ? formatNumber(figure.value, language, 1)
              : formatChange(figure.value, language, 1),
        }),
      ],
    };
  };
