import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, type Result, ok, refuse, words } from '#kernel';
import type { RawRows } from './grid.ts';
import { isPlainCsv, readPlainCsv } from './plain-csv.ts';

const SEPARATORS = [';', '\t', ',', '|'] as const;

const count = (line: string, separator: string): number => {
  let quoted = false;
  let found = 0;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) found += 1;
  }
  return found;
};

/** The separator that the header uses and the first rows agree with; a comma when there is but one column. */
export function guessSeparator(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const [header = '', ...rows] = lines.slice(0, 20);
  const scored = SEPARATORS.map((separator) => {
    const wanted = count(header, separator);
    const agreeing = rows.filter((row) => count(row, separator) === wanted).length;
    return { separator, score: wanted === 0 ? -1 : agreeing / Math.max(rows.length, 1) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score < 0 ? '\u0000' : best.separator;
}

/** Splits a text into cells. A quotation mark that is never closed, or stands where none can, is told with its line. */
export function readCsv(name: string, text: string): Result<RawRows, Problem> {
  const separator = guessSeparator(text);
  const shared = sharer();
  if (isPlainCsv(text, separator)) return ok(readPlainCsv(text, separator, shared));
  const lines: number[] = [];
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines: at }) => {
        if (record.every((cell) => cell === '')) return null;
        lines.push(at);
        return record.map(shared);
      },
    });
    return ok({ rows, lines });
  } catch (error) {
    if (error instanceof CsvError) return refuse(misquoted(name, error));
    throw error;
  }
}

// Columns of a large table say the same few short things over and over: each is kept in memory once.
const LONGEST_SHARED = 12;
const MOST_SHARED = 20_000;

function sharer(): (cell: string) => string {
  const seen = new Map<string, string>();
  return (cell) => {
    if (cell.length > LONGEST_SHARED) return cell;
    const known = seen.get(cell);
    if (known === undefined && seen.size < MOST_SHARED) seen.set(cell, cell);
    return known ?? cell;
  };
}

function misquoted(file: string, error: CsvError): Problem {
  const row = typeof error['lines'] === 'number' ? error['lines'] : undefined;
  const where = row === undefined ? file : `${file}, rad ${row}`;
  const whereEn = row === undefined ? file : `${file}, row ${row}`;
  return {
    code: 'FILE_UNREADABLE',
    detail: words(
      `Ett citattecken är inte rätt avslutat i ${where}. Rätta det och lägg in filen igen. Inget har räknats.`,
      `A quotation mark is not closed as it should be in ${whereEn}. Mend it and hand in the file again. Nothing has been worked out.`,
    ),
    findings: [
      {
        code: 'QUOTE_UNCLOSED',
        at: row === undefined ? { file } : { file, row },
        message: words(
          'Citattecknet saknar sin motsvarighet eller står mitt i en cell. Dubbla citattecken som hör till texten.',
          'The quotation mark has no partner or stands inside a cell. Double the marks that belong to the text.',
        ),
      },
    ],
  };
}
