import { ok, type Problem, type Result, words } from '#kernel';
import type { AssistantFact, ProviderFact, RegisterCommand, Shift } from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { rowsOf } from '../layout/layout.ts';
import type { Row } from '../layout/row.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import type { PrintedTable } from '../printed-table.ts';
import { type Column, HEAD_COLUMNS, LAYOUT } from './layout.ts';
import { type Head, readHead } from './read-head.ts';
import { readShift } from './read-shift.ts';

type Open = {
  readonly head: Head | undefined;
  readonly first: Row<Column>;
  readonly shifts: Shift[];
};

/**
 * Reads time reports with the fields of FK 3059: one row per shift, joined by the report's id. What stands above the
 * rows of the form is read from the report's first row; later rows repeat it or leave it out. FILE_REFUSED with every fault.
 */
export function readTimeReports(table: PrintedTable): Result<Intake, Problem> {
  const faults = new Faults(table.name);
  const rows = rowsOf(table, LAYOUT, faults);
  const reports = new Map<string, Open>();
  for (const row of rows) {
    const id = row.text('rapport');
    if (id === undefined) continue;
    const open = reports.get(id) ?? { head: readHead(row), first: row, shifts: [] };
    reports.set(id, open);
    if (open.first !== row) checkSameHead(row, open.first);
    const shift = readShift(row, open.head?.report.month);
    if (shift) open.shifts.push(shift);
  }
  if (faults.any) return faults.refuse();
  const commands = commandsOf([...reports.values()]);
  checkSaidOnce(
    commands.filter((command) => command.fact !== 'tombstone'),
    faults,
  );
  return faults.any ? faults.refuse() : ok({ format: LAYOUT.format, rows: rows.length, commands });
}

function checkSameHead(row: Row<Column>, first: Row<Column>): void {
  const other = HEAD_COLUMNS.find((column) => row.has(column) && !row.sameAs(first, column));
  if (other === undefined) return;
  row.fault(
    'REPORT_INCONSISTENT',
    other,
    words(
      `Rapporten säger något annat på rad ${first.line}. Rätta den ena raden eller ge raden en egen rapport.`,
      `The report says otherwise in row ${first.line}. Correct one of the rows or give the row a report of its own.`,
    ),
  );
}

function commandsOf(reports: readonly Open[]): readonly RegisterCommand[] {
  const heads = reports.flatMap(({ head }) => head ?? []);
  const assistants = firstOfEach(heads.map(({ assistant }) => assistant));
  const providers = firstOfEach(heads.flatMap(({ provider }) => provider ?? []));
  const employments = heads.flatMap(({ employment }) => employment ?? []);
  const timeReports = reports.flatMap(({ head, shifts }) =>
    head ? [{ ...head.report, shifts }] : [],
  );
  return [...assistants, ...providers, ...employments, ...timeReports];
}

type Named = AssistantFact | ProviderFact;

/** Of what many reports say of the same assistant or provider: the earliest month's, with a name if any has one. */
function firstOfEach(facts: readonly Named[]): readonly Named[] {
  const first = new Map<string, Named>();
  for (const fact of facts) {
    const known = first.get(fact.ref.id);
    const [earlier, later] =
      known && known.valid.from <= fact.valid.from ? [known, fact] : [fact, known];
    first.set(fact.ref.id, { ...earlier, name: earlier.name ?? later?.name ?? null });
  }
  return [...first.values()];
}
