import { daysOf, minutes, ok, type Problem, type Result } from '#kernel';
import { type PerformedMonthFact, reference } from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { LAW_WORDS } from '../layout/law-words.ts';
import { rowsOf } from '../layout/layout.ts';
import type { Row } from '../layout/row.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import type { PrintedTable } from '../printed-table.ts';
import { type Column, LAYOUT } from './layout.ts';

/** Reads performed time as sums of a month, with the totals of FK 3057. FILE_REFUSED with every fault. */
export function readPerformedMonths(table: PrintedTable): Result<Intake, Problem> {
  const faults = new Faults(table.name);
  const rows = rowsOf(table, LAYOUT, faults);
  const commands = rows.flatMap((row) => readMonth(row) ?? []);
  checkSaidOnce(commands, faults);
  return faults.any ? faults.refuse() : ok({ format: LAYOUT.format, rows: rows.length, commands });
}

function readMonth(row: Row<Column>): PerformedMonthFact | undefined {
  const id = row.text('räkning');
  const law = row.word('lag', LAW_WORDS);
  const month = row.month('månad');
  const person = row.person('person');
  const provider = row.optional('anordnare', (column) => row.provider(column));
  const active = row.time('aktiv_tid');
  const waiting = row.optional('väntetid', (column) => row.time(column));
  const standby = row.optional('beredskap', (column) => row.time(column));
  if (
    id === undefined ||
    law === undefined ||
    month === undefined ||
    person === undefined ||
    provider === undefined ||
    active === undefined ||
    waiting === undefined ||
    standby === undefined
  )
    return undefined;
  return {
    fact: 'performed_month',
    ref: reference('performed_month', 'own', id),
    valid: daysOf(month),
    at: row.at,
    person,
    provider,
    law,
    month,
    active,
    waiting: waiting ?? minutes(0),
    standby: standby ?? minutes(0),
  };
}
