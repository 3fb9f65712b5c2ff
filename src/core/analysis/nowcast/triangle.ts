import { type PrintedTable, isBlank, printedNumber } from '#core/intake';
import { type Finding, type Problem, type Result, type Words, ok, refuse, words } from '#kernel';
import { byRow } from './by-row.ts';

/** Cumulative counts or amounts: one row per origin, oldest first, each as far as it is known. */
export type Triangle = {
  readonly origins: readonly string[];
  readonly known: readonly (readonly number[])[];
  /** How many delays it takes until an origin is complete, the first included. */
  readonly delays: number;
};

/**
 * Reads a cumulative triangle: the origin first, then one column per delay, empty where not yet known. A cell may fall
 * below the one before it, but no sum below zero. INPUT_INVALID names every hole, text, negative sum and origin twice.
 */
export function readTriangle(table: PrintedTable): Result<Triangle, Problem> {
  const findings: Finding[] = [];
  const delays = table.header.length - 1;
  const origins = table.rows.map((cells) => cells[0] ?? '');
  const known = table.rows.map((cells, row) => readOrigin(table, cells, row, findings));
  findings.push(...originsTwice(table, origins), ...endsTooEarly(table, known));
  if (delays < 2 || origins.length < 2) findings.push(tooSmall(table));
  else {
    for (let delay = 0; delay < delays; delay += 1) {
      if (known.every((row) => row.length <= delay)) findings.push(emptyDelay(table, delay));
    }
  }
  return findings.length > 0
    ? refuse({ code: 'INPUT_INVALID', detail: REFUSED(table.name), findings: byRow(findings) })
    : ok({ origins, known, delays });
}

const REFUSED = (name: string): Words =>
  words(
    `Triangeln i ${name} går inte att räkna på. Rätta det som står nedan. Inget har räknats.`,
    `The triangle in ${name} cannot be worked with. Correct what is listed below. Nothing has been worked out.`,
  );

function readOrigin(
  table: PrintedTable,
  cells: readonly string[],
  row: number,
  findings: Finding[],
): readonly number[] {
  const line = table.lines[row] ?? row + 2;
  const fault = (code: string, column: number, message: Words): void => {
    findings.push({
      code,
      at: { file: table.name, row: line, column: table.header[column] ?? '' },
      message,
    });
  };
  const last = cells.findLastIndex((cell, column) => column > 0 && !isBlank(cell));
  const values: number[] = [];
  if (last < 1) fault('ORIGIN_EMPTY', 0, EMPTY_ORIGIN(line));
  for (let column = 1; column <= last; column += 1) {
    const cell = cells[column] ?? '';
    const value = printedNumber(cell, table.decimalMark)?.value;
    if (isBlank(cell)) fault('TRIANGLE_HOLE', column, HOLE(line));
    else if (value === undefined) fault('NOT_A_NUMBER', column, NOT_A_NUMBER(line, cell));
    else if (value < 0) fault('NEGATIVE_SUM', column, NEGATIVE(line));
    values.push(value ?? 0);
  }
  return values;
}

const HOLE = (row: number): Words =>
  words(
    `Rad ${row}: cellen är tom men en senare fördröjning är känd. Fyll i summan; är inget nytt känt är den lika stor som i cellen före.`,
    `Row ${row}: the cell is empty but a later delay is known. Fill in the sum; if nothing new is known it equals the cell before.`,
  );
const NOT_A_NUMBER = (row: number, cell: string): Words =>
  words(
    `Rad ${row}: "${cell}" är inget tal. Skriv en siffra, eller lämna cellen tom om den inte är känd.`,
    `Row ${row}: "${cell}" is not a number. Write one, or leave the cell empty if it is not yet known.`,
  );
const NEGATIVE = (row: number): Words =>
  words(
    `Rad ${row}: summan är negativ. Mer har återkallats än som någonsin var känt; kontrollera raden.`,
    `Row ${row}: the sum is negative. More was reversed than was ever known; check the row.`,
  );
const EMPTY_ORIGIN = (row: number): Words =>
  words(
    `Rad ${row} har inga värden. Fyll i det första, 0 om inget är känt, eller ta bort raden.`,
    `Row ${row} has no values. Fill in the first, 0 if nothing is known, or remove the row.`,
  );

const originsTwice = (table: PrintedTable, origins: readonly string[]): readonly Finding[] =>
  origins.flatMap((origin, row) => {
    const first = origins.indexOf(origin);
    const [line, other] = [table.lines[row] ?? 0, table.lines[first] ?? 0];
    return first === row
      ? []
      : [
          {
            code: 'ORIGIN_TWICE',
            at: { file: table.name, row: line, column: table.header[0] ?? '' },
            message: words(
              `Rad ${line}: "${origin}" finns redan på rad ${other}. Behåll en av dem.`,
              `Row ${line}: "${origin}" is already on row ${other}. Keep one of them.`,
            ),
          },
        ];
  });

/** An older origin has had more time: where a younger one is known further, something is left out. */
const endsTooEarly = (
  table: PrintedTable,
  known: readonly (readonly number[])[],
): readonly Finding[] =>
  known.flatMap((row, i) => {
    const further = known.slice(i + 1).findIndex((later) => later.length > row.length);
    if (further < 0 || row.length === 0) return [];
    const [line, other] = [table.lines[i] ?? 0, table.lines[i + 1 + further] ?? 0];
    return [
      {
        code: 'TRIANGLE_HOLE',
        at: { file: table.name, row: line, column: table.header[row.length + 1] ?? '' },
        message: words(
          `Rad ${line} slutar tidigare än den yngre raden ${other}. Fyll i det som fattas.`,
          `Row ${line} ends before the younger row ${other}. Fill in what is missing.`,
        ),
      },
    ];
  });

const emptyDelay = (table: PrintedTable, delay: number): Finding => ({
  code: 'DELAY_EMPTY',
  at: { file: table.name, column: table.header[delay + 1] ?? '' },
  message: words(
    `Kolumnen ${table.header[delay + 1] ?? ''} har inga värden. Ta bort den.`,
    `Column ${table.header[delay + 1] ?? ''} has no values. Remove it.`,
  ),
});

const tooSmall = (table: PrintedTable): Finding => ({
  code: 'TRIANGLE_TOO_SMALL',
  at: { file: table.name },
  message: words(
    'En triangel behöver minst två rader och två fördröjningar.',
    'A triangle needs at least two rows and two delays.',
  ),
});
