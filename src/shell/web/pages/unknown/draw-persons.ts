import type { Data } from '@observablehq/plot';
import type { UnknownYetView } from '#shell/usecases';
import { type Drawing, houseStyle, quietY, whyHref } from '../../components/chart/drawing.ts';
import { spreadLabels } from '../../components/chart/spread-labels.ts';
import { monthAxis } from './month-axis.ts';
import { UNKNOWN } from './words.ts';

type Month = UnknownYetView['months'][number];
type Placed = Month & { readonly at: number };
const LABELS = 72;

/** Known persons as a line, expected ones above it with a band; the line breaks loose where something is unknown. */
export const drawPersons =
  (months: readonly Month[], height: number): Drawing =>
  (kit, width, language) => {
    const placed = months.map((each, at) => ({ ...each, at }));
    const values = placed.flatMap(({ known, expected }) => [
      known.value,
      expected.low.value,
      expected.high.value,
    ]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(1, (most - least) * 0.15);
    const [low, high] = [least - room, most + room];
    const last = placed.at(-1);
    const perUnit = (height - 56) / (high - low);
    const ends = last
      ? [
          { name: UNKNOWN.months.expected[language], value: last.expected.mean.value },
          { name: UNKNOWN.months.known[language], value: last.known.value },
        ]
      : [];
    const labels = spreadLabels(
      ends.map(({ value }) => (high - value) * perUnit),
      15,
    );
    return {
      ...houseStyle(width),
      marginRight: LABELS,
      x: { axis: null, domain: [-0.8, months.length - 1] },
      y: { axis: null, domain: [low, high] },
      marks: [
        ...quietY(kit, language, 0),
        kit.areaY(placed as Data, {
          x: 'at',
          y1: ({ expected }: Placed) => expected.low.value,
          y2: ({ expected }: Placed) => expected.high.value,
          fill: 'var(--state)',
          fillOpacity: 0.16,
        }),
        kit.line(placed as Data, {
          x: 'at',
          y: ({ expected }: Placed) => expected.mean.value,
          stroke: 'var(--state)',
          strokeWidth: 2,
          strokeDasharray: '4 3',
        }),
        kit.line(placed as Data, {
          x: 'at',
          y: ({ known }: Placed) => known.value,
          stroke: 'var(--state)',
          strokeWidth: 2.25,
        }),
        kit.dot(placed as Data, {
          x: 'at',
          y: ({ expected }: Placed) => expected.mean.value,
          r: 3,
          fill: 'var(--paper)',
          stroke: 'var(--state)',
          href: ({ expected }: Placed) => whyHref(expected.mean.id),
          ariaLabel: ({ expected }: Placed) =>
            `${expected.mean.label} ${expected.mean.period}: ${expected.mean.text}`,
        }),
        kit.dot(placed as Data, {
          x: 'at',
          y: ({ known }: Placed) => known.value,
          r: 3,
          fill: 'var(--state)',
          href: ({ known }: Placed) => whyHref(known.id),
          ariaLabel: ({ known }: Placed) => `${known.label} ${known.period}: ${known.text}`,
        }),
        ...ends.map(({ name }, i) =>
          kit.text([name], {
            x: () => months.length - 1,
            y: () => high - (labels[i] ?? 0) / perUnit,
            dx: 10,
            textAnchor: 'start',
            fill: 'var(--state-ink)',
          }),
        ),
        monthAxis(kit, months, width, language),
      ],
    };
  };
