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
import { bandText, valueNumber } from './law-text.ts';
import { LAW } from './words.ts';

type Stretch = {
  readonly from: Date;
  readonly to: Date;
  readonly value: number;
  readonly text: string;
  readonly status: Standing;
  /** Which of a period's bands by age; 0 where age does not matter. */
  readonly band: string;
};

// Years shown after the last known day of an open end, so that "until further notice" can be seen.
const TAIL_MONTHS = 18;

const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** True when the parameter's values are numbers, so that a chart says something. */
export const canBeDrawn = ({ periods }: ParameterHistory): boolean =>
  periods.some((period) => period.kind === 'known' && bandsOf(period).length > 0);

const bandsOf = (period: KnownPeriod): readonly { band: number; value: string; next?: number }[] =>
  period.items !== undefined
    ? []
    : period.byAge === undefined
      ? valueNumber(period.value) === undefined
        ? []
        : [{ band: 0, value: period.value }]
      : period.byAge.map(({ fromAge, value }, at, all) => {
          const next = all[at + 1]?.fromAge;
          return { band: fromAge, value, ...(next === undefined ? {} : { next }) };
        });

/** The values as steps over time, the unknown stretches hatched, the chosen day as a thin line. */
export function drawHistory({ periods }: ParameterHistory, on: Day): Drawing {
  const days = periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).concat(on);
  const end = addMonths(days.toSorted().at(-1) ?? on, TAIL_MONTHS);
  return (kit, width, language) => {
    const stretches = periods.flatMap((period): readonly Stretch[] =>
      period.kind === 'unknown' ? [] : stretchesOf(period, end, language),
    );
    const unknown = periods
      .filter(({ kind }) => kind === 'unknown')
      .map(({ from, to }) => ({ from: instant(from), to: instant(to ?? end) }));
    const decimals = stretches.some(({ value }) => !Number.isInteger(value)) ? 2 : 0;
    const top = Math.max(...stretches.map(({ value }) => value));
    return {
      ...houseStyle(width),
      x: { type: 'utc', label: null },
      y: { domain: [0, top * 1.12 || 1], label: null },
      marks: [
        hatches,
        kit.rectY(unknown, {
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: top * 1.12 || 1,
          fill: hatchOf('other'),
          fillOpacity: 0.25,
        }),
        ...quietY(kit, language, decimals),
        ...steps(kit, stretches),
        ...labels(kit, stretches, width),
        kit.ruleX([instant(on)], { stroke: 'var(--ink-2)', strokeWidth: 1 }),
        kit.text([instant(on)], {
          x: (at: Date) => at,
          frameAnchor: 'top',
          dy: -18,
          text: () => LAW.chosenDay[language],
          fill: 'var(--ink-2)',
        }),
        kit.axisX({ label: null, tickSize: 0, fill: 'var(--ink-3)' }),
        baseline(kit),
      ],
    };
  };
}

const stretchesOf = (period: KnownPeriod, end: Day, language: Language): readonly Stretch[] =>
  bandsOf(period).map(({ band, value, next }) => ({
    from: instant(period.from),
    to: instant(period.to ?? end),
    value: valueNumber(value) ?? 0,
    text: language === 'sv' ? value.replace('.', ',') : value,
    status: period.status,
    band: period.byAge === undefined ? '' : bandText(band, next, language),
  }));

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

/** As many labels as there is room for; the last one always, and one per band by age. */
function labels(kit: PlotKit, stretches: readonly Stretch[], width: number): Markish[] {
  const byAge = stretches.some(({ band }) => band !== '');
  const every = byAge ? 1 : Math.ceil(stretches.length / Math.max(1, Math.floor(width / 64)));
  const shown = stretches.filter((_, at) => (stretches.length - 1 - at) % every === 0);
  return [
    kit.text(shown, {
      x: 'from',
      y: 'value',
      text: ({ text, band }: Stretch) => (band === '' ? text : `${band}: ${text}`),
      textAnchor: 'start',
      dx: 2,
      dy: -10,
      fill: 'var(--ink)',
      stroke: 'var(--paper)',
      strokeWidth: 3,
    }),
  ];
}
