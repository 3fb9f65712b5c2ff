import type { Data } from '@observablehq/plot';
import type { ComparedAreaView } from '#shell/usecases';
import { type Drawing, houseStyle, quietY, whyHref } from '../../components/chart/drawing.ts';
import { formatNumber } from '../../numbers/format.ts';

const HEADROOM = 1.08;

/** Ratios by expected number inside their funnel; who lies outside and the reader's own have their names. */
export const drawFunnel =
  (areas: readonly ComparedAreaView[], own: string, told: (area: string) => string): Drawing =>
  (kit, width, language) => {
    const inOrder = areas.toSorted((a, b) => a.expected - b.expected);
    const most = Math.max(
      1.5,
      ...areas.map(({ ratio, funnel }) => Math.max(ratio, Math.min(4, funnel.p95.high))),
    );
    const limit = (which: 'p95' | 'p998', end: 'low' | 'high') =>
      kit.line(inOrder as Data, {
        x: 'expected',
        y: ({ funnel }: ComparedAreaView) => Math.min(most * HEADROOM, funnel[which][end]),
        stroke: 'var(--ink-3)',
        ...(which === 'p998' ? { strokeDasharray: '4 3' } : {}),
      });
    const isNamed = ({ area, position }: ComparedAreaView) => area === own || position !== 'inside';
    const colour = ({ area, position }: ComparedAreaView) =>
      area === own ? 'var(--state)' : position === 'inside' ? 'var(--past)' : 'var(--own)';
    return {
      ...houseStyle(width),
      marginLeft: 40,
      marginRight: 96,
      x: { axis: null, type: 'log' },
      y: { axis: null, domain: [0, most * HEADROOM] },
      marks: [
        ...quietY(kit, language, 1),
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
        kit.text(areas.filter(isNamed) as Data, {
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
