import { type Language, MINUTES_PER_HOUR } from '#kernel';
import { formatNumber } from '../../numbers/format.ts';
import { HOURS } from './words.ts';

const SPACE = '\u00a0';

/** Whole minutes as people say them: "22 tim 45 min". */
export function formatMinutes(minutes: number, language: Language): string {
  const whole = Math.abs(minutes);
  const hours = Math.floor(whole / MINUTES_PER_HOUR);
  const rest = whole % MINUTES_PER_HOUR;
  const parts = [
    ...(hours > 0 || rest === 0
      ? [`${formatNumber(hours, language)}${SPACE}${HOURS.hours[language]}`]
      : []),
    ...(rest > 0 ? [`${rest}${SPACE}${HOURS.minutesShort[language]}`] : []),
  ];
  return `${minutes < 0 ? '−' : ''}${parts.join(' ')}`;
}

/** A change in minutes with its sign; "0 tim" when nothing changed. */
export const formatMinuteChange = (minutes: number, language: Language): string =>
  `${minutes > 0 ? '+' : ''}${formatMinutes(minutes, language)}`;
