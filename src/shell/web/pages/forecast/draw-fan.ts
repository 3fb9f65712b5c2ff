import type { Data } from '@observablehq/plot';
import type { FigureView, YearForecastView } from '#shell/usecases';
import {
  baseline,
  type Drawing,
  houseStyle,
  quietY,
  whyHref,
} from '../../components/chart/drawing.ts';
import { spreadLabels } from '../../components/chart/spread-labels.ts';
import { formatDay, formatNumber } from '../../numbers/format.ts';
import { FORECAST } from './words.ts';

type Placed = YearForecastView['fan'][number] & { readonly at: number };
const LABELS = 132;

/** Cost since the year began: the expected as a line, the bands around it, the budget as a thin line to its end. */
export const drawFan =
  ({ fan, budget, year }: YearForecastView, height: number): Drawing =>
  (kit, width, language) => {
    const placed = fan.map((each): Placed => ({ ...each, at: Number(each.month.slice(5)) }));
    const last = placed.at(-1);
    const top =
      Math.max(budget?.value ?? 0, ...placed.map(({ cost }) => cost.highest.value)) * 1.04;
    const perUnit = (height - 56) / top;
    const narrow = width < 560;
    const ends = last
      ? [
          ...(budget
            ? [{ name: FORECAST.fan.budget[language], figure: budget, ink: 'var(--ink)' }]
            : []),
          {
            name: FORECAST.fan.expected[language],
            figure: last.cost.mean,
            ink: 'var(--state-ink)',
          },
        ]
      : [];
    const labels = spreadLabels(
      ends.map(({ figure }) => (top - figure.value) * perUnit),
      16,
    );
    const band = (opacity: number, low: 'low' | 'lowest', high: 'high' | 'highest') =>
      kit.areaY(placed as Data, {
        x: 'at',
        y1: ({ cost }: Placed) => cost[low].value,
        y2: ({ cost }: Placed) => cost[high].value,
        fill: 'var(--state)',
        fillOpacity: opacity,
      });
    return {
      ...houseStyle(width),
      marginRight: LABELS,
      x: { axis: null, domain: [-0.4, 12] },
      y: { axis: null, domain: [0, top] },
      marks: [
        ...quietY(kit, language, 0),
        band(0.13, 'lowest', 'highest'),
        band(0.22, 'low', 'high'),
        kit.link(budget ? [budget] : [], {
          x1: () => 0,
          y1: () => 0,
          x2: () => 12,
          y2: ({ value }: FigureView) => value,
          stroke: 'var(--budget)',
          strokeWidth: 1.25,
        }),
        kit.line(placed as Data, {
          x: 'at',
          y: ({ cost }: Placed) => cost.mean.value,
          stroke: 'var(--state)',
          strokeWidth: 2.25,
        }),
        kit.dot(placed as Data, {
          x: 'at',
          y: ({ cost }: Placed) => cost.mean.value,
          r: 3.5,
          fill: 'var(--state)',
          href: ({ cost }: Placed) => whyHref(cost.mean.id),
          ariaLabel: ({ cost }: Placed) =>
            `${cost.mean.label} ${cost.mean.period}: ${cost.mean.text} ${cost.mean.unit}`,
        }),
        ...ends.map(({ name, figure, ink }, i) =>
          kit.text([figure], {
            x: () => 12,
            y: () => top - (labels[i] ?? 0) / perUnit,
            dx: 10,
            textAnchor: 'start',
            fontSize: 13,
            fontWeight: 550,
            fill: ink,
            text: () => `${name} ${formatNumber(figure.value, language, 1)}`,
          }),
        ),
        baseline(kit),
        kit.text(
          Array.from({ length: 12 }, (_, i) => i + 1).filter((at) => !narrow || at % 3 === 0),
          {
            x: (at: number) => at,
            frameAnchor: 'bottom',
            dy: 16,
            fontSize: 12,
            fill: 'var(--ink-2)',
            text: (at: number) =>
              formatDay(`${year}-${String(at).padStart(2, '0')}`, language, 'short').split(
                ' ',
              )[0] ?? '',
          },
        ),
      ],
    };
  };
