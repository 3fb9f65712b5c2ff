import { type Problem, type Result, ok, refuse, words } from '#kernel';
import type { PrintedTable } from '../printed-table.ts';
import { readCsv } from './csv.ts';
import { containerOf, decode } from './encoding.ts';
import { emptyFile, tableOf } from './grid.ts';
import { readXlsx } from './xlsx.ts';

/** The largest file that is read, in bytes; a larger one is refused whole. */
export const LARGEST_TABLE_FILE = 100 * 1024 * 1024;

/**
 * Reads the tables in a CSV file or an Excel workbook, known by their bytes and not by their name: one per sheet.
 * Gives FILE_UNREADABLE with every uneven row, or FILE_TOO_LARGE; never a part of a table.
 */
export async function readTables(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly PrintedTable[], Problem>> {
  if (bytes.length > LARGEST_TABLE_FILE) return refuse(tooLarge(name, bytes.length));
  if (bytes.length === 0) return refuse(emptyFile(name));
  const container = containerOf(bytes);
  if (container === 'xlsx') return readSheets(name, bytes);
  if (container !== 'text') return refuse(notATable(name, container));
  const raw = readCsv(name, decode(bytes));
  if (!raw.ok) return raw;
  const table = tableOf(name, raw.value);
  return table.ok ? ok([table.value]) : table;
}

/** Reads the one table of a CSV file, or the first sheet of a workbook. */
export async function readTable(
  bytes: Uint8Array,
  name: string,
): Promise<Result<PrintedTable, Problem>> {
  const tables = await readTables(bytes, name);
  if (!tables.ok) return tables;
  const first = tables.value[0];
  return first ? ok(first) : refuse(emptyFile(name));
}

async function readSheets(
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly PrintedTable[], Problem>> {
  const sheets = await readXlsx(name, bytes);
  if (!sheets.ok) return sheets;
  if (sheets.value.length === 0) return refuse(emptyFile(name));
  const tables: PrintedTable[] = [];
  for (const sheet of sheets.value) {
    const label = sheets.value.length === 1 ? name : `${name} [${sheet.name}]`;
    const table = tableOf(label, sheet.raw);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok(tables);
}

const tooLarge = (name: string, size: number): Problem => ({
  code: 'FILE_TOO_LARGE',
  detail: words(
    `${name} är ${Math.ceil(size / 1024 / 1024)} MB. Den största fil som läses är 100 MB. Dela filen och lägg in delarna var för sig.`,
    `${name} is ${Math.ceil(size / 1024 / 1024)} MB. The largest file that is read is 100 MB. Split it and hand in the parts one by one.`,
  ),
});

const KINDS = {
  xls: words('en äldre Excelfil (.xls)', 'an older Excel file (.xls)'),
  pdf: words('en PDF', 'a PDF'),
  binary: words('ingen textfil', 'not a text file'),
} as const;

const notATable = (name: string, kind: keyof typeof KINDS): Problem => ({
  code: 'FILE_UNREADABLE',
  detail: words(
    `${name} är ${KINDS[kind].sv}. Spara tabellen som .xlsx eller CSV och lägg in den igen.`,
    `${name} is ${KINDS[kind].en}. Save the table as .xlsx or CSV and hand it in again.`,
  ),
});
