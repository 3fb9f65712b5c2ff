import { type Series, readSeries } from '#core/analysis';
import { publishedTable } from './table-from.ts';

/** Recipients of assistance compensation in Sweden by month: the longest public series, with its gaps. */
export async function nationalRecipients(): Promise<Series> {
  const table = await publishedTable('riket', 'X01_fk_recipients_monthly_public.csv');
  const total = table.header.indexOf('total');
  const rows = table.rows.map((cells) => [cells[0] ?? '', cells[total] ?? '']);
  const read = readSeries({ ...table, header: ['month', 'total'], rows });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
