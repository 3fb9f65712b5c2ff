import type { EventSpec, FigurePackage } from '#core/figures';
import { type DayRange, type Words, words } from '#kernel';
import { eventPeriod } from './event-period.ts';

/** A change of law or practice, to be laid over any series. `exact` when the day itself is known. */
export type LawEvent = EventSpec & {
  readonly number: number;
  readonly period: DayRange;
  readonly exact: boolean;
  readonly written: Words;
};

/** The package's events in time order, numbered from 1. A date that cannot be read leaves its event out. */
export function eventsOf(of: FigurePackage): readonly LawEvent[] {
  return (of.spec.events?.rows ?? [])
    .flatMap((event) => {
      const period = eventPeriod(event.when);
      return period ? [{ ...event, period, exact: /^\d{4}-\d{2}-\d{2}$/.test(event.when) }] : [];
    })
    .toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))
    .map((event, index) => ({ ...event, number: index + 1, written: written(event.when) }));
}

const MONTHS = [
  words('januari', 'January'),
  words('februari', 'February'),
  words('mars', 'March'),
  words('april', 'April'),
  words('maj', 'May'),
  words('juni', 'June'),
  words('juli', 'July'),
  words('augusti', 'August'),
  words('september', 'September'),
  words('oktober', 'October'),
  words('november', 'November'),
  words('december', 'December'),
];

/** The date as people say it, no more exact than it was printed. */
export function written(when: string): Words {
  const [year = '', second = '', dayOfMonth] = when.split('-');
  const half = /^H([12])$/.exec(second);
  if (half) {
    return half[1] === '1'
      ? words(`första halvåret ${year}`, `first half of ${year}`)
      : words(`andra halvåret ${year}`, `second half of ${year}`);
  }
  const month = MONTHS[Number(second) - 1];
  if (month) {
    const on = dayOfMonth === undefined ? '' : `${Number(dayOfMonth)} `;
    return words(`${on}${month.sv} ${year}`, `${on}${month.en} ${year}`);
  }
  return when.endsWith('+')
    ? words(`tidigast ${when.slice(0, -1)}`, `${when.slice(0, -1)} at the earliest`)
    : words(when, when);
}
