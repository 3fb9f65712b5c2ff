import type { PrintedTable } from '#core/intake';
import { type Finding, type Problem, type Result, ok, refuse, words } from '#kernel';
import type { Figure } from './figure.ts';
import type { PackageSpec, TableSpec } from './package-spec.ts';
import { type BuiltTable, buildTable } from './build-table.ts';

/** A package whose every figure is tied to its cell. */
export type FigurePackage = {
  readonly spec: PackageSpec;
  readonly tables: ReadonlyMap<string, BuiltTable>;
  readonly figures: ReadonlyMap<string, Figure>;
};

/**
 * Ties what a package says to what its tables print. Refuses with every contradiction at once (INPUT_INVALID): a
 * file, column or row that is missing or left unmentioned, a cell that is no number, an id used twice.
 */
export function buildPackage(
  spec: PackageSpec,
  printed: ReadonlyMap<string, PrintedTable>,
): Result<FigurePackage, Problem> {
  const findings: Finding[] = [];
  const tables = new Map<string, BuiltTable>();
  const figures = new Map<string, Figure>();
  spec.tables.forEach((table, index) => {
    const path = `tables[${index}]`;
    const source = printed.get(table.file);
    if (!source) {
      findings.push(missingFile(path, table));
      return;
    }
    if (tables.has(table.id)) findings.push(twice(`${path}.id`, table.id));
    const built = buildTable(spec, table, source, path);
    findings.push(...built.findings);
    tables.set(table.id, built.table);
    for (const figure of built.table.figures) {
      if (figures.has(figure.id)) findings.push(twice(`${path}.series`, figure.id));
      figures.set(figure.id, figure);
    }
  });
  findings.push(...eventFaults(spec, tables));
  return findings.length === 0
    ? ok({ spec, tables, figures })
    : refuse({
        code: 'INPUT_INVALID',
        detail: words(
          `Paketet ${spec.id} stämmer inte med sina tabeller. Rätta det som står nedan; inget av paketet visas förrän allt stämmer.`,
          `The package ${spec.id} does not agree with its tables. Correct what is listed; nothing of it is shown until all agrees.`,
        ),
        findings,
      });
}

const missingFile = (path: string, table: TableSpec): Finding => ({
  code: 'PACKAGE_FILE_MISSING',
  at: { path: `${path}.file`, file: table.file },
  message: words(
    `Filen ${table.file} finns inte i paketets mapp. Lägg dit den eller ta bort tabellen ${table.id}.`,
    `The file ${table.file} is not in the package's folder. Put it there or remove table ${table.id}.`,
  ),
});

const twice = (path: string, id: string): Finding => ({
  code: 'PACKAGE_ID_TWICE',
  at: { path },
  message: words(
    `${id} finns två gånger. Ge den ena ett annat id.`,
    `${id} is there twice. Give one of them another id.`,
  ),
});

function eventFaults(
  spec: PackageSpec,
  tables: ReadonlyMap<string, BuiltTable>,
): readonly Finding[] {
  if (!spec.events) return [];
  const rows = tables.get(spec.events.table)?.printed.rows;
  return spec.events.rows.flatMap((event, index) =>
    rows?.some((row) => row[0] === event.when)
      ? []
      : [
          {
            code: 'PACKAGE_ROW_MISSING',
            at: { path: `events.rows[${index}].when` },
            message: words(
              `Tabellen ${spec.events?.table} har ingen rad som börjar med ${event.when}.`,
              `Table ${spec.events?.table} has no row that begins with ${event.when}.`,
            ),
          },
        ],
  );
}
