import type { Data, Markish } from '@observablehq/plot';
import type { EventView } from '#shell/usecases';
import { type PlotKit, eventHref, yearHref } from './drawing.ts';

/** A day on an axis of years: 1 July 2024 lies half-way between 2024 and 2025. */
export function placeInTime(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

const MANY_DAYS = 40 / 365;

/** Thin rules for law and practice, each with the number that the list of events bears. */
export function eventMarks(
  kit: PlotKit,
  events: readonly EventView[],
  [first, last]: readonly [number, number],
  top: number,
): Markish[] {
  const placed = events
    .map((event) => ({
      ...event,
      at: placeInTime(event.from),
      until: event.to === null ? undefined : placeInTime(event.to),
    }))
    .filter(({ at }) => at >= first && at <= last);
  type Placed = (typeof placed)[number];
  const long = placed.flatMap(({ at, until, ...event }) =>
    until !== undefined && until - at > MANY_DAYS
      ? [{ ...event, at, until: Math.min(until, last) }]
      : [],
  );
  const link = ({ id }: Placed) => eventHref(id);
  const said = ({ number, when, label }: Placed) => `${number}. ${when}: ${label}`;
  return [
    kit.ruleX(placed, { x: 'at', stroke: 'var(--ink-3)', strokeDasharray: '2 3', insetTop: -10 }),
    kit.link(long as Data, {
      x1: 'at',
      x2: 'until',
      y: () => top,
      stroke: 'var(--ink-3)',
      strokeDasharray: '2 3',
      dy: -17,
    }),
    kit.dot(placed, {
      x: 'at',
      frameAnchor: 'top',
      dy: -17,
      r: 8,
      fill: 'var(--paper)',
      stroke: 'var(--ink-3)',
      href: link,
      ariaLabel: said,
      title: said,
    }),
    kit.text(placed, {
      x: 'at',
      frameAnchor: 'top',
      dy: -17,
      fontSize: 10,
      lineAnchor: 'middle',
      fill: 'var(--ink-2)',
      text: ({ number }: Placed) => String(number),
      pointerEvents: 'none',
    }),
  ];
}

/** The years under a chart; each can be chosen, the chosen one stands out. */
export function yearAxis(
  kit: PlotKit,
  years: readonly string[],
  chosen: string | undefined,
  every = 1,
): Markish[] {
  const shown = years.filter((_, place) => (years.length - 1 - place) % every === 0);
  const mark = (these: readonly string[], weight: number, ink: string) =>
    kit.text(these as Data, {
      x: (year: string) => Number(year) + 0.5,
      frameAnchor: 'bottom',
      dy: 16,
      fontSize: 12,
      fontWeight: weight,
      fill: ink,
      href: yearHref,
      text: (year: string) => year,
    });
  return [
    mark(
      shown.filter((year) => year !== chosen),
      400,
      'var(--ink-2)',
    ),
    mark(
      shown.filter((year) => year === chosen),
      650,
      'var(--ink)',
    ),
  ];
}
