/** What can stand in a column: a list is written as JSON. */
export type ColumnValue = string | number | boolean | null | undefined | readonly object[];

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** One row in the text form of PostgreSQL's COPY; what is not there is null. */
export const copyLine = (values: readonly ColumnValue[]): string =>
  `${values.map(written).join('\t')}\n`;

function written(value: ColumnValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(SPECIAL, (letter) => ESCAPED[letter] ?? letter);
}
