import type { Language } from '#kernel';
import type { TableChecksView } from '#shell/api';
import { formatNumber } from '../../numbers/format.ts';
import type { CheckedTable, Finding } from './check-table.ts';

const MOST_DECIMALS = 6;

/** A number of a table with the decimals it has. */
export function tableNumber(value: number, language: Language): string {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  const decimals = String(rounded).split('.')[1]?.length ?? 0;
  return formatNumber(rounded, language, decimals);
}

/** What was found, as one sentence. */
export function resultSentence(
  { contradictions, roundings, tables }: TableChecksView,
  language: Language,
): string {
  const relations = tables.reduce((sum, table) => sum + table.relations.length, 0);
  if (language === 'sv') {
    const found =
      contradictions === 0
        ? 'Inga motsägelser'
        : contradictions === 1
          ? 'En motsägelse'
          : `${contradictions} motsägelser`;
    const rounded =
      roundings === 0 ? '' : ` och ${roundings} ${roundings === 1 ? 'avrundning' : 'avrundningar'}`;
    return `${found}${rounded} i ${relations} ${relations === 1 ? 'samband' : 'samband'}`;
  }
  const found =
    contradictions === 0
      ? 'No contradictions'
      : contradictions === 1
        ? 'One contradiction'
        : `${contradictions} contradictions`;
  const rounded =
    roundings === 0 ? '' : ` and ${roundings} ${roundings === 1 ? 'rounding' : 'roundings'}`;
  return `${found}${rounded} in ${relations} ${relations === 1 ? 'relation' : 'relations'}`;
}

/** Which table it was, and how large. */
export const sizeSentence = ({ file, rows, columns }: CheckedTable, language: Language): string =>
  language === 'sv'
    ? `${file}: ${formatNumber(rows, language)} rader, ${columns} kolumner.`
    : `${file}: ${formatNumber(rows, language)} rows, ${columns} columns.`;

/** One finding: where, what is printed and what the relation gives. */
export function findingSentence(
  { row, column, printed, expected, difference }: Finding,
  language: Language,
): string {
  const is = tableNumber(printed, language);
  const ought = tableNumber(expected, language);
  const by = tableNumber(Math.abs(difference), language);
  return language === 'sv'
    ? `${row}, ${column}: det står ${is}, sambandet ger ${ought} (${by} för ${difference > 0 ? 'mycket' : 'litet'}).`
    : `${row}, ${column}: ${is} is printed, the relation gives ${ought} (${by} too ${difference > 0 ? 'much' : 'little'}).`;
}
