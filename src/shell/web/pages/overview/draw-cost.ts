import type { Data } from '@observablehq/plot';
import type { EventView, FigureView } from '#shell/usecases';
import { type Drawing, baseline, houseStyle, whyHref } from '../../components/chart/drawing.ts';
import { partColour, partInk } from '../../components/chart/part-colour.ts';
import { spreadLabels } from '../../components/chart/spread-labels.ts';
import { eventMarks, yearAxis } from '../../components/chart/years.ts';
import { formatChange, formatNumber } from '../../numbers/format.ts';
import { readableUnit } from '../../numbers/readable-unit.ts';
import { type CostOfPart, inYear } from './cost-model.ts';
import { OVERVIEW } from './words.ts';

export const COST_HEIGHT = 380;
const TOP = 40;
const BOTTOM = 52;
const HALF_BAR = 0.34;
const WIDEST_NUMBER = 38;
const PAST = ['var(--past)', 'var(--past-2)', 'var(--past-3)'];

/** The total cost per year as bars of its parts, the budget as a thin dark line over each. */
export const drawCost =
  (
    total: CostOfPart,
    parts: readonly CostOfPart[],
    chosen: string | undefined,
    events: readonly EventView[],
  ): Drawing =>
  (kit, width, language) => {
    const narrow = width < 560;
    const labels = narrow ? 90 : 190;
    const stack = parts.length > 0 ? parts : [total];
    const { of, decimals } = readableUnit(
      total.unit,
      total.outcome.points.map(({ value }) => value),
      language,
    );
    const years = total.outcome.points.map(({ period }) => period);
    const [first, last] = [Number(years[0]), Number(years.at(-1)) + 1];
    const highest = [...total.outcome.points, ...(total.budget?.points ?? [])].map(({ value }) =>
      of(value),
    );
    const top = Math.max(...highest) * 1.06;
    const barWidth = ((width - labels) / years.length) * 2 * HALF_BAR;
    const perUnit = (COST_HEIGHT - TOP - BOTTOM) / top;
    const middle = ({ period }: FigureView) => Number(period) + 0.5;
    const segments = years.flatMap((year) => {
      let below = 0;
      return stack.flatMap(({ part, outcome }, place) => {
        const figure = inYear(outcome, year);
        if (figure === undefined) return [];
        const from = below;
        below += of(figure.value);
        return [{ figure, part, place, from, to: below, year }];
      });
    });
    type Segment = (typeof segments)[number];
    const named = segments.filter(({ year }) => year === years.at(-1));
    const budget = inYear(total.budget, years.at(-1));
    const wanted = [
      ...named.map(({ part, from, to }) => ({
        text: OVERVIEW[narrow ? 'partsShort' : 'parts'][part][language],
        at: (from + to) / 2,
        ink: partInk(part),
      })),
      ...(budget
        ? [{ text: OVERVIEW.cost.budget[language], at: of(budget.value), ink: 'var(--ink)' }]
        : []),
    ];
    const places = spreadLabels(
      wanted.map(({ at }) => -at * perUnit),
      17,
    );
    const lineOf = {
      x1: (point: FigureView) => middle(point) - HALF_BAR - 0.07,
      x2: (point: FigureView) => middle(point) + HALF_BAR + 0.07,
      y: (point: FigureView) => of(point.value),
    };
    const budgets = (total.budget?.points ?? []) as Data;
    return {
      ...houseStyle(width),
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginRight: labels,
      x: { axis: null, domain: [first, last] },
      y: { axis: null, domain: [0, top] },
      marks: [
        ...eventMarks(kit, events, [first, last], top),
        kit.rectY(segments, {
          x1: ({ figure }: Segment) => middle(figure) - HALF_BAR,
          x2: ({ figure }: Segment) => middle(figure) + HALF_BAR,
          y1: 'from',
          y2: 'to',
          fill: ({ part, place, year }: Segment) =>
            year === chosen ? partColour(part) : PAST[place % PAST.length],
          stroke: 'var(--paper)',
          strokeWidth: 1,
          href: ({ figure }: Segment) => whyHref(figure.id),
          ariaLabel: ({ figure }: Segment) =>
            `${figure.label} ${figure.period}: ${figure.text} ${figure.unit}`,
        }),
        baseline(kit),
        kit.link(budgets, { ...lineOf, stroke: 'var(--paper)', strokeWidth: 4.5 }),
        kit.link(budgets, {
          ...lineOf,
          stroke: 'var(--budget)',
          strokeWidth: 1.75,
          href: ({ id }: FigureView) => whyHref(id),
          ariaLabel: ({ label, period, text, unit }: FigureView) =>
            `${label} ${period}: ${text} ${unit}`,
        }),
        kit.text(total.outcome.points as Data, {
          x: middle,
          y: (point: FigureView) =>
            of(Math.max(point.value, inYear(total.budget, point.period)?.value ?? point.value)),
          dy: -11,
          fontSize: narrow ? 11 : 13,
          fontVariant: 'tabular-nums',
          fontWeight: 600,
          fill: ({ period }: FigureView) => (period === chosen ? 'var(--ink)' : 'var(--ink-2)'),
          stroke: 'var(--paper)',
          href: ({ id }: FigureView) => whyHref(id),
          text: (point: FigureView) => formatNumber(of(point.value), language, decimals),
        }),
        kit.text(
          segments.filter(
            ({ year, from, to }) =>
              parts.length > 0 &&
              year === chosen &&
              barWidth > WIDEST_NUMBER &&
              (to - from) * perUnit > 18,
          ),
          {
            x: ({ figure }: Segment) => middle(figure),
            y: ({ from, to }: Segment) => (from + to) / 2,
            fontSize: narrow ? 11 : 12,
            fontWeight: 550,
            fill: 'var(--paper)',
            text: ({ figure }: Segment) => formatNumber(of(figure.value), language, decimals),
            pointerEvents: 'none',
          },
        ),
        ...wanted.map(({ text, ink }, place) =>
          kit.text([text], {
            x: () => last,
            y: () => 0,
            dx: narrow ? 4 : 8,
            dy: places[place] ?? 0,
            textAnchor: 'start',
            fontSize: narrow ? 12 : 13,
            fontWeight: 550,
            fill: ink,
          }),
        ),
        ...yearAxis(kit, years, chosen),
        kit.text((total.deviation?.points ?? []) as Data, {
          x: middle,
          frameAnchor: 'bottom',
          dy: 36,
          fontSize: narrow ? 11 : 12,
          fontVariant: 'tabular-nums',
          fill: 'var(--ink-2)',
          href: ({ id }: FigureView) => whyHref(id),
          text: (point: FigureView) => formatChange(of(point.value), language, decimals),
        }),
        kit.text(total.deviation ? [OVERVIEW.cost.deviation[language]] : [], {
          x: () => last,
          frameAnchor: 'bottom',
          dx: narrow ? 4 : 8,
          dy: 36,
          textAnchor: 'start',
          fill: 'var(--ink-2)',
        }),
      ],
    };
  };
