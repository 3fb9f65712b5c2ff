import type { Data } from '@observablehq/plot';
import type { OthersView } from '#shell/usecases';
import {
  baseline,
  type Drawing,
  houseStyle,
  quietY,
  whyHref,
} from '../../components/chart/drawing.ts';

type Row = OthersView['children'][number];
type Law = 'state' | 'lss';

const NAMES: Readonly<Record<Law, string>> = { state: 'SFB', lss: 'LSS' };

/** The children's share under each law, year by year, as two lines with their names at the end. */
export const drawChildren =
  (rows: readonly Row[]): Drawing =>
  (kit, width, language) => {
    const points = (['state', 'lss'] as const).flatMap((law) =>
      rows.flatMap(({ year, [law]: figure }) => (figure ? [{ law, year, figure }] : [])),
    );
    type Point = (typeof points)[number];
    const ends = (['state', 'lss'] as const).flatMap(
      (law) => points.findLast((point) => point.law === law) ?? [],
    );
    const value = ({ figure }: Point) => figure.value;
    const colour = ({ law }: Point) => `var(--${law})`;
    return {
      ...houseStyle(width),
      marginRight: 48,
      marginLeft: 24,
      x: { type: 'point', domain: rows.map(({ year }) => year), axis: null },
      y: { axis: null, zero: true, nice: true },
      marks: [
        ...quietY(kit, language, 0),
        baseline(kit),
        kit.line(points as Data, { x: 'year', y: value, z: 'law', stroke: colour, strokeWidth: 2 }),
        kit.dot(points as Data, {
          x: 'year',
          y: value,
          r: 4,
          fill: colour,
          href: ({ figure }: Point) => whyHref(figure.id),
          ariaLabel: ({ law, year, figure }: Point) => `${NAMES[law]} ${year}: ${figure.text}`,
        }),
        kit.text(ends as Data, {
          x: 'year',
          y: value,
          dx: 10,
          textAnchor: 'start',
          fontWeight: 500,
          fill: colour,
          text: ({ law }: Point) => NAMES[law],
        }),
        kit.text(rows as Data, {
          x: 'year',
          frameAnchor: 'bottom',
          dy: 18,
          fill: 'var(--ink-2)',
          text: 'year',
        }),
      ],
    };
  };
