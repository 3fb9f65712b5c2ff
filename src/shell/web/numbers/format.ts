import type { Language } from '#kernel';

const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

/** A number as a reader expects it: at most `decimals` decimals, grouped, with a real minus sign. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals, 'auto').format(value).replace('-', '−');
}

/** A change: like formatNumber, and plus is written out. */
export function formatChange(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals, 'exceptZero').format(value).replace('-', '−');
}

function numberFormat(
  language: Language,
  decimals: number,
  signDisplay: 'auto' | 'exceptZero',
): Intl.NumberFormat {
  const key = `${language}${decimals}${signDisplay}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signDisplay === 'auto' ? 'negative' : signDisplay,
  });
  formats.set(key, made);
  return made;
}

/** A share of one as percent: 0.123 → "12 %". */
export const formatPercent = (share: number, language: Language, decimals = 0): string =>
  `${formatNumber(share * 100, language, decimals)}${language === 'sv' ? '\u00a0' : ''}%`;

/** "2026-03-12" → "12 mars 2026"; a month, a year or anything else is given back readable. */
export function formatDay(
  iso: string,
  language: Language,
  monthStyle: 'short' | 'long' = 'long',
): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: monthStyle,
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

/** A point in time as it is said in Sweden: "3 mars 2026 14:05". */
export const formatInstant = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'long',
    timeStyle: 'short',
  })
    .format(new Date(instant))
    .replace(' kl. ', ' ');

/** A sentence in which no number is parted from its unit at the end of a line. */
export const keepTogether = (sentence: string): string =>
  sentence.replace(/(\d) (?=(mnkr|tkr|kr|%|h|procent|personer|timmar)\b)/g, '$1\u00a0');

/** A number with its unit as it is said: "362 078 tkr", "SEK 362,078 thousand". */
export function withUnit(text: string, unit: string): string {
  const [, scale] = /^SEK(?: (\w+))?$/.exec(unit) ?? [];
  return unit.startsWith('SEK') && !unit.includes('/')
    ? ['SEK', text, scale].filter(Boolean).join('\u00a0')
    : `${text}\u00a0${unit}`;
}
