import type { SheetData } from 'write-excel-file/browser';
import { fileName, saveFile } from './save-file.ts';
import { type TableModel, headOf } from './table-model.ts';

// Semicolon and decimal comma, with a byte order mark: opens as it should in a Swedish spreadsheet.
const SEPARATOR = ';';

/** The table as text for a spreadsheet, the source on a line of its own at the end. */
export function csvOf<Row>(model: TableModel<Row>, source: string): string {
  const lines = [
    model.columns.map(headOf),
    ...model.rows.map((row) => model.columns.map(({ value }) => textOf(value(row)))),
    [],
    [source],
  ];
  return lines.map((line) => line.map(quoted).join(SEPARATOR)).join('\r\n');
}

export function saveCsv<Row>(model: TableModel<Row>, source: string): void {
  const text = new Blob(['\ufeff', csvOf(model, source)], { type: 'text/csv' });
  saveFile(fileName(model.title, 'csv'), text);
}

const textOf = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value).replace('.', ',') : value;

// A text that a spreadsheet would run as a formula is made plain text.
const quoted = (text: string): string => {
  const safe = /^[=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export async function saveXlsx<Row>(model: TableModel<Row>, source: string): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const sheet: SheetData = [
    model.columns.map((column) => ({
      value: headOf(column),
      fontWeight: 'bold' as const,
      wrap: true,
    })),
    ...model.rows.map((row) =>
      model.columns.map(({ value }) => {
        const cell = value(row);
        return cell === null ? null : { value: cell };
      }),
    ),
    [],
    [{ value: source }],
  ];
  const file = await writeXlsxFile(sheet, {
    columns: model.columns.map(({ numeric }, place) => ({
      width: place === 0 ? 40 : numeric ? 14 : 24,
    })),
    stickyRowsCount: 1,
  }).toBlob();
  saveFile(fileName(model.title, 'xlsx'), file);
}
