import { CHARACTER_LABELS, NEED_LABELS, type ParameterUnit, type KnownPeriod } from '#core/law';
import { type Language, parseDay, parseRatio, R, type Words } from '#kernel';
import { formatDay } from '../../numbers/format.ts';
import { LAW, UNIT } from './words.ts';

const ITEMS: Readonly<Record<string, Words>> = { ...NEED_LABELS, ...CHARACTER_LABELS };

/** An item of a list in words; an item without a label as it is written. */
export const itemText = (item: string, language: Language): string =>
  ITEMS[item]?.[language] ?? item.replaceAll('_', ' ');

type WrittenValue = Pick<KnownPeriod, 'value' | 'items' | 'byAge'>;

const decimal = (value: string, language: Language): string =>
  language === 'sv' ? value.replace('.', ',') : value;

/** A value as it stands in the law data, set for reading: "347,70", "1/4", "andning, måltider". */
export function valueText(
  { value, items, byAge }: WrittenValue,
  unit: ParameterUnit,
  language: Language,
): string {
  if (items !== undefined)
    return items.length === 0
      ? LAW.none[language]
      : items.map((item) => itemText(item, language).toLowerCase()).join(', ');
  if (byAge !== undefined)
    return byAge
      .map(
        (band, at) =>
          `${bandText(band.fromAge, byAge[at + 1]?.fromAge, language)}: ${decimal(band.value, language)}`,
      )
      .join(' · ');
  if (unit === 'day') return parseDay(value) === undefined ? value : formatDay(value, language);
  if (unit === 'promptness' || unit === 'code') return value.replaceAll('_', ' ');
  return decimal(value, language);
}

const WITHOUT_UNIT: ReadonlySet<ParameterUnit> = new Set([
  'list',
  'day',
  'promptness',
  'code',
  'ratio',
]);

/** The value with its unit, where the unit says something; a list by how many it holds. */
export function valueWithUnit(
  value: WrittenValue,
  unit: ParameterUnit,
  language: Language,
): string {
  const count = value.items?.length;
  if (count !== undefined && count > 0)
    return language === 'sv' ? `${count} i listan` : `${count} on the list`;
  const text = valueText(value, unit, language);
  return WITHOUT_UNIT.has(unit) ? text : `${text}\u00a0${UNIT[unit][language]}`;
}

/** The value as a number for a chart; undefined when it is no number. */
export function valueNumber(value: string): number | undefined {
  const exact = parseRatio(value);
  return exact === undefined ? undefined : R.toNumber(exact);
}

/** Ages that share a value: "0 år", "1–6 år", "18 år och äldre" by the next band's first age. */
const bandText = (from: number, next: number | undefined, language: Language): string => {
  const years = LAW.ageBand[language];
  if (next === undefined)
    return language === 'sv' ? `${from} ${years} och äldre` : `${from} ${years} and over`;
  return next === from + 1 ? `${from} ${years}` : `${from}–${next - 1} ${years}`;
};
