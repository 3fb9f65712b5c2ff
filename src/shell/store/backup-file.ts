import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The first line of a backup. The file is gzip of JSON lines, so that it outlives both engines. */
export type BackupHeader = {
  readonly format: 'tjugo-register';
  readonly schema: number;
  readonly keyFingerprint: string;
  /** Hexadecimal; null when the key is kept elsewhere. */
  readonly key: string | null;
};

export type BackupLine =
  | { readonly is: 'header'; readonly header: BackupHeader }
  | { readonly is: 'table'; readonly table: string }
  | { readonly is: 'row'; readonly json: string }
  | { readonly is: 'end'; readonly rows: number };

const MARKS = { table: '#table ', end: '#end ' };

export const writeHeader = (header: BackupHeader): string => `${JSON.stringify(header)}\n`;
export const writeTable = (table: string): string => `${MARKS.table}${table}\n`;
export const writeEnd = (rows: number): string => `${MARKS.end}${rows}\n`;

/** Reads a backup line by line; the rows are handed on as the text they are. Throws on what is no gzip. */
export async function* readBackup(path: string): AsyncGenerator<BackupLine> {
  const input = createReadStream(path);
  const text = createGunzip();
  input.on('error', (cause) => text.destroy(cause));
  const lines = createInterface({ input: input.pipe(text), crlfDelay: Number.POSITIVE_INFINITY });
  // A fault in the stream reaches the reader only if it ends the lines too.
  const fault = new Promise<never>((_, reject) => text.once('error', reject));
  fault.catch(() => lines.close());
  let first = true;
  for await (const line of lines) {
    yield first ? { is: 'header', header: readHeader(line) } : readLine(line);
    first = false;
  }
  if (text.errored) throw text.errored;
}

function readLine(line: string): BackupLine {
  if (line.startsWith(MARKS.table)) return { is: 'table', table: line.slice(MARKS.table.length) };
  if (line.startsWith(MARKS.end)) return { is: 'end', rows: Number(line.slice(MARKS.end.length)) };
  return { is: 'row', json: line };
}

/** Thrown for a file that is no whole backup. */
export class BackupBroken extends Error {}

function readHeader(line: string): BackupHeader {
  try {
    const header = JSON.parse(line) as Partial<BackupHeader> | null;
    if (
      header?.format === 'tjugo-register' &&
      typeof header.schema === 'number' &&
      typeof header.keyFingerprint === 'string' &&
      (header.key === null || typeof header.key === 'string')
    ) {
      return header as BackupHeader;
    }
  } catch (cause) {
    throw new BackupBroken('the first line is no JSON', { cause });
  }
  throw new BackupBroken('the first line is not a header');
}
