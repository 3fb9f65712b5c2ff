import type { Data } from '@observablehq/plot';
import type { CarriedLineView, EventView, FigureView, LawSeriesView } from '#shell/usecases';
import { type Drawing, houseStyle, quietY, whyHref } from '../../components/chart/drawing.ts';
import { partColour, partInk } from '../../components/chart/part-colour.ts';
import { spreadLabels } from '../../components/chart/spread-labels.ts';
import { eventMarks, placeInTime, yearAxis } from '../../components/chart/years.ts';
import { LAW_EFFECT } from './law-words.ts';

const LABELS = 128;
const AXIS = 36;
const TOP = 36;
const BOTTOM = 28;
const PAD = 0.08;
const DASHES = ['6 3', '2 3'];

type Point = LawSeriesView['points'][number];
type Placed = Point & { readonly at: number; readonly run: number };

/** A month stands at its place in the year, a year's own figure in the middle of it. */
const placeOf = (period: string): number =>
  period.includes('-') ? placeInTime(period) : Number(period) + 0.5;

/** The series with straight lines through the windows before the law, dashed where they are carried on. */
export const drawCarried =
  (
    series: LawSeriesView,
    events: readonly EventView[],
    law: string | null,
    height: number,
  ): Drawing =>
  (kit, width, language) => {
    const { lines, outcome, target } = series;
    const placed = placedIn(series.points);
    const end = target === null ? undefined : placeOf(target);
    const years = [
      ...new Set([...placed.map(({ figure }) => figure.period), ...(target ? [target] : [])]),
    ].map((period) => period.slice(0, 4));
    const first = Number(years.toSorted()[0]);
    const last = Number(years.toSorted().at(-1)) + 1;
    const values = [
      ...placed.map(({ figure }) => figure.value),
      ...lines.flatMap(({ begins, expected }) => [begins.value, expected.value]),
      ...(outcome ? [outcome.value] : []),
    ];
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(1, most - least) * PAD;
    const [bottom, top] = [least - room, most + room];
    const perUnit = (height - TOP - BOTTOM) / (top - bottom);
    const ends = outcome
      ? [
          {
            text: `${LAW_EFFECT.outcome[language]} ${outcome.text}`,
            figure: outcome,
            ink: partInk(series.part),
          },
          ...lines.map(({ n, expected }) => ({
            text: `${LAW_EFFECT.values(n.text)[language]}: ${expected.text}`,
            figure: expected,
            ink: 'var(--ink)',
          })),
        ]
      : [];
    const labels = spreadLabels(
      ends.map(({ figure }) => (top - figure.value) * perUnit),
      15,
    );
    const every = Math.ceil(44 / ((width - LABELS - AXIS) / (last - first)));
    const said = ({ label, period, text, unit }: FigureView) =>
      `${label} ${period}: ${text} ${unit}`;
    const chosen = events.filter(({ id }) => id === law);
    return {
      ...houseStyle(width),
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginRight: outcome ? LABELS : 8,
      x: { axis: null, domain: [first, last], insetLeft: AXIS },
      y: { axis: null, domain: [bottom, top] },
      marks: [
        ...quietY(kit, language, 0),
        ...eventMarks(kit, events, [first, last], top),
        kit.ruleX(chosen as Data, {
          x: ({ from }: EventView) => placeInTime(from),
          stroke: 'var(--ink-2)',
          strokeWidth: 1.25,
        }),
        kit.line(placed as Data, {
          x: 'at',
          y: ({ figure }: Placed) => figure.value,
          z: 'run',
          stroke: partColour(series.part),
          strokeWidth: 1.75,
        }),
        kit.dot(placed as Data, {
          x: 'at',
          y: ({ figure }: Placed) => figure.value,
          r: placed.length > 40 ? 1.75 : 3.5,
          fill: ({ settled }: Placed) => (settled ? partColour(series.part) : 'var(--paper)'),
          stroke: partColour(series.part),
          href: ({ figure }: Placed) => whyHref(figure.id),
          ariaLabel: ({ figure }: Placed) => said(figure),
        }),
        ...(end === undefined
          ? []
          : lines.flatMap((line, i) => [
              kit.link([line] as Data, {
                x1: ({ from }: CarriedLineView) => placeOf(from),
                y1: ({ begins }: CarriedLineView) => begins.value,
                x2: ({ to }: CarriedLineView) => placeOf(to),
                y2: (each: CarriedLineView) => onLine(each, placeOf(each.to), end),
                stroke: 'var(--ink)',
                strokeWidth: 1.5,
              }),
              kit.link([line] as Data, {
                x1: ({ to }: CarriedLineView) => placeOf(to),
                y1: (each: CarriedLineView) => onLine(each, placeOf(each.to), end),
                x2: () => end,
                y2: ({ expected }: CarriedLineView) => expected.value,
                stroke: 'var(--ink)',
                strokeWidth: 1.5,
                strokeDasharray: DASHES[i % DASHES.length] ?? 'none',
              }),
              kit.dot([line] as Data, {
                x: () => end,
                y: ({ expected }: CarriedLineView) => expected.value,
                r: 4,
                fill: 'var(--paper)',
                stroke: 'var(--ink)',
                href: ({ expected }: CarriedLineView) => whyHref(expected.id),
                ariaLabel: ({ expected }: CarriedLineView) => said(expected),
              }),
            ])),
        ...(end === undefined || !outcome
          ? []
          : [
              kit.dot([outcome], {
                x: () => end,
                y: 'value',
                r: 4.5,
                fill: partColour(series.part),
                href: ({ id }: FigureView) => whyHref(id),
                ariaLabel: said,
              }),
            ]),
        ...ends.map(({ text, figure, ink }, i) =>
          kit.text([figure], {
            x: () => last,
            y: () => top - (labels[i] ?? 0) / perUnit,
            dx: 8,
            textAnchor: 'start',
            fontWeight: 550,
            fill: ink,
            text: () => text,
          }),
        ),
        ...yearAxis(kit, [...new Set(years)].toSorted(), undefined, every),
      ],
    };
  };

/** Where a line that is known at both its ends lies in between. */
const onLine = ({ from, begins, expected }: CarriedLineView, at: number, end: number): number => {
  const start = placeOf(from);
  return begins.value + ((expected.value - begins.value) * (at - start)) / (end - start);
};

/** Points in runs without a gap, so that no line is drawn over months that are not known. */
function placedIn(points: LawSeriesView['points']): readonly Placed[] {
  let run = 0;
  const step = points[0]?.figure.period.includes('-') ? 1 / 12 : 1;
  return points.map((point, i) => {
    const at = placeOf(point.figure.period);
    const before = points[i - 1];
    if (before && at - placeOf(before.figure.period) > step * 1.5) run += 1;
    return { ...point, at, run };
  });
}
