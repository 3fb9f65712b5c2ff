import type { Figure } from '#core/figures';
import { lawValue } from '#core/law';
import { type Day, day, daysBetween, parseDay, parseRatio, ratio, words } from '#kernel';

const MEASURES: Readonly<Record<string, Figure['measure']>> = {
  'kr/h': 'kr_per_hour',
  'h/week': 'hours_per_week',
  ratio: 'ratio',
};

/** A value of law on a day as a figure, `law/<parameter>/<day>`; undefined where the law has no value that day. */
export function lawFigure(parameter: string, on: Day): Figure | undefined {
  const found = lawValue(parameter, on);
  const measure = found.ok ? MEASURES[found.value.unit] : undefined;
  const value = found.ok ? parseRatio(found.value.value) : undefined;
  if (!found.ok || !measure || !value) return undefined;
  const { label, ref, status, source } = found.value;
  return {
    id: `law/${parameter}/${on}`,
    metric: parameter,
    label,
    definition: words(`Lagens värde den ${on}`, `The law's value on ${on}`),
    population: words('hela landet', 'the whole country'),
    part: 'other',
    kind: 'price',
    dateBasis: 'point',
    period: on.slice(0, 4),
    measure,
    value,
    knownOn: { on },
    origin: { from: 'law', parameter, act: ref.act, section: ref.section, status, source },
  };
}

export const HOURLY_AMOUNT = 'assistansersattning.timbelopp';
export const HOURS_A_WEEK = 'kommunens-andel.timmar-per-vecka';
export const HIGHER_AMOUNT = 'assistansersattning.hogre-belopp-tak';

export const newYearsDay = (year: string): Day => day(`${year}-01-01`);

/** The year's days over seven, `calendar/weeks/<year>`: a leap year holds a seventh of a week more. */
export function calendarWeeks(year: string): Figure | undefined {
  const first = parseDay(`${year}-01-01`);
  const next = parseDay(`${String(Number(year) + 1).padStart(4, '0')}-01-01`);
  if (!first || !next) return undefined;
  const days = daysBetween(first, next);
  return {
    id: `calendar/weeks/${year}`,
    metric: 'calendar.weeks',
    label: words('Årets veckor', 'Weeks of the year'),
    definition: words('Årets dagar delade med sju', "The year's days over seven"),
    population: words('kalendern', 'the calendar'),
    part: 'other',
    kind: 'price',
    dateBasis: 'calendar_year',
    period: year,
    measure: 'weeks',
    value: ratio(days, 7),
    knownOn: { on: year },
    origin: {
      from: 'assumption',
      reason: words(
        `${year} har ${days} dagar. Kommunens del räknas per vecka, så en skottdag kostar.`,
        `${year} has ${days} days. The municipality's share is counted by the week, so a leap day costs.`,
      ),
    },
  };
}

/** The figure at a `law/…` or `calendar/…` address. */
export function lawOrCalendarFigure(id: string): Figure | undefined {
  const [kind, name, on] = id.split('/');
  if (kind === 'calendar' && name === 'weeks' && on) return calendarWeeks(on);
  const when = on === undefined ? undefined : parseDay(on);
  return kind === 'law' && name !== undefined && when ? lawFigure(name, when) : undefined;
}
