import type { BarView } from '#shell/usecases';
import { formatChange, formatNumber } from '../../numbers/format.ts';
import { type Drawing, houseStyle, whyHref } from './drawing.ts';
import { hatchOf, hatches, partColour } from './part-colour.ts';

const LABEL_WIDTH = 240;
const NARROW = 560;

/** Height that gives every bar its room; on a narrow page the words stand above their bars. */
export const waterfallHeight = (bars: number): number => 16 + bars * 40;

/**
 * The line at zero is the first total, so that a bar is as long as its change; the last row is the whole change.
 * Lying bars leave room for whole words, thin lines carry each sum on to the next bar.
 */
export const drawWaterfall =
  (bars: readonly BarView[]): Drawing =>
  (kit, width, language) => {
    const narrow = width < NARROW;
    const base = bars[0]?.end ?? 0;
    const shown = bars.map((bar, row) => {
      const [from, to] = [bar.role === 'total' ? 0 : bar.start - base, bar.end - base];
      return { ...bar, row, from, to, low: Math.min(from, to), high: Math.max(from, to) };
    });
    type Shown = (typeof shown)[number];
    const label = (part: (bar: Shown) => string, weight: number, bold: boolean) =>
      kit.text(
        shown.filter(({ role }) => (role === 'total') === bold),
        {
          x: 'high',
          y: 'row',
          dx: 7,
          textAnchor: 'start',
          fontSize: 13,
          fontWeight: weight,
          fontVariant: 'tabular-nums',
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          text: part,
          // The first total has no bar to click, so its number opens it.
          ...(bold ? { href: ({ figure }: Shown) => whyHref(figure.id) } : {}),
        },
      );
    const change = (value: number) => formatChange(value, language, 1);
    return {
      ...houseStyle(width),
      marginLeft: narrow ? 2 : LABEL_WIDTH,
      marginRight: 112,
      marginTop: 8,
      marginBottom: 8,
      x: {
        axis: null,
        domain: [
          Math.min(...shown.map(({ low }) => low)),
          Math.max(...shown.map(({ high }) => high)),
        ],
      },
      y: {
        axis: null,
        type: 'band',
        domain: shown.map(({ row }) => row),
        padding: narrow ? 0.7 : 0.44,
      },
      marks: [
        hatches,
        kit.link(shown.slice(0, -1), {
          x1: 'to',
          x2: 'to',
          y1: 'row',
          y2: ({ row }: Shown) => row + 1,
          stroke: 'var(--hairline-strong)',
        }),
        kit.ruleX([0], { stroke: 'var(--ink-2)' }),
        kit.barX(
          shown.filter(({ low, high }) => low < high),
          {
            x1: 'low',
            x2: 'high',
            y: 'row',
            fill: ({ role, part }: Shown) =>
              role === 'late_known' ? hatchOf(part) : partColour(part),
            href: ({ figure }: Shown) => whyHref(figure.id),
            ariaLabel: ({ label: name, figure }: Shown) => `${name}: ${figure.text} ${figure.unit}`,
          },
        ),
        kit.text(shown, {
          frameAnchor: 'left',
          y: 'row',
          dx: narrow ? 6 : -LABEL_WIDTH,
          dy: narrow ? -15 : 0,
          textAnchor: 'start',
          fontSize: 13,
          fill: 'var(--ink)',
          text: 'label',
        }),
        label(({ figure }) => change(figure.value), 400, false),
        label(
          ({ figure, to }) =>
            `${formatNumber(figure.value, language, 1)}${to === 0 ? '' : ` (${change(to)})`}`,
          650,
          true,
        ),
      ],
    };
  };
