import type { Data } from '@observablehq/plot';
import type { FigureView, VintagesView } from '#shell/usecases';
import {
  baseline,
  type Drawing,
  houseStyle,
  quietY,
  whyHref,
} from '../../components/chart/drawing.ts';
import { spreadLabels } from '../../components/chart/spread-labels.ts';
import { formatDay } from '../../numbers/format.ts';

/** One point: a service month as it was known at one of the ends. */
type Point = {
  readonly place: number;
  readonly vintage: number;
  readonly figure: FigureView;
  readonly known: string;
};

// From what was known first to what was known last.
const OPACITY = [0.35, 0.65, 1];
const LABEL_WIDTH = 108;
const MONTHS = 12;

/** A line for each day on which the year is looked back at, month by month; the last is the strongest. */
export const drawVintages =
  (
    { months, knownOns }: VintagesView,
    what: 'amounts' | 'persons',
    scale: number,
    decimals: number,
  ): Drawing =>
  (kit, width, language) => {
    const points = knownOns.flatMap(({ label }, vintage) =>
      months.flatMap((month, place): readonly Point[] => {
        const figure = month[what][vintage];
        return figure ? [{ place, vintage, figure, known: label }] : [];
      }),
    );
    const valueOf = ({ figure }: Point) => figure.value / scale;
    const values = points.map(valueOf);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = (high - low || Math.abs(high) || 1) * 0.12;
    const shift = OPACITY.length - knownOns.length;
    const opacityOf = ({ vintage }: Point) => OPACITY[vintage + shift] ?? 1;
    const ends = points.filter(({ place }) => place === MONTHS - 1);
    const height = 240;
    const perUnit = (height - 56) / (high - low + 2 * room);
    const labels = spreadLabels(
      ends.map((point) => (high + room - valueOf(point)) * perUnit),
      14,
    );
    return {
      ...houseStyle(width),
      marginRight: LABEL_WIDTH,
      x: { axis: null, domain: [-0.8, MONTHS - 1] },
      y: { axis: null, domain: [low - room, high + room] },
      marks: [
        ...quietY(kit, language, decimals),
        ...(low - room < 0 ? [baseline(kit)] : []),
        ...knownOns.map((_, vintage) =>
          kit.line(points.filter((point) => point.vintage === vintage) as Data, {
            x: 'place',
            y: valueOf,
            stroke: 'var(--state)',
            strokeWidth: 2,
            strokeOpacity: OPACITY[vintage + shift] ?? 1,
          }),
        ),
        kit.dot(points as Data, {
          x: 'place',
          y: valueOf,
          r: 3.5,
          fill: 'var(--state)',
          fillOpacity: opacityOf,
          href: ({ figure }: Point) => whyHref(figure.id),
          ariaLabel: ({ figure, known }: Point) =>
            `${figure.period}, ${known}: ${figure.text} ${figure.unit}`,
        }),
        kit.text(ends as Data, {
          x: 'place',
          y: (point: Point) => {
            const at = labels[ends.indexOf(point)] ?? 0;
            return high + room - at / perUnit;
          },
          dx: 10,
          textAnchor: 'start',
          fontSize: 12,
          fill: 'var(--state-ink)',
          text: ({ known }: Point) => known,
        }),
        kit.text(months.filter((_, place) => width > 560 || place % 3 === 0) as Data, {
          x: ({ month }: VintagesView['months'][number]) => Number(month.slice(5)) - 1,
          frameAnchor: 'bottom',
          dy: 16,
          fontSize: 12,
          fill: 'var(--ink-2)',
          text: ({ month }: VintagesView['months'][number]) =>
            formatDay(month, language, 'short').split(' ')[0] ?? month,
        }),
      ],
    };
  };
