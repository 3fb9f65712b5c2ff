import type { Data } from '@observablehq/plot';
import type { EventView, FigureView, PanelView, SeriesView } from '#shell/usecases';
import { type Drawing, baseline, houseStyle, whyHref } from '../../components/chart/drawing.ts';
import { partColour } from '../../components/chart/part-colour.ts';
import { eventMarks, yearAxis } from '../../components/chart/years.ts';
import { formatNumber } from '../../numbers/format.ts';
import { readableUnit } from '../../numbers/readable-unit.ts';

const HALF_BAR = 0.33;
const MIN_YEAR_WIDTH = 40;
const LETTER = 7.4;

/** One series of a few years as bars, with the budget as a thin dark line where there is one. */
export const drawBars =
  (
    panel: PanelView,
    main: SeriesView,
    budget: SeriesView | undefined,
    chosen: string | undefined,
    events: readonly EventView[],
  ): Drawing =>
  (kit, width, language) => {
    const all = [...main.points, ...(budget?.points ?? [])];
    const { of, decimals } = readableUnit(
      panel.unit,
      all.map(({ value }) => value),
      language,
    );
    const years = main.points.map(({ period }) => period.slice(0, 4));
    const first = Number(years[0]);
    const last = Number(years.at(-1)) + 1;
    const top = Math.max(0, ...all.map(({ value }) => of(value))) * 1.12;
    const bottom = Math.min(0, ...all.map(({ value }) => of(value)));
    const middle = ({ period }: FigureView) => Number(period.slice(0, 4)) + 0.5;
    const written = (point: FigureView) => formatNumber(of(point.value), language, decimals);
    const longest = Math.max(...main.points.map((point) => written(point).length));
    const every = Math.ceil(Math.max(MIN_YEAR_WIDTH, longest * LETTER) / (width / (last - first)));
    const labelled = (point: FigureView) =>
      (last - 1 - Number(point.period.slice(0, 4))) % every === 0;
    return {
      ...houseStyle(width),
      marginTop: 32,
      x: { axis: null, domain: [first, last] },
      y: { axis: null, domain: [bottom, top] },
      marks: [
        ...eventMarks(kit, events, [first, last], top),
        kit.rectY(main.points as Data, {
          x1: (point: FigureView) => middle(point) - HALF_BAR,
          x2: (point: FigureView) => middle(point) + HALF_BAR,
          y: (point: FigureView) => of(point.value),
          fill: ({ period }: FigureView) =>
            chosen === undefined || period.startsWith(chosen)
              ? partColour(main.part)
              : 'var(--past)',
          href: ({ id }: FigureView) => whyHref(id),
          ariaLabel: ({ period, text, unit }: FigureView) => `${period}: ${text} ${unit}`,
        }),
        baseline(kit),
        kit.link((budget?.points ?? []) as Data, {
          x1: (point: FigureView) => middle(point) - HALF_BAR - 0.08,
          x2: (point: FigureView) => middle(point) + HALF_BAR + 0.08,
          y: (point: FigureView) => of(point.value),
          stroke: 'var(--paper)',
          strokeWidth: 4,
        }),
        kit.link((budget?.points ?? []) as Data, {
          x1: (point: FigureView) => middle(point) - HALF_BAR - 0.08,
          x2: (point: FigureView) => middle(point) + HALF_BAR + 0.08,
          y: (point: FigureView) => of(point.value),
          stroke: 'var(--budget)',
          strokeWidth: 1.5,
          href: ({ id }: FigureView) => whyHref(id),
          ariaLabel: ({ label, period, text, unit }: FigureView) =>
            `${label} ${period}: ${text} ${unit}`,
        }),
        kit.text(main.points.filter(labelled) as Data, {
          x: middle,
          y: (point: FigureView) =>
            Math.max(
              0,
              of(point.value),
              of(
                budget?.points.find(({ period }) => period === point.period)?.value ?? point.value,
              ),
            ),
          dy: -9,
          fontSize: 11,
          fontVariant: 'tabular-nums',
          fontWeight: 500,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          text: written,
        }),
        ...yearAxis(kit, years, chosen, every),
      ],
    };
  };
