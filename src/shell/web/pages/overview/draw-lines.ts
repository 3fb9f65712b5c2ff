import type { Data } from '@observablehq/plot';
import type { EventView, FigureView, PanelView, SeriesView } from '#shell/usecases';
import {
  type Drawing,
  baseline,
  houseStyle,
  quietY,
  whyHref,
} from '../../components/chart/drawing.ts';
import { partColour, partInk } from '../../components/chart/part-colour.ts';
import { spreadLabels } from '../../components/chart/spread-labels.ts';
import { eventMarks, placeInTime, yearAxis } from '../../components/chart/years.ts';
import { formatNumber } from '../../numbers/format.ts';
import { readableUnit } from '../../numbers/readable-unit.ts';
import { seriesNames } from './series-names.ts';

const LETTER = 6.6;
const WIDEST_LABEL = 250;
const TOP = 32;
const BOTTOM = 28;
const DAY = /^\d{4}-\d{2}/;
const DASHES = ['none', '5 3', '2 3', '8 3 2 3'];

/** Several series of one definition as lines from zero; the reader's own stands out, each bears its name at the end. */
export const drawLines =
  (
    panel: PanelView,
    series: readonly SeriesView[],
    own: (series: SeriesView) => boolean,
    chosen: string | undefined,
    events: readonly EventView[],
    height: number,
  ): Drawing =>
  (kit, width, language) => {
    const all = series.flatMap(({ points }) => points);
    const { of, decimals } = readableUnit(
      panel.unit,
      all.map(({ value }) => value),
      language,
    );
    const years = [...new Set(all.map(({ period }) => period.slice(0, 4)))].toSorted();
    const first = Number(years[0]);
    const last = Number(years.at(-1)) + 1;
    const values = all.map(({ value }) => of(value));
    const top = Math.max(...values) * 1.08;
    const bottom = Math.min(0, ...values) * 1.08;
    // A year's own figure stands in the middle of its year, a snapshot on its day.
    const at = ({ period }: FigureView) =>
      DAY.test(period) ? placeInTime(period) : Number(period) + 0.5;
    const perUnit = (height - TOP - BOTTOM) / (top - bottom);
    const ends = series.flatMap((each, place) => {
      const point = each.points.at(-1);
      return point === undefined ? [] : [{ each, point, place }];
    });
    const places = spreadLabels(
      ends.map(({ point }) => -of(point.value) * perUnit),
      15,
    );
    const plain = series.length === 1;
    const names = seriesNames(series);
    const named = ends.map(
      ({ point, place }) =>
        `${names[place] ?? ''} ${formatNumber(of(point.value), language, decimals)}`,
    );
    const labels = plain
      ? 8
      : Math.min(
          WIDEST_LABEL,
          width * 0.45,
          24 + LETTER * Math.max(...named.map(({ length }) => length)),
        );
    // Series of the same area share a colour, so their lines differ in kind too.
    const several = series.filter(own).length > 1;
    const ink = (each: SeriesView) => (own(each) ? partInk(each.part) : 'var(--ink-3)');
    const stroke = (each: SeriesView) => (own(each) ? partColour(each.part) : 'var(--past)');
    const every = Math.ceil(44 / ((width - labels) / (last - first)));
    return {
      ...houseStyle(width),
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginRight: labels,
      x: { axis: null, domain: [first, last] },
      y: { axis: null, domain: [bottom, top] },
      marks: [
        ...quietY(kit, language, decimals === 1 && top < 10 ? 1 : 0),
        ...eventMarks(kit, events, [first, last], top),
        ...series.flatMap((each, place) => [
          kit.line(each.points as Data, {
            x: at,
            y: (point: FigureView) => of(point.value),
            stroke: stroke(each),
            strokeWidth: own(each) ? 2.25 : 1.25,
            strokeDasharray:
              several || !own(each) ? (DASHES[place % DASHES.length] ?? 'none') : 'none',
          }),
          kit.dot(each.points as Data, {
            x: at,
            y: (point: FigureView) => of(point.value),
            r: all.length > 80 ? 1.5 : own(each) ? 3.5 : 2.5,
            fill: stroke(each),
            href: ({ id }: FigureView) => whyHref(id),
            ariaLabel: ({ period, text, unit }: FigureView) =>
              `${each.label}, ${period}: ${text} ${unit}`,
          }),
        ]),
        ...(plain
          ? []
          : ends.map(({ each, point }, place) =>
              kit.text([point] as Data, {
                x: at,
                y: 0,
                dx: 10,
                dy: places[place] ?? 0,
                textAnchor: 'start',
                fontWeight: own(each) ? 600 : 400,
                fill: ink(each),
                text: () => named[place] ?? '',
              }),
            )),
        ...(plain && all.length <= 12
          ? [
              kit.text(all as Data, {
                x: at,
                y: (point: FigureView) => of(point.value),
                dy: -11,
                fontSize: 11,
                fill: 'var(--ink)',
                stroke: 'var(--paper)',
                text: (point: FigureView) => formatNumber(of(point.value), language, decimals),
              }),
            ]
          : []),
        baseline(kit),
        ...yearAxis(kit, years, chosen, every),
      ],
    };
  };
