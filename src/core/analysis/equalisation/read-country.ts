import { type PrintedTable, isBlank, printedNumber } from '#core/intake';
import { type Finding, type Problem, type Result, ok, refuse, words } from '#kernel';
import { COUNTS, type Column, type Municipality, columns } from './municipality.ts';

/** Reads one row per municipality. Refuses with every missing column, cell and impossible count at once. */
export function readCountry(table: PrintedTable): Result<readonly Municipality[], Problem> {
  const missing = ['code', 'name', ...columns()].filter((name) => !table.header.includes(name));
  if (missing.length > 0) return refuse(columnsMissing(table, missing));
  const findings: Finding[] = [];
  const country = table.rows.map((_, row) => readRow(table, row, findings));
  findings.push(...twice(table, country));
  return findings.length === 0 ? ok(country) : refuse(invalid(table.name, findings));
}

function readRow(table: PrintedTable, row: number, findings: Finding[]): Municipality {
  const cell = (name: string): string => table.rows[row]?.[table.header.indexOf(name)] ?? '';
  const wrong = (column: string, code: string, sv: string, en: string): number => {
    findings.push({ code, at: placeOf(table, row, column), message: words(sv, en) });
    return 0;
  };
  const numbers = Object.fromEntries(
    columns().map((column) => {
      const text = cell(column);
      const number = isBlank(text) ? undefined : printedNumber(text, table.decimalMark)?.value;
      if (number === undefined)
        return [column, wrong(column, 'CELL_NOT_NUMBER', ...notNumber(text))];
      if (Object.hasOwn(COUNTS, column) && number < 0)
        return [column, wrong(column, 'COUNT_NEGATIVE', ...negative(text))];
      return [column, number];
    }),
  ) as Record<Column, number>;
  const municipality = { code: cell('code'), name: cell('name'), ...numbers };
  if (municipality.code === '')
    wrong(
      'code',
      'CODE_MISSING',
      'Kommunkoden saknas. Fyll i den.',
      'The code is missing. Fill it in.',
    );
  if (municipality.population === 0 && printedNumber(cell('population'), table.decimalMark))
    wrong(
      'population',
      'POPULATION_ZERO',
      'Invånarna är noll. Fyll i folkmängden 1 november.',
      'There are no inhabitants. Fill in the population on 1 November.',
    );
  if (municipality.pa_with_adult_housing > municipality.pa)
    wrong(
      'pa_with_adult_housing',
      'PART_ABOVE_WHOLE',
      `Fler (${municipality.pa_with_adult_housing}) har både assistans och bostad än som har assistans (${municipality.pa}). Rätta det ena.`,
      `More (${municipality.pa_with_adult_housing}) have both assistance and housing than have assistance (${municipality.pa}). Correct one of them.`,
    );
  return municipality;
}

const notNumber = (text: string): readonly [sv: string, en: string] =>
  isBlank(text)
    ? [
        `${text === '' ? 'Cellen är tom' : `"${text}" betyder att talet är dolt`}. Fyll i talet; noll skrivs 0.`,
        `${text === '' ? 'The cell is empty' : `"${text}" means that the number is suppressed`}. Fill it in; write zero as 0.`,
      ]
    : [`"${text}" är inget tal. Rätta cellen.`, `"${text}" is no number. Correct the cell.`];

const negative = (text: string): readonly [sv: string, en: string] => [
  `${text} personer kan inte finnas. Rätta antalet.`,
  `There cannot be ${text} persons. Correct the count.`,
];

const twice = (table: PrintedTable, country: readonly Municipality[]): readonly Finding[] => {
  const first = new Map<string, number>();
  return country.flatMap(({ code }, row) => {
    const before = first.get(code);
    if (before === undefined) first.set(code, row);
    if (before === undefined || code === '') return [];
    const line = table.lines[before] ?? 0;
    return [
      {
        code: 'CODE_TWICE',
        at: placeOf(table, row, 'code'),
        message: words(
          `Kommunen ${code} står redan på rad ${line}. Ta bort en av raderna.`,
          `Municipality ${code} is already on row ${line}. Remove one of the rows.`,
        ),
      },
    ];
  });
};

const placeOf = (table: PrintedTable, row: number, column: string): Finding['at'] => ({
  file: table.name,
  row: table.lines[row] ?? 0,
  column,
});

const invalid = (name: string, findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    `Utjämningen går inte att räkna på ${name} förrän det här är rättat. Inget har räknats.`,
    `The equalisation cannot be computed from ${name} until this is corrected. Nothing has been computed.`,
  ),
  findings,
});

const columnsMissing = (table: PrintedTable, missing: readonly string[]): Problem =>
  invalid(
    table.name,
    missing.map((column) => ({
      code: 'COLUMN_MISSING',
      at: { file: table.name, column },
      message: words(
        `Kolumnen ${column} saknas. Lägg till den; noll skrivs 0.`,
        `The column ${column} is missing. Add it; write zero as 0.`,
      ),
    })),
  );
