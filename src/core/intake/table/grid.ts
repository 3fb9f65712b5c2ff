import { type Finding, type Problem, type Result, ok, refuse, words } from '#kernel';
import type { PrintedTable } from '../printed-table.ts';
import { guessDecimalMark } from './printed-number.ts';

/** Cells as they came, with the line each row begins on. The first row holds the column names. */
export type RawRows = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

const MOST_FINDINGS = 200;

function withoutTrailingBlanks(row: readonly string[], width: number): readonly string[] {
  let length = row.length;
  while (length > width && row[length - 1] === '') length -= 1;
  return length === row.length ? row : row.slice(0, length);
}

/** Checks that rows are as wide as the header and gives the table, or every row that is not. */
export function tableOf(
  name: string,
  raw: RawRows,
  mark?: PrintedTable['decimalMark'],
): Result<PrintedTable, Problem> {
  const first = raw.rows[0];
  if (first === undefined) return refuse(emptyFile(name));
  const named = first.findLastIndex((cell) => cell !== '') + 1;
  const header = first
    .slice(0, Math.max(named, 1))
    .map((cell, i) => (cell === '' ? `kolumn ${i + 1}` : cell));
  if (raw.rows.length === 1) return refuse(headerOnly(name));
  const findings: Finding[] = [];
  const rows = raw.rows.slice(1).map((row, i) => {
    const cells = withoutTrailingBlanks(row, header.length);
    if (cells.length !== header.length && findings.length < MOST_FINDINGS) {
      findings.push(unevenRow(name, raw.lines[i + 1] ?? i + 2, cells.length, header.length));
    }
    return cells;
  });
  if (findings.length > 0) {
    return refuse({
      code: 'FILE_UNREADABLE',
      detail: words(
        `Rader i ${name} har inte lika många celler som rubrikraden. Rätta raderna och lägg in filen igen. Inget har räknats.`,
        `Rows in ${name} do not have as many cells as the header. Mend the rows and hand in the file again. Nothing has been worked out.`,
      ),
      findings,
    });
  }
  return ok({
    name,
    header,
    rows,
    lines: raw.lines.slice(1),
    decimalMark: mark ?? guessDecimalMark(cellsOf(rows)),
  });
}

// The mark is the same all through a table: the first thousands of rows tell it.
const ROWS_THAT_TELL = 5000;

function* cellsOf(rows: readonly (readonly string[])[]): Generator<string> {
  for (const row of rows.slice(0, ROWS_THAT_TELL)) yield* row;
}

const unevenRow = (file: string, row: number, cells: number, columns: number): Finding => ({
  code: 'ROW_UNEVEN',
  at: { file, row },
  message: words(
    `Rad ${row} har ${cells === 1 ? 'en cell' : `${cells} celler`} men rubrikraden har ${columns}. Kontrollera skiljetecken och citattecken på raden.`,
    `Row ${row} has ${cells === 1 ? 'one cell' : `${cells} cells`} but the header has ${columns}. Check the row's separators and quotation marks.`,
  ),
});

export const emptyFile = (name: string): Problem => ({
  code: 'FILE_UNREADABLE',
  detail: words(
    `${name} är tom. Välj en fil med en rubrikrad och minst en rad.`,
    `${name} is empty. Choose a file with a header and at least one row.`,
  ),
});

const headerOnly = (name: string): Problem => ({
  code: 'FILE_UNREADABLE',
  detail: words(
    `${name} har bara en rubrikrad. Det behövs minst en rad med uppgifter under den.`,
    `${name} has only a header. At least one row of data is needed below it.`,
  ),
});
