import type { Markish } from '@observablehq/plot';
import type { KnownPeriod, ParameterHistory, Standing } from '#core/law';
import { type Day, type Language, addMonths } from '#kernel';
import {
  baseline,
  type Drawing,
  houseStyle,
  type PlotKit,
  quietY,
} from '../../components/chart/drawing.ts';
import { hatches, hatchOf } from '../../components/chart/part-colour.ts';
import { valueNumber } from './law-text.ts';
import { LAW } from './words.ts';

type Stretch = {
  readonly from: Date;
  readonly to: Date;
  readonly value: number;
  readonly text: string;
  readonly status: Standing;
};

// Room above the highest step for its label.
const HEADROOM = 1.2;

// Months shown after the last known day of an open end, so that "until further notice" can be seen.
const TAIL_MONTHS = 18;

const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** True when the parameter's values are numbers, so that a chart says something. */
export const canBeDrawn = ({ periods }: ParameterHistory): boolean =>
  periods.some(
    (period) => period.kind === 'known' && stretchOf(period, period.from, 0, 'sv') !== undefined,
  );

/** The period's value as text; for an age where it goes by age. */
const valueAt = ({ items, byAge, value }: KnownPeriod, age: number): string | undefined =>
  items !== undefined
    ? undefined
    : byAge
      ? byAge.findLast(({ fromAge }) => fromAge <= age)?.value
      : value;

/** The values as steps over time, for one age; the unknown stretches hatched, the chosen day as a thin line. */
export function drawHistory({ periods }: ParameterHistory, on: Day, age: number): Drawing {
  const days = periods
    .flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
    .concat(on)
    .toSorted();
  const start = instant(days[0] ?? on);
  const end = addMonths(days.at(-1) ?? on, TAIL_MONTHS);
  return (kit, width, language) => {
    const stretches = periods.flatMap((period) =>
      period.kind === 'unknown' ? [] : (stretchOf(period, end, age, language) ?? []),
    );
    const unknown = unknownStretches(periods, end);
    const top = Math.max(...stretches.map(({ value }) => value)) * HEADROOM || 1;
    const decimals = top < 3 ? 2 : 0;
    return {
      ...houseStyle(width),
      x: { type: 'utc', label: null, domain: [start, instant(end)] },
      y: { domain: [0, top], label: null },
      marks: [
        hatches,
        kit.rectY(unknown, {
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: top,
          fill: hatchOf('other'),
          fillOpacity: 0.12,
        }),
        ...quietY(kit, language, decimals),
        ...steps(kit, stretches),
        kit.ruleX([instant(on)], { stroke: 'var(--ink-2)', strokeWidth: 1 }),
        ...labels(kit, stretches, width, labelScale(start, instant(end), width), instant(on)),
        kit.text([instant(on)], {
          x: (at: Date) => at,
          frameAnchor: 'top',
          dy: -14,
          text: () => LAW.chosenDay[language],
          textAnchor: anchorOf(labelScale(start, instant(end), width)(instant(on)), width),
          fill: 'var(--ink-2)',
        }),
        kit.axisX({ label: null, tickSize: 0, fill: 'var(--ink-3)' }),
        baseline(kit),
      ],
    };
  };
}

function stretchOf(
  period: KnownPeriod,
  end: Day,
  age: number,
  language: Language,
): Stretch | undefined {
  const text = valueAt(period, age);
  const value = text === undefined ? undefined : valueNumber(text);
  return text === undefined || value === undefined
    ? undefined
    : {
        from: instant(period.from),
        to: instant(period.to ?? end),
        value,
        text: language === 'sv' ? text.replace('.', ',') : text,
        status: period.status,
      };
}

const DASH: Record<Standing, string> = { verified: 'none', secondary: '5 3', inferred: '1 3' };
const SYMBOL = { verified: 'circle', secondary: 'circle', inferred: 'times' } as const;

const steps = (kit: PlotKit, stretches: readonly Stretch[]): Markish[] =>
  (['verified', 'secondary', 'inferred'] as const).flatMap((status) => {
    const own = stretches.filter((stretch) => stretch.status === status);
    return [
      kit.link(own, {
        x1: 'from',
        x2: 'to',
        y1: 'value',
        y2: 'value',
        stroke: 'var(--state)',
        strokeWidth: 2.5,
        strokeDasharray: DASH[status],
      }),
      kit.dot(own, {
        x: 'from',
        y: 'value',
        symbol: SYMBOL[status],
        r: 3.5,
        stroke: 'var(--state)',
        strokeWidth: 1.5,
        fill: status === 'verified' ? 'var(--state)' : 'var(--paper)',
        title: ({ text }: Stretch) => text,
      }),
    ];
  });

/** The stretches without a known value, those that meet joined into one. */
function unknownStretches(
  periods: ParameterHistory['periods'],
  end: Day,
): readonly { readonly from: Date; readonly to: Date }[] {
  const joined: { from: Day; to: Day }[] = [];
  for (const { kind, from, to } of periods) {
    if (kind === 'known') continue;
    const last = joined.at(-1);
    if (last?.to === from) last.to = to ?? end;
    else joined.push({ from, to: to ?? end });
  }
  return joined.map(({ from, to }) => ({ from: instant(from), to: instant(to) }));
}

// Pixels a character of a label takes, and those that keep two labels apart.
const CHARACTER = 7;
const APART = 8;
const EDGE = 40;

type Scale = (at: Date) => number;

const labelScale =
  (start: Date, end: Date, width: number): Scale =>
  (at) =>
    ((at.getTime() - start.getTime()) / (end.getTime() - start.getTime())) * width;

const anchorOf = (at: number, width: number): 'start' | 'middle' | 'end' =>
  at < EDGE ? 'start' : at > width - EDGE ? 'end' : 'middle';

/** As many labels as there is room for without one touching another: the chosen day's first, then the latest. */
function labels(
  kit: PlotKit,
  stretches: readonly Stretch[],
  width: number,
  scale: Scale,
  on: Date,
): readonly Markish[] {
  const isAtEdge = ({ from, text }: Stretch) => scale(from) + text.length * CHARACTER > width;
  const spanOf = (stretch: Stretch): Span => {
    const left = scale(stretch.from);
    const room = stretch.text.length * CHARACTER;
    return isAtEdge(stretch) ? [left - room, left] : [left, left + room];
  };
  const chosen = stretches.filter(({ from, to }) => from <= on && on < to);
  const shown = new Set<Stretch>();
  for (const stretch of [...chosen, ...stretches.toReversed()])
    if ([...shown].every((other) => areApart(spanOf(stretch), spanOf(other)))) shown.add(stretch);
  const write = (own: readonly Stretch[], textAnchor: 'start' | 'end', dx: number) =>
    kit.text(own, {
      x: 'from',
      y: 'value',
      text: 'text',
      textAnchor,
      dx,
      dy: -10,
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      strokeWidth: 3,
    });
  return [
    write(
      [...shown].filter((stretch) => !isAtEdge(stretch)),
      'start',
      2,
    ),
    write([...shown].filter(isAtEdge), 'end', 6),
  ];
}

type Span = readonly [left: number, right: number];

const areApart = (one: Span, other: Span): boolean =>
  one[1] + APART < other[0] || other[1] + APART < one[0];
