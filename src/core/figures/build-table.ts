import { type PrintedTable, exactly, isBlank, printedNumber } from '#core/intake';
import { type Finding, R, words } from '#kernel';
import type { Figure } from './figure.ts';
import { meaningOf } from './meaning.ts';
import type { PackageSpec, SeriesSpec, TableSpec } from './package-spec.ts';

/** A table as printed, with the figures that its cells hold. */
export type BuiltTable = {
  readonly spec: TableSpec;
  readonly printed: PrintedTable;
  readonly figures: readonly Figure[];
  /** Figure id by "row index:column index", both from 0. */
  readonly cells: ReadonlyMap<string, string>;
};

type Cell = { readonly row: number; readonly column: number; readonly point: string };

/** Reads the declared series of one table; every contradiction becomes a finding under `path`. */
export function buildTable(
  of: PackageSpec,
  spec: TableSpec,
  printed: PrintedTable,
  path: string,
): { readonly table: BuiltTable; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const figures: Figure[] = [];
  const cells = new Map<string, string>();
  const keys = columnsNamed(printed, spec.key, `${path}.key`, spec.file, findings);
  spec.series.forEach((series, index) => {
    const at = `${path}.series[${index}]`;
    for (const cell of cellsOf(spec, series, printed, keys, at, findings)) {
      const text = printed.rows[cell.row]?.[cell.column] ?? '';
      if (isBlank(text)) continue;
      const number = printedNumber(text, printed.decimalMark);
      const value = number && exactly(number);
      if (!value) {
        findings.push(noNumber(at, spec, printed, cell, text));
        continue;
      }
      const meaning = meaningOf(of, spec, series, cell.point, at);
      if (!meaning.ok) {
        findings.push(...meaning.problem);
        break;
      }
      const id = `${of.id}/${spec.id}/${series.id}/${addressOf(cell.point)}`;
      cells.set(`${cell.row}:${cell.column}`, id);
      figures.push({
        ...meaning.value,
        id,
        value: series.signTurned ? R.subtract(R.ZERO, value) : value,
        knownOn: of.published,
        origin: {
          from: 'table',
          packageId: of.id,
          packageTitle: of.title,
          publisher: of.publisher,
          document: of.document,
          table: spec.id,
          tableTitle: spec.title,
          file: spec.file,
          row: keys.map((key) => printed.rows[cell.row]?.[key] ?? '').join(', '),
          column: printed.header[cell.column] ?? '',
          line: printed.lines[cell.row] ?? 0,
          printed: text,
          signTurned: series.signTurned ?? false,
        },
      });
    }
  });
  findings.push(...unmentioned(spec, printed, keys, path));
  return { table: { spec, printed, figures, cells }, findings };
}

function columnsNamed(
  printed: PrintedTable,
  names: readonly string[],
  path: string,
  file: string,
  findings: Finding[],
): readonly number[] {
  return names.flatMap((name) => {
    const column = printed.header.indexOf(name);
    if (column >= 0) return [column];
    findings.push({
      code: 'PACKAGE_COLUMN_MISSING',
      at: { path, file, column: name },
      message: words(
        `${file} har ingen kolumn ${name}. Kolumnerna är: ${printed.header.join(', ')}.`,
        `${file} has no column ${name}. Its columns are: ${printed.header.join(', ')}.`,
      ),
    });
    return [];
  });
}

function cellsOf(
  spec: TableSpec,
  series: SeriesSpec,
  printed: PrintedTable,
  keys: readonly number[],
  path: string,
  findings: Finding[],
): readonly Cell[] {
  if (spec.layout === 'columns') {
    const [column] = columnsNamed(
      printed,
      [series.column ?? series.id],
      `${path}.column`,
      spec.file,
      findings,
    );
    if (column === undefined) return [];
    return printed.rows.flatMap((cells, row) =>
      isLeftOut(spec, cells, keys)
        ? []
        : [{ row, column, point: keys.map((key) => cells[key] ?? '').join(', ') }],
    );
  }
  const wanted = series.row ?? [];
  const row = printed.rows.findIndex((cells) => keys.every((key, i) => cells[key] === wanted[i]));
  if (row < 0 || wanted.length !== keys.length) {
    findings.push({
      code: 'PACKAGE_ROW_MISSING',
      at: { path: `${path}.row`, file: spec.file },
      message: words(
        `${spec.file} har ingen rad "${wanted.join(', ')}". Rätta serien ${series.id} eller filen.`,
        `${spec.file} has no row "${wanted.join(', ')}". Correct the series ${series.id} or the file.`,
      ),
    });
    return [];
  }
  const named = series.column === undefined ? Object.keys(spec.periods ?? {}) : [series.column];
  return columnsNamed(printed, named, `${path}.periods`, spec.file, findings).map((column) => ({
    row,
    column,
    point: series.period ?? spec.periods?.[printed.header[column] ?? ''] ?? '',
  }));
}

const isLeftOut = (spec: TableSpec, cells: readonly string[], keys: readonly number[]): boolean =>
  spec.leftOut?.rows?.includes(keys.map((key) => cells[key] ?? '').join(', ')) ?? false;

/** A row or column that the package does not speak of would be half read, so it is a fault. */
function unmentioned(
  spec: TableSpec,
  printed: PrintedTable,
  keys: readonly number[],
  path: string,
): readonly Finding[] {
  if (spec.layout === 'words') return [];
  const columns = new Set([
    ...spec.key,
    ...(spec.leftOut?.columns ?? []),
    ...Object.keys(spec.periods ?? {}),
    ...spec.series.flatMap(({ id, column }) => [column ?? id]),
  ]);
  const rows = new Set(spec.series.map(({ row }) => row?.join(', ')));
  const lostColumns = printed.header.filter((name) => !columns.has(name));
  const lostRows =
    spec.layout === 'columns'
      ? []
      : printed.rows.flatMap((cells) => {
          const name = keys.map((key) => cells[key] ?? '').join(', ');
          return rows.has(name) || isLeftOut(spec, cells, keys) ? [] : [name];
        });
  return [...lostColumns, ...lostRows].map((name) => ({
    code: 'PACKAGE_UNMENTIONED',
    at: { path, file: spec.file },
    message: words(
      `${spec.file} har "${name}" som paketet inte nämner. Beskriv serien eller ange varför den utelämnas (leftOut).`,
      `${spec.file} has "${name}", which the package does not mention. Describe it or say why it is left out (leftOut).`,
    ),
  }));
}

const noNumber = (
  path: string,
  spec: TableSpec,
  printed: PrintedTable,
  cell: Cell,
  text: string,
): Finding => ({
  code: 'PACKAGE_CELL_NOT_NUMBER',
  at: {
    path,
    file: spec.file,
    row: printed.lines[cell.row] ?? 0,
    column: printed.header[cell.column] ?? '',
  },
  message: words(
    `"${text}" är inget tal. Rätta cellen eller utelämna raden.`,
    `"${text}" is no number. Correct the cell or leave the row out.`,
  ),
});

const FOLDED: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e' };

/** The point's part of the address: a period as it is, other words in lower case with hyphens. */
const addressOf = (point: string): string =>
  point
    .toLowerCase()
    .replaceAll(/[åäöé]/g, (letter) => FOLDED[letter] ?? letter)
    .replaceAll(/[^a-z0-9–]+/g, '-')
    .replaceAll(/^-|-$/g, '');
