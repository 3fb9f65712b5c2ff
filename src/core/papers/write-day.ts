import type { Day, Language, Minutes } from '#kernel';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A day as it stands in a sentence: 1 mars 2025, 1 March 2025. */
export function writeDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}

const UNITS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  sv: ['timme', 'timmar', 'minut', 'minuter'],
  en: ['hour', 'hours', 'minute', 'minutes'],
};

/** Time as it stands in a sentence: 42 timmar 30 minuter. No time is 0 timmar. */
export function writeTime(time: Minutes, language: Language): string {
  const [hour, hours, minute, minutes] = UNITS[language];
  const whole = Math.floor(time / 60);
  const rest = time % 60;
  const parts = [
    ...(whole > 0 || rest === 0 ? [`${whole} ${whole === 1 ? hour : hours}`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? minute : minutes}`] : []),
  ];
  return parts.join(' ');
}
