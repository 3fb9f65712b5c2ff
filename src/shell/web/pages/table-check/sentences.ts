import type { Language } from '#kernel';
import type { TableChecksView } from '#shell/api';
import { formatNumber } from '../../numbers/format.ts';
import type { CheckedTable, Finding } from './check-table.ts';
import { CHECK } from './words.ts';

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
  if (relations === 0)
    return language === 'sv'
      ? 'Inga samband att pröva i tabellen'
      : 'No relations to test in the table';
  if (language === 'sv') {
    const found =
      contradictions === 0
        ? 'Inga motsägelser'
        : contradictions === 1
          ? 'En motsägelse'
          : `${contradictions} motsägelser`;
    const rounded =
      roundings === 0 ? '' : ` och ${roundings} ${roundings === 1 ? 'avrundning' : 'avrundningar'}`;
    return `${found}${rounded} i ${relations} samband`;
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

/** How far a relation holds: a total row is tested in columns, all others in rows. */
export function holdsSentence(
  { kind, holds, of }: Pick<Finding, 'kind' | 'holds' | 'of'>,
  language: Language,
): string {
  const agree = CHECK[kind === 'total' ? 'columnsAgree' : 'rowsAgree'][language];
  return `${formatNumber(holds, language)} ${CHECK.of[language]} ${formatNumber(of, language)} ${agree}`;
}

// A factor that the check has found, as 0.01 × or 1.5 ×; names of columns are left as they are.
const FACTOR = /(?<=[=≠+−×÷] )(-?\d+)\.(\d+)(?= ×)/g;

/** A relation as it is written in the reader's language. */
export const relationText = (expression: string, language: Language): string =>
  language === 'sv' ? expression.replace(FACTOR, '$1,$2') : expression;

/** Which row a total seems to have missed. */
export const leftOutSentence = (row: string, language: Language): string =>
  language === 'sv'
    ? `Raden ${row} är inte med i summan: utan den blir summan det som står.`
    : `The row ${row} is not in the total: without it the sum is what is printed.`;

/** Which table it was, and how large. */
export const sizeSentence = ({ file, rows, columns }: CheckedTable, language: Language): string =>
  language === 'sv'
    ? `${file}: ${counted(rows, 'rad', 'rader')}, ${counted(columns, 'kolumn', 'kolumner')}.`
    : `${file}: ${counted(rows, 'row', 'rows', 'en')}, ${counted(columns, 'column', 'columns', 'en')}.`;

const counted = (count: number, one: string, many: string, language: Language = 'sv'): string =>
  `${formatNumber(count, language)} ${count === 1 ? one : many}`;

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
