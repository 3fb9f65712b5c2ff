import { type PrintedTable, isBlank, printedNumber } from '#core/intake';
import {
  type Finding,
  type Month,
  type Problem,
  type Result,
  type Words,
  monthOf,
  ok,
  parseDay,
  parseMonth,
  refuse,
  words,
} from '#kernel';
import { byRow } from './by-row.ts';

/** One thing learnt: how many cases (fewer, for a reversal) belong to a month, and the month it became known. */
export type KnownCase = {
  readonly effective: Month;
  readonly known: Month;
  readonly count: number;
};

/**
 * Reads a line list with the columns effective, known and, where a row is more than one case, count; by name or else in
 * that order. Rows known after `asOf` are not looked at. INPUT_INVALID names every row that cannot be read, and every
 * reversal of a case that was not known.
 */
export function readLineList(
  table: PrintedTable,
  asOf: Month,
): Result<readonly KnownCase[], Problem> {
  const findings: Finding[] = [];
  const columns = columnsOf(table);
  const cases = table.rows.flatMap((cells, row): readonly (KnownCase & { line: number })[] => {
    const line = table.lines[row] ?? row + 2;
    const at = (column: number) => ({
      file: table.name,
      row: line,
      column: table.header[column] ?? '',
    });
    const known = monthIn(cells[columns.known] ?? '');
    if (!known) {
      const cell = cells[columns.known] ?? '';
      findings.push({ code: 'NOT_A_DATE', at: at(columns.known), message: A_DATE(line, cell) });
      return [];
    }
    if (known > asOf) return [];
    const cell = cells[columns.effective] ?? '';
    const effective = monthIn(cell);
    if (!effective) {
      findings.push({ code: 'NOT_A_DATE', at: at(columns.effective), message: A_DATE(line, cell) });
    }
    const counted = columns.count === undefined ? '1' : (cells[columns.count] ?? '');
    const count = isBlank(counted) ? 1 : printedNumber(counted, table.decimalMark)?.value;
    if (count === undefined || !Number.isInteger(count)) {
      findings.push({
        code: 'NOT_A_COUNT',
        at: at(columns.count ?? 0),
        message: A_COUNT(line, counted),
      });
      return [];
    }
    return effective ? [{ effective, known, count, line }] : [];
  });
  findings.push(...reversalsOfNothing(table, cases));
  return findings.length > 0
    ? refuse({ code: 'INPUT_INVALID', detail: REFUSED(table.name), findings: byRow(findings) })
    : ok(cases.map(({ effective, known, count }) => ({ effective, known, count })));
}

const REFUSED = (name: string): Words =>
  words(
    `${name} går inte att räkna på. Rätta det som står nedan. Inget har räknats.`,
    `${name} cannot be worked with. Correct what is listed below. Nothing has been worked out.`,
  );

const monthIn = (text: string): Month | undefined => {
  const day = parseDay(text);
  return day ? monthOf(day) : parseMonth(text);
};

const NAMES = {
  effective: ['effective', 'gäller', 'gäller från'],
  known: ['known', 'känt', 'känd'],
  count: ['count', 'antal'],
} as const;

function columnsOf({ header }: PrintedTable): {
  readonly effective: number;
  readonly known: number;
  readonly count: number | undefined;
} {
  const named = (names: readonly string[]): number =>
    header.findIndex((name) => names.includes(name.toLowerCase()));
  const [effective, known, count] = [
    named(NAMES.effective),
    named(NAMES.known),
    named(NAMES.count),
  ];
  if (effective >= 0 && known >= 0) {
    return { effective, known, count: count < 0 ? undefined : count };
  }
  return { effective: 0, known: 1, count: header.length > 2 ? 2 : undefined };
}

const A_DATE = (row: number, cell: string): Words =>
  words(
    `Rad ${row}: "${cell}" är ingen dag eller månad. Skriv 2025-03-01 eller 2025-03.`,
    `Row ${row}: "${cell}" is not a day or a month. Write 2025-03-01 or 2025-03.`,
  );
const A_COUNT = (row: number, cell: string): Words =>
  words(
    `Rad ${row}: "${cell}" är inget helt antal. Skriv ett heltal; minus för en återkallelse.`,
    `Row ${row}: "${cell}" is not a whole count. Write a whole number; minus for a reversal.`,
  );

/** Reversals that take a month below nothing, in the order that things became known. */
function reversalsOfNothing(
  table: PrintedTable,
  cases: readonly (KnownCase & { readonly line: number })[],
): readonly Finding[] {
  const left = new Map<Month, number>();
  const inOrder = cases.toSorted(
    (a, b) => a.known.localeCompare(b.known) || Math.sign(b.count) - Math.sign(a.count),
  );
  return inOrder.flatMap(({ effective, count, line }) => {
    const rest = (left.get(effective) ?? 0) + count;
    left.set(effective, Math.max(0, rest));
    return rest >= 0
      ? []
      : [
          {
            code: 'REVERSAL_OF_NOTHING',
            at: { file: table.name, row: line },
            message: words(
              `Rad ${line} återkallar fler än som var kända för ${effective}. Lägg till det som återkallas, eller rätta månaden.`,
              `Row ${line} reverses more than was known for ${effective}. Add what is reversed, or mend the month.`,
            ),
          },
        ];
  });
}
