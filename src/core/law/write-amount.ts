import { type Language, R, type Ratio } from '#kernel';
import type { ParameterUnit } from './parameter.ts';

/** Units of a trace: those of law, and those that a calculation makes. */
export type TraceUnit =
  | Exclude<ParameterUnit, 'list' | 'day' | 'promptness' | 'code'>
  | 'min'
  | 'min/week'
  | 'min/month'
  | 'days/week'
  | 'times'
  | 'listed';

const unitOf = (sv: Plural, en: Plural) => ({ sv, en });
type Plural = readonly [one: string, many: string];

const UNIT_WORDS: Readonly<Record<TraceUnit, Readonly<Record<Language, Plural>>>> = {
  kr: unitOf(['krona', 'kronor'], ['krona', 'kronor']),
  'kr/h': unitOf(['kr/timme', 'kr/timme'], ['kr/hour', 'kr/hour']),
  ratio: unitOf(['', ''], ['', '']),
  'h/week': unitOf(['timme i veckan', 'timmar i veckan'], ['hour a week', 'hours a week']),
  'h/day': unitOf(['timme per dag', 'timmar per dag'], ['hour a day', 'hours a day']),
  years: unitOf(['år', 'år'], ['year', 'years']),
  months: unitOf(['månad', 'månader'], ['month', 'months']),
  weeks: unitOf(['vecka', 'veckor'], ['week', 'weeks']),
  days: unitOf(['dag', 'dagar'], ['day', 'days']),
  'day of month': unitOf([':e i månaden', ':e i månaden'], ['st of the month', 'th of the month']),
  'per year': unitOf(['gång om året', 'gånger om året'], ['time a year', 'times a year']),
  persons: unitOf(['person', 'personer'], ['person', 'persons']),
  min: unitOf(['minut', 'minuter'], ['minute', 'minutes']),
  'min/week': unitOf(['minut i veckan', 'minuter i veckan'], ['minute a week', 'minutes a week']),
  'min/month': unitOf(
    ['minut i månaden', 'minuter i månaden'],
    ['minute a month', 'minutes a month'],
  ),
  'days/week': unitOf(['dag i veckan', 'dagar i veckan'], ['day a week', 'days a week']),
  times: unitOf(['gång', 'gånger'], ['time', 'times']),
  listed: unitOf(['i listan', 'i listan'], ['on the list', 'on the list']),
};

const NO_BREAK_SPACE = '\u00a0';
const DECIMALS = 2;

/** Writes an exact amount with its unit in words. */
export function writeAmount(amount: Ratio, unit: TraceUnit, language: Language): string {
  const [one, many] = UNIT_WORDS[unit][language];
  const words = R.compare(amount, R.ONE) === 0 ? one : many;
  if (unit === 'ratio') return writeRatio(amount);
  const number = writeNumber(amount, language, unit.startsWith('kr/') ? DECIMALS : 0);
  return unit === 'day of month' ? number + words : number + NO_BREAK_SPACE + words;
}

const writeRatio = ({ num, den }: Ratio): string => (den === 1n ? `${num}` : `${num}/${den}`);

/** Writes a number with the language's signs, with at least so many decimals and at most two, rounded half up. */
export function writeNumber(amount: Ratio, language: Language, leastDecimals = 0): string {
  const hundredths = R.roundHalfUp(R.multiply(amount, R.ratio(100n)));
  const digits = String(Math.abs(hundredths)).padStart(DECIMALS + 1, '0');
  const whole = digits.slice(0, -DECIMALS);
  const written = digits.slice(-DECIMALS);
  const trimmed = leastDecimals === 0 ? written.replace(/0+$/, '') : written;
  const [group, point] = language === 'sv' ? [NO_BREAK_SPACE, ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${hundredths < 0 ? '−' : ''}${grouped}${trimmed === '' ? '' : point + trimmed}`;
}
