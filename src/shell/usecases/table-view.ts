import { type Language, type Problem, type Result, ok, refuse, words } from '#kernel';
import { packageView } from './figure-view.ts';
import { type Library, packageIn } from './library.ts';
import type { TableView } from './views.ts';

/** A package's table as printed; the cell of `figure` is marked. NOT_FOUND names the tables that there are. */
export function tableView(
  library: Library,
  packageId: string,
  tableId: string,
  language: Language,
  figure?: string,
): Result<TableView, Problem> {
  const found = packageIn(library, packageId);
  if (!found.ok) return found;
  const table = found.value.tables.get(tableId);
  if (!table) {
    const there = [...found.value.tables.keys()].join(', ');
    return refuse({
      code: 'NOT_FOUND',
      detail: words(
        `Paketet ${packageId} har ingen tabell "${tableId}". Där finns: ${there}.`,
        `The package ${packageId} has no table "${tableId}". It has: ${there}.`,
      ),
    });
  }
  return ok({
    package: packageView(found.value, language),
    id: tableId,
    title: table.spec.title[language],
    file: table.spec.file,
    columns: table.printed.header,
    rows: table.printed.rows.map((cells, row) => ({
      line: table.printed.lines[row] ?? 0,
      cells: cells.map((text, column) => {
        const figureId = table.cells.get(`${row}:${column}`);
        return {
          text,
          ...(figureId === undefined ? {} : { figureId }),
          marked: figureId !== undefined && figureId === figure,
        };
      }),
    })),
  });
}
