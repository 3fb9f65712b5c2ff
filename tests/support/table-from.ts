import { readFileSync } from 'node:fs';
import { type PrintedTable, readTable } from '#core/intake';

/** The table in a text, which must be readable. */
export async function tableFrom(text: string, name = 'table.csv'): Promise<PrintedTable> {
  const read = await readTable(new TextEncoder().encode(text), name);
  if (!read.ok) throw new Error(`${name}: ${read.problem.detail.en}`);
  return read.value;
}

/** A published table by its package and file name. */
export async function publishedTable(packageName: string, file: string): Promise<PrintedTable> {
  const path = new URL(`../../data/published/${packageName}/${file}`, import.meta.url);
  return tableFrom(readFileSync(path, 'utf8'), file);
}

/** The table with one cell printed otherwise. */
export const withCell = (
  table: PrintedTable,
  row: number,
  column: number,
  text: string,
): PrintedTable => ({
  ...table,
  rows: table.rows.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells,
  ),
});
