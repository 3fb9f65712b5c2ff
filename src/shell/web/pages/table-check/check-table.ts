import type { Language } from '#kernel';
import type { TableChecksView } from '#shell/api';
import type { TableView } from '#shell/usecases';
import { getJson, send } from '../../data/api.ts';
import { sendWithProgress } from '../../data/send-with-progress.ts';

export type CheckedTable = TableChecksView['tables'][number];
export type Finding = CheckedTable['findings'][number];

/** Sends a file to be checked and gets its cells back as they were read. */
export function checkFile(
  file: File,
  language: Language,
  signal: AbortSignal,
  onSent: (share: number) => void = () => undefined,
): Promise<TableChecksView> {
  const query = new URLSearchParams({ name: file.name, cells: '1', lang: language });
  return send<TableChecksView>(
    `/api/table-checks?${query.toString()}`,
    language,
    {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
      signal,
    },
    sendWithProgress(onSent),
  );
}

/** Checks a published table the way a file of one's own is checked: as the CSV it was printed as. */
export async function checkPublished(
  address: string,
  language: Language,
  signal: AbortSignal,
): Promise<TableChecksView> {
  const table = await getJson<TableView>(`tables/${address}`, language);
  const lines = [table.columns, ...table.rows.map(({ cells }) => cells.map(({ text }) => text))];
  const csv = lines.map((line) => line.map(quoted).join(',')).join('\n');
  return checkFile(new File([csv], table.file), language, signal);
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
