import { type PrintedTable, isBlank, printedNumber } from '#core/intake';
import { type Finding, type Problem, type Result, ok, refuse, words } from '#kernel';

/** Seen persons among inhabitants, in one area and, when ages are kept apart, one age. */
export type AreaCount = {
  readonly area: string;
  readonly age: string | null;
  readonly observed: number;
  readonly population: number;
};

/**
 * Reads `area,observed,population` with an optional `age`, and an optional `basis` that must be the same in all rows.
 * Refuses with every fault and its row at once; DEFINITIONS_DIFFER when rows count on different days.
 */
export function readAreas(table: PrintedTable): Result<readonly AreaCount[], Problem> {
  const missing = ['area', 'observed', 'population'].filter((each) => !table.header.includes(each));
  if (missing.length > 0)
    return refuse(invalid(table.name, missing.map(columnMissing(table.name))));
  const findings: Finding[] = [];
  const areas = table.rows.map((_, row) => readRow(table, row, findings));
  findings.push(...twice(table, areas), ...agesMissing(table, areas));
  if (findings.length > 0) return refuse(invalid(table.name, findings));
  const bases = unlikeBases(table);
  return bases.length === 0 ? ok(areas) : refuse(basesDiffer(table.name, bases));
}

const TOTAL = /^(riket|hela riket|totalt?|summa|samtliga|0000)\b/i;

function readRow(table: PrintedTable, row: number, findings: Finding[]): AreaCount {
  const cell = (name: string): string => table.rows[row]?.[table.header.indexOf(name)] ?? '';
  const fault = (column: string, code: string, sv: string, en: string): void => {
    findings.push({ code, at: placeOf(table, row, column), message: words(sv, en) });
  };
  const count = (column: string): number => {
    const text = cell(column);
    const number = isBlank(text) ? undefined : printedNumber(text, table.decimalMark)?.value;
    if (number === undefined)
      fault(
        column,
        'CELL_NOT_NUMBER',
        `"${text}" är inget tal. Fyll i det, eller ta bort området; ett dolt tal går inte att gissa.`,
        `"${text}" is no number. Fill it in, or leave the area out; a suppressed number cannot be guessed.`,
      );
    else if (number < 0)
      fault(
        column,
        'COUNT_NEGATIVE',
        `${text} kan inte finnas. Rätta antalet.`,
        `There cannot be ${text}. Correct the count.`,
      );
    return number ?? 0;
  };
  const observed = count('observed');
  const population = count('population');
  if (cell('area') === '')
    fault('area', 'AREA_MISSING', 'Området saknar namn. Fyll i det.', 'The area has no name.');
  else if (TOTAL.test(cell('area')))
    fault(
      'area',
      'AREA_IS_TOTAL',
      `${cell('area')} ser ut som summan av områdena och skulle räknas två gånger. Ta bort raden.`,
      `${cell('area')} looks like the sum of the areas and would be counted twice. Leave the row out.`,
    );
  if (population === 0 && printedNumber(cell('population'), table.decimalMark))
    fault(
      'population',
      'POPULATION_ZERO',
      'Invånarna är noll. Fyll i dem eller ta bort raden.',
      'There are no inhabitants. Fill them in or leave the row out.',
    );
  return {
    area: cell('area'),
    age: table.header.includes('age') ? cell('age') : null,
    observed,
    population,
  };
}

function twice(table: PrintedTable, areas: readonly AreaCount[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return areas.flatMap(({ area, age }, row) => {
    const key = JSON.stringify([area, age]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    if (first === undefined || area === '') return [];
    const line = table.lines[first] ?? 0;
    const name = age === null ? area : `${area}, ${age}`;
    return [
      {
        code: 'AREA_TWICE',
        at: placeOf(table, row, 'area'),
        message: words(
          `${name} står redan på rad ${line}. Ta bort en av raderna.`,
          `${name} is already on row ${line}. Remove one of the rows.`,
        ),
      },
    ];
  });
}

function agesMissing(table: PrintedTable, areas: readonly AreaCount[]): readonly Finding[] {
  const ages = [...new Set(areas.map(({ age }) => age))];
  return [...Map.groupBy(areas, ({ area }) => area)].flatMap(([area, rows]) => {
    const missing = ages.filter((age) => !rows.some((row) => row.age === age));
    if (missing.length === 0) return [];
    const row = areas.findIndex((each) => each.area === area);
    return [
      {
        code: 'AGE_MISSING',
        at: placeOf(table, row, 'age'),
        message: words(
          `${area} saknar åldern ${missing.join(', ')}. Lägg till raden; ingen person skrivs 0.`,
          `${area} lacks the age ${missing.join(', ')}. Add the row; write nobody as 0.`,
        ),
      },
    ];
  });
}

const unlikeBases = (table: PrintedTable): readonly Finding[] => {
  const column = table.header.indexOf('basis');
  const first = table.rows[0]?.[column];
  return column < 0
    ? []
    : table.rows.flatMap((cells, row) =>
        cells[column] === first
          ? []
          : [
              {
                code: 'BASIS_DIFFERS',
                at: placeOf(table, row, 'basis'),
                message: words(
                  `Raden räknar "${cells[column]}" och den första "${first}".`,
                  `The row counts "${cells[column]}" and the first "${first}".`,
                ),
              },
            ],
      );
};

const placeOf = (table: PrintedTable, row: number, column: string): Finding['at'] => ({
  file: table.name,
  row: table.lines[row] ?? 0,
  column,
});

const columnMissing =
  (file: string) =>
  (column: string): Finding => ({
    code: 'COLUMN_MISSING',
    at: { file, column },
    message: words(
      `Kolumnen ${column} saknas. Filen ska ha area, observed och population.`,
      `The column ${column} is missing. The file needs area, observed and population.`,
    ),
  });

const invalid = (name: string, findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    `Områdena i ${name} går inte att jämföra förrän det här är rättat. Inget har räknats.`,
    `The areas in ${name} cannot be compared until this is corrected. Nothing has been computed.`,
  ),
  findings,
});

const basesDiffer = (name: string, findings: readonly Finding[]): Problem => ({
  code: 'DEFINITIONS_DIFFER',
  detail: words(
    `Raderna i ${name} räknar personer på olika sätt i tiden. Jämför dem var för sig.`,
    `The rows in ${name} count persons on different days. Compare them apart.`,
  ),
  findings,
});
