import type { FigureView, UnknownYetView } from '#shell/usecases';
import {
  baseline,
  type Drawing,
  houseStyle,
  quietY,
  whyHref,
} from '../../components/chart/drawing.ts';
import { hatches, hatchOf } from '../../components/chart/part-colour.ts';
import { monthAxis } from './month-axis.ts';

type Month = UnknownYetView['months'][number];
const HALF_BAR = 0.36;

/** Each month as a bar: charged, known but not charged, and striped what is not yet known, with its band as a line. */
export const drawAmounts =
  (months: readonly Month[]): Drawing =>
  (kit, width, language) => {
    const segments = months.flatMap((month, at) => {
      let below = 0;
      return [
        { figure: month.charged, fill: 'var(--state)', opacity: 1 },
        { figure: month.notCharged, fill: 'var(--state)', opacity: 0.45 },
        { figure: month.unknown.mean, fill: hatchOf('state'), opacity: 1 },
      ].flatMap(({ figure, ...look }) => {
        if (figure.value <= 0) return [];
        const from = below;
        below += figure.value;
        return [{ figure, ...look, at, from, to: below }];
      });
    });
    type Segment = (typeof segments)[number];
    const bands = months.map(({ expectedAmount: { low, high } }, at) => ({ at, low, high }));
    type Band = (typeof bands)[number];
    const top = Math.max(...months.map(({ expectedAmount }) => expectedAmount.high.value)) * 1.05;
    const said = ({ label, period, text, unit }: FigureView) =>
      `${label} ${period}: ${text} ${unit}`;
    return {
      ...houseStyle(width),
      marginLeft: 8,
      x: { axis: null, domain: [-2.4, months.length - 0.5] },
      y: { axis: null, domain: [0, top] },
      marks: [
        hatches,
        ...quietY(kit, language, 0),
        kit.rectY(segments, {
          x1: ({ at }: Segment) => at - HALF_BAR,
          x2: ({ at }: Segment) => at + HALF_BAR,
          y1: 'from',
          y2: 'to',
          fill: 'fill',
          fillOpacity: 'opacity',
          href: ({ figure }: Segment) => whyHref(figure.id),
          ariaLabel: ({ figure }: Segment) => said(figure),
        }),
        kit.ruleX(bands, {
          x: 'at',
          y1: ({ low }: Band) => low.value,
          y2: ({ high }: Band) => high.value,
          stroke: 'var(--ink)',
          strokeWidth: 1.5,
        }),
        baseline(kit),
        monthAxis(kit, months, width, language),
      ],
      color: { type: 'identity' },
      opacity: { type: 'identity' },
    };
  };
