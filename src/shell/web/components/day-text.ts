import { type Day, parseDay, yearOf } from '#kernel';

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['mars', 'mar', 'march'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augusti', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const TODAY = new Set(['idag', 'i dag', 'today']);

/**
 * Reads a day as people type it: 2025-03-01, 20250301, 1 mars, 1 mars 2025, March 1, 1/3, 1/3 2025, idag. The day comes
 * before the month; without a year it is in today's year. Undefined for anything else and for a day that does not exist.
 */
export function readDayText(text: string, today: Day): Day | undefined {
  const typed = text.trim().toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  if (TODAY.has(typed)) return today;
  const iso = /^(\d{4})[-/ ]?(\d{1,2})[-/ ]?(\d{1,2})$/.exec(typed);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/ -](\d{4}))?$/.exec(typed);
  if (slashed) return dayFrom(slashed[3] ?? yearOf(today), slashed[2], slashed[1]);
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|:?e)? (?<month>\p{L}+)(?: (?<year>\d{4}))?$/u.exec(typed) ??
    /^(?<month>\p{L}+) (?<day>\d{1,2})(?: (?<year>\d{4}))?$/u.exec(typed);
  if (!named?.groups) return undefined;
  const { day, month, year } = named.groups;
  const number = MONTHS.findIndex((names) => names.includes(month ?? '')) + 1;
  return number === 0 ? undefined : dayFrom(year ?? yearOf(today), number, day);
}

type Part = string | number | undefined;

const dayFrom = (year: Part, month: Part, day: Part): Day | undefined =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
