import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '#kernel';
import { formatNumber } from '../../numbers/format.ts';

export type PlotKit = typeof import('./plot-kit.ts');

/** What a chart is drawn from: the kit, the width it has and the reader's language. */
export type Drawing = (kit: PlotKit, width: number, language: Language) => PlotOptions;

/** The address inside a chart of a bar's figure or an axis' year; the chart's frame turns it into an action. */
export const whyHref = (figure: string): string => `#why=${figure}`;
export const yearHref = (year: string): string => `#year=${year}`;
export const eventHref = (event: string): string => `#event=${event}`;

/** Type, ink and measures that every chart shares. Pages add scales and marks. */
export const houseStyle = (width: number): PlotOptions => ({
  width,
  marginTop: 28,
  marginRight: 8,
  marginBottom: 28,
  marginLeft: 8,
  style: {
    background: 'none',
    color: 'var(--ink)',
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSize: '12px',
    overflow: 'visible',
  },
});

/** A quiet horizontal grid with its numbers above the lines, at the left. */
export function quietY(kit: PlotKit, language: Language, decimals: number, ticks = 4): Markish[] {
  return [
    kit.gridY({ ticks, stroke: 'var(--hairline)', strokeOpacity: 1 }),
    kit.axisY({
      ticks,
      anchor: 'left',
      label: null,
      tickSize: 0,
      tickFormat: (value: number) => formatNumber(value, language, decimals),
      textAnchor: 'start',
      dx: 4,
      dy: -7,
      fill: 'var(--ink-3)',
    }),
  ];
}

const SIDE_TICKS = 4;

/** The same with its numbers beside the lines, where what is drawn reaches all the way to the left. */
export const sideY = (kit: PlotKit, language: Language, decimals = 0): Markish[] => [
  kit.gridY({ ticks: SIDE_TICKS, stroke: 'var(--hairline)', strokeOpacity: 1 }),
  kit.axisY({
    ticks: SIDE_TICKS,
    label: null,
    tickSize: 0,
    tickFormat: (value: number) => formatNumber(value, language, decimals),
    fill: 'var(--ink-3)',
  }),
];

/** The line that bars stand on. */
export const baseline = (kit: PlotKit): Markish =>
  kit.ruleY([0], { stroke: 'var(--ink-2)', strokeWidth: 1 });
