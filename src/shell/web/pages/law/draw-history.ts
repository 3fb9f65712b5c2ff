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
  const days = periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).concat(on);
  const end = addMonths(days.toSorted().at(-1) ?? on, TAIL_MONTHS);
  return (kit, width, language) => {
    const stretches = periods.flatMap((period) =>
      period.kind === 'unknown' ? [] : (stretchOf(period, end, age, language) ?? []),
    );
    const unknown = unknownStretches(periods, end);
    const top = Math.max(...stretches.map(({ value }) => value)) * HEADROOM || 1;
    const decimals = top < 3 ? 2 : 0;
    return {
      ...houseStyle(width),
      x: { type: 'utc', label: null },
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
        ...labels(kit, stretches, width, end),
        kit.ruleX([instant(on)], { stroke: 'var(--ink-2)', strokeWidth: 1 }),
        kit.text([instant(on)], {
          x: (at: Date) => at,
          frameAnchor: 'top',
          dy: -14,
          text: () => LAW.chosenDay[language],
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

// Pixels that a label needs beside the next one.
const LABEL_ROOM = 52;

/** As many labels as there is room for, the last one first. */
function labels(kit: PlotKit, stretches: readonly Stretch[], width: number, end: Day): Markish[] {
  const first = Math.min(...stretches.map(({ from }) => from.getTime()));
  const perPixel = (instant(end).getTime() - first) / width;
  const shown: Stretch[] = [];
  for (const stretch of stretches.toReversed()) {
    const next = shown.at(-1);
    const room = next === undefined ? Infinity : next.from.getTime() - stretch.from.getTime();
    if (room > LABEL_ROOM * perPixel) shown.push(stretch);
  }
  return [
    kit.text(shown, {
      x: 'from',
      y: 'value',
      text: 'text',
      textAnchor: 'start',
      dx: 2,
      dy: -10,
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      strokeWidth: 3,
    }),
  ];
}
