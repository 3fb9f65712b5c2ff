import type { Data } from '@observablehq/plot';
import type { FigureView, FlowSeriesView } from '#shell/usecases';
import { type Drawing, baseline, houseStyle, whyHref } from '../../components/chart/drawing.ts';
import { partColour } from '../../components/chart/part-colour.ts';

type Year = FlowSeriesView['years'][number];

const ADULTS = 0.45;
const HEADROOM = 1.15;

/** A bar for each year: children dark below, adults light above, with the sum on top. */
export const drawMoves =
  (
    { years: moves, part, watch }: FlowSeriesView,
    years: readonly string[],
    most: number,
  ): Drawing =>
  (kit, width) => {
    const colour = partColour(part);
    const inset = Math.max(1, Math.min(8, width / years.length / 6));
    const at = ({ year }: Year) => year;
    const rates = ratesOf(watch, moves);
    const every = Math.ceil((years.length * 40) / width);
    return {
      ...houseStyle(width),
      marginTop: 20,
      x: { domain: [...years], axis: null, type: 'band', padding: 0.1 },
      y: { axis: null, domain: [0, Math.max(1, most) * HEADROOM] },
      marks: [
        kit.barY(moves as Data, {
          x: at,
          y1: 0,
          y2: ({ children }: Year) => children.value,
          fill: colour,
          inset: 0,
          insetLeft: inset,
          insetRight: inset,
          href: ({ children }: Year) => whyHref(children.id),
          ariaLabel: ({ children }: Year) =>
            `${children.label} ${children.period}: ${children.text}`,
        }),
        kit.barY(moves as Data, {
          x: at,
          y1: ({ children }: Year) => children.value,
          y2: ({ all }: Year) => all.value,
          fill: colour,
          fillOpacity: ADULTS,
          insetLeft: inset,
          insetRight: inset,
          href: ({ adults }: Year) => whyHref(adults.id),
          ariaLabel: ({ adults }: Year) => `${adults.label} ${adults.period}: ${adults.text}`,
        }),
        kit.tickY(rates as Data, {
          x: 'year',
          y: ({ rate }: Rate) => rate.value,
          stroke: 'var(--ink)',
          strokeWidth: 1.25,
          strokeDasharray: '4 2',
          href: ({ rate }: Rate) => whyHref(rate.id),
          ariaLabel: ({ year, rate }: Rate) => `${rate.label} ${year}: ${rate.text}`,
        }),
        baseline(kit),
        kit.text(moves as Data, {
          x: at,
          y: ({ all }: Year) => all.value,
          dy: -9,
          fontSize: 11,
          fontVariant: 'tabular-nums',
          fontWeight: 500,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          text: ({ all }: Year) => all.text,
        }),
        kit.text(years.filter((_, i) => (years.length - 1 - i) % every === 0) as Data, {
          x: (year: string) => year,
          frameAnchor: 'bottom',
          dy: 16,
          fill: 'var(--ink-2)',
          text: (year: string) => year,
        }),
      ],
    };
  };

type Rate = { readonly year: string; readonly rate: FigureView };

/** The rate before and after a change, year by year; nothing where none is likelier than not. */
const ratesOf = ({ change }: FlowSeriesView['watch'], moves: readonly Year[]): readonly Rate[] =>
  change?.seen
    ? moves.map(({ year }) => ({ year, rate: year < change.year ? change.before : change.after }))
    : [];
