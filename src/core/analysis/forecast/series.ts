import { type PrintedTable, isBlank, printedNumber } from '#core/intake';
import {
  type Finding,
  type Problem,
  type Result,
  type Words,
  month,
  monthsBetween,
  ok,
  parseMonth,
  refuse,
  shiftMonth,
  words,
} from '#kernel';

export type PeriodUnit = 'year' | 'month';

/** A number per year or month, oldest first; NaN where a period is not known. The first and last are known. */
export type Series = {
  readonly unit: PeriodUnit;
  readonly first: string;
  readonly values: readonly number[];
  /** Periods that are missing between known ones, each with the row after the gap. */
  readonly notes: readonly Finding[];
};

const FEWEST = 3;

/**
 * Reads a series: the period (2025 or 2025-03) in the first column, the value in the second; rows in any order, gaps
 * allowed and noted. INPUT_INVALID names every row without a period or number, and every period with two values.
 */
export function readSeries(table: PrintedTable): Result<Series, Problem> {
  const findings: Finding[] = [];
  const rows = new Map<string, { value: number; line: number }>();
  const lines = new Map<string, number>();
  table.rows.forEach((cells, row) => {
    const line = table.lines[row] ?? row + 2;
    const [period = '', cell = ''] = cells;
    const fault = (code: string, column: number, message: Words): void => {
      const at = { file: table.name, row: line, column: table.header[column] ?? '' };
      findings.push({ code, at, message });
    };
    const other = lines.get(period);
    const value = printedNumber(cell, table.decimalMark)?.value;
    if (!unitOf(period)) fault('NOT_A_PERIOD', 0, A_PERIOD(line, period));
    else if (other !== undefined) fault('PERIOD_TWICE', 0, TWICE(line, period, other));
    else if (value === undefined && !isBlank(cell)) fault('NOT_A_NUMBER', 1, A_NUMBER(line, cell));
    else if (value !== undefined) rows.set(period, { value, line });
    lines.set(period, line);
  });
  const periods = [...rows.keys()].toSorted();
  const [start] = [...rows];
  const unit = start && unitOf(start[0]);
  const other = [...rows].find(([period]) => unitOf(period) !== unit);
  if (start && other) {
    const [period, { line }] = other;
    const at = { file: table.name, row: line, column: table.header[0] ?? '' };
    findings.push({ code: 'UNITS_MIXED', at, message: MIXED(line, period, start[1].line) });
  }
  if (findings.length === 0 && periods.length < FEWEST) {
    findings.push({
      code: 'SERIES_SHORT',
      at: { file: table.name },
      message: SHORT(periods.length),
    });
  }
  const first = periods[0];
  if (findings.length > 0 || !unit || first === undefined) {
    return refuse({ code: 'INPUT_INVALID', detail: REFUSED(table.name), findings });
  }
  const notes: Finding[] = [];
  const values: number[] = [];
  for (const period of periods) {
    const place = periodsBetween(unit, first, period);
    const { value, line } = rows.get(period) ?? { value: Number.NaN, line: 0 };
    if (place > values.length) {
      const [from, to] = [values.length, place - 1].map((i) => shiftPeriod(unit, first, i));
      const at = { file: table.name, row: line };
      notes.push({ code: 'PERIOD_MISSING', at, message: MISSING(from ?? '', to ?? '', line) });
    }
    while (values.length < place) values.push(Number.NaN);
    values.push(value);
  }
  return ok({ unit, first, values, notes });
}

/** Whether a text is a year or a month; undefined for all else. */
export const unitOf = (period: string): PeriodUnit | undefined =>
  /^\d{4}$/.test(period) ? 'year' : parseMonth(period) ? 'month' : undefined;

export const periodsBetween = (unit: PeriodUnit, from: string, to: string): number =>
  unit === 'year' ? Number(to) - Number(from) : monthsBetween(month(from), month(to));

export const shiftPeriod = (unit: PeriodUnit, from: string, count: number): string =>
  unit === 'year' ? String(Number(from) + count) : shiftMonth(month(from), count);

/** How many periods make a round: twelve months, or one year. */
export const seasonOf = (unit: PeriodUnit): number => (unit === 'month' ? 12 : 1);

/** A period as an option gives it, as the series' own unit; undefined when it is neither a year nor a month. */
export function periodIn(unit: PeriodUnit, text: string): string | undefined {
  const written = unitOf(text);
  if (written === unit) return text;
  if (written === undefined) return undefined;
  return unit === 'year' ? text.slice(0, 4) : `${text}-01`;
}

const REFUSED = (name: string): Words =>
  words(
    `Serien i ${name} går inte att räkna på. Rätta det som står nedan. Inget har räknats.`,
    `The series in ${name} cannot be worked with. Correct what is listed below. Nothing has been worked out.`,
  );
const A_PERIOD = (row: number, cell: string): Words =>
  words(
    `Rad ${row}: "${cell}" är varken år eller månad. Skriv 2025 eller 2025-03.`,
    `Row ${row}: "${cell}" is neither a year nor a month. Write 2025 or 2025-03.`,
  );
const A_NUMBER = (row: number, cell: string): Words =>
  words(
    `Rad ${row}: "${cell}" är inget tal. Skriv ett tal, eller lämna cellen tom om det inte är känt.`,
    `Row ${row}: "${cell}" is not a number. Write one, or leave the cell empty if it is not known.`,
  );
const TWICE = (row: number, period: string, other: number): Words =>
  words(
    `Rad ${row}: ${period} finns redan på rad ${other}. Behåll ett av värdena.`,
    `Row ${row}: ${period} is already on row ${other}. Keep one of the values.`,
  );
const MIXED = (row: number, period: string, other: number): Words =>
  words(
    `Rad ${row}: ${period} är inte av samma slag som perioden på rad ${other}. En serie har antingen år eller månader; dela filen i två.`,
    `Row ${row}: ${period} is not of the same kind as the period on row ${other}. A series has either years or months; split the file in two.`,
  );
const SHORT = (known: number): Words =>
  words(
    `Serien har ${known === 1 ? 'ett känt värde' : `${known} kända värden`}. Det behövs minst ${FEWEST}.`,
    `The series has ${known === 1 ? 'one known value' : `${known} known values`}. At least ${FEWEST} are needed.`,
  );
const MISSING = (from: string, to: string, row: number): Words => {
  const gap = from === to ? from : `${from}–${to}`;
  return words(
    `${gap} saknas före rad ${row}. Metoderna går över luckan; inget värde har fyllts i.`,
    `${gap} is missing before row ${row}. The methods pass over the gap; no value was filled in.`,
  );
};
