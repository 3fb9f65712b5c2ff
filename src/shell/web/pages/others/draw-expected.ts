import type { Data } from '@observablehq/plot';
import type { ExpectedView } from '#shell/usecases';
import { type Drawing, houseStyle, whyHref } from '../../components/chart/drawing.ts';
import { formatNumber } from '../../numbers/format.ts';

type Row = ExpectedView['rows'][number];

const LABEL_WIDTH = 190;
const NARROW_LABEL = 132;
const MOST = 4;

/** A dot for the ratio and a line for its interval, with the country's level as a rule at one. */
export const drawExpected =
  (rows: readonly Row[]): Drawing =>
  (kit, width, language) => {
    const left = width < 560 ? NARROW_LABEL : LABEL_WIDTH;
    const most = Math.min(MOST, Math.max(1.5, ...rows.map(({ high }) => high.value)));
    const colour = ({ low, high }: Row) =>
      low.value > 1 || high.value < 1 ? 'var(--lss)' : 'var(--ink-3)';
    return {
      ...houseStyle(width),
      marginLeft: left,
      marginRight: 24,
      marginTop: 8,
      x: { axis: null, domain: [0, most], clamp: true },
      y: { axis: null, type: 'band', domain: rows.map(({ id }) => id) },
      marks: [
        kit.ruleX([1], { stroke: 'var(--ink-2)' }),
        kit.link(rows as Data, {
          x1: ({ low }: Row) => low.value,
          x2: ({ high }: Row) => Math.min(most, high.value),
          y: 'id',
          stroke: colour,
          strokeWidth: 2,
        }),
        kit.dot(rows as Data, {
          x: ({ ratio }: Row) => Math.min(most, ratio.value),
          y: 'id',
          r: 4.5,
          fill: colour,
          href: ({ ratio }: Row) => whyHref(ratio.id),
          ariaLabel: ({ label, ratio }: Row) => `${label}: ${ratio.text}`,
        }),
        kit.text(rows as Data, {
          frameAnchor: 'left',
          y: 'id',
          dx: -left + 4,
          textAnchor: 'start',
          fill: 'var(--ink)',
          text: 'label',
        }),
        kit.axisX({
          ticks: 4,
          tickSize: 0,
          label: null,
          fill: 'var(--ink-3)',
          tickFormat: (value: number) => formatNumber(value, language, 1),
        }),
      ],
    };
  };
