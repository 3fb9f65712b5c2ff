import type { Data } from '@observablehq/plot';
import type { ComparedAreaView, ComparisonView } from '#shell/usecases';
import { type Drawing, houseStyle, sideY, whyHref } from '../../components/chart/drawing.ts';
import { formatNumber } from '../../numbers/format.ts';

type DrawFunnel = Pick<ComparisonView, 'areas' | 'funnel'> & {
  readonly own: string;
  /** What a click on an area opens. */
  readonly told: (area: string) => string;
};

type Step = ComparisonView['funnel'][number];

const HEADROOM = 1.08;
// Room that a name needs, as shares of the picture's width and height.
const NAME = { width: 0.09, height: 0.06 } as const;

/** Ratios by expected number inside their funnel; the reader's own and those furthest outside are named. */
export const drawFunnel =
  ({ areas, funnel, own, told }: DrawFunnel): Drawing =>
  (kit, width, language) => {
    const most =
      HEADROOM *
      Math.max(
        1.5,
        ...areas.map(({ ratio }) => ratio),
        ...funnel.map(({ p95 }) => Math.min(4, p95.high)),
      );
    const limit = (which: 'p95' | 'p998', end: 'low' | 'high') =>
      kit.line(funnel.filter((step) => step[which][end] <= most) as Data, {
        x: 'expected',
        y: (step: Step) => step[which][end],
        stroke: 'var(--ink-3)',
        ...(which === 'p998' ? { strokeDasharray: '4 3' } : {}),
      });
    const named = namesWithRoom(areas, own, most);
    const colour = ({ area, position }: ComparedAreaView) =>
      area === own ? 'var(--state)' : position === 'inside' ? 'var(--past)' : 'var(--own)';
    return {
      ...houseStyle(width),
      marginTop: 8,
      marginLeft: 40,
      marginRight: 96,
      x: { axis: null, type: 'log' },
      y: { axis: null, domain: [0, most] },
      marks: [
        ...sideY(kit, language, 1),
        kit.axisX({
          ticks: 4,
          tickSize: 0,
          label: null,
          tickFormat: (value: number) => formatNumber(value, language),
          fill: 'var(--ink-3)',
        }),
        kit.ruleY([1], { stroke: 'var(--ink-2)' }),
        limit('p95', 'low'),
        limit('p95', 'high'),
        limit('p998', 'low'),
        limit('p998', 'high'),
        kit.dot(areas as Data, {
          x: 'expected',
          y: 'ratio',
          r: 4,
          fill: colour,
          href: ({ area }: ComparedAreaView) => whyHref(told(area)),
          ariaLabel: ({ area, ratio }: ComparedAreaView) =>
            `${area}: ${formatNumber(ratio, language, 2)}`,
        }),
        kit.text(named as Data, {
          x: 'expected',
          y: 'ratio',
          dx: 8,
          textAnchor: 'start',
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          text: 'area',
        }),
      ],
    };
  };

/** The reader's own and then those furthest outside, as long as no name stands on another. */
function namesWithRoom(
  areas: readonly ComparedAreaView[],
  own: string,
  most: number,
): readonly ComparedAreaView[] {
  const expected = areas.map((area) => Math.log(area.expected));
  const span = Math.max(...expected) - Math.min(...expected) || 1;
  const isClear = (one: ComparedAreaView, other: ComparedAreaView): boolean =>
    Math.abs(Math.log(one.expected / other.expected)) / span > NAME.width ||
    Math.abs(one.ratio - other.ratio) / most > NAME.height;
  const distance = ({ area, expected: many, ratio }: ComparedAreaView): number =>
    area === own ? Infinity : many * Math.abs(ratio - 1);
  return areas
    .filter(({ area, position }) => area === own || position !== 'inside')
    .toSorted((a, b) => distance(b) - distance(a))
    .reduce<readonly ComparedAreaView[]>(
      (named, area) => (named.every((other) => isClear(area, other)) ? [...named, area] : named),
      [],
    );
}
