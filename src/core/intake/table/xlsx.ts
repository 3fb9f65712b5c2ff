import readWorkbook from 'read-excel-file/universal';
import { type Problem, type Result, ok, refuse, words } from '#kernel';
import type { RawRows } from './grid.ts';

export type Sheet = { readonly name: string; readonly raw: RawRows };

/** A number's shortest decimal form without the noise of binary arithmetic (15 significant digits). */
const asPrinted = (stored: string): string => {
  const value = Number(stored);
  return Number.isFinite(value) ? trimZeros(value.toPrecision(15)) : stored;
};

const trimZeros = (text: string): string =>
  text.includes('e') || !text.includes('.') ? String(Number(text)) : text.replace(/\.?0+$/, '');

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'sant' : 'falskt';
  return (cell as { toISOString(): string }).toISOString().slice(0, 10);
};

/** Reads every sheet that holds anything. Numbers come with a decimal point, days as ISO text. */
export async function readXlsx(
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly Sheet[], Problem>> {
  try {
    const sheets = await readWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
      parseNumber: asPrinted,
    });
    const filled = sheets.flatMap(({ sheet, data }) => {
      const all = data.map((row, i) => ({ cells: row.map(cellText), line: i + 1 }));
      const rows = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
      const raw = { rows: rows.map((r) => r.cells), lines: rows.map((r) => r.line) };
      return rows.length === 0 ? [] : [{ name: sheet, raw }];
    });
    return ok(filled);
  } catch (error) {
    return refuse({
      code: 'FILE_UNREADABLE',
      detail: words(
        `${name} ser ut som en Excelfil men går inte att öppna. Öppna den i Excel, spara den på nytt som .xlsx eller CSV och lägg in den igen.`,
        `${name} looks like an Excel file but cannot be opened. Open it in Excel, save it anew as .xlsx or CSV and hand it in again.`,
      ),
      findings: [
        {
          code: 'WORKBOOK_BROKEN',
          at: { file: name },
          message: words(
            `Arbetsboken är skadad${error instanceof Error && error.name ? ` (${error.name})` : ''}.`,
            'The workbook is damaged.',
          ),
        },
      ],
    });
  }
}
