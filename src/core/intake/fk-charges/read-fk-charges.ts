import { daysOf, ok, type Problem, type Result, words } from '#kernel';
import { type FkChargeFact, reference } from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { rowsOf } from '../layout/layout.ts';
import type { Row } from '../layout/row.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import type { PrintedTable } from '../printed-table.ts';
import { type Column, LAYOUT } from './layout.ts';

const MOST_ROWS_OF_INVOICE = 1_000_000;

/**
 * Reads Försäkringskassan's monthly charges for the first 20 hours, amounts as charged, credits negative.
 * FILE_REFUSED with every fault.
 */
export function readFkCharges(table: PrintedTable): Result<Intake, Problem> {
  const faults = new Faults(table.name);
  const rows = rowsOf(table, LAYOUT, faults);
  const commands = rows.flatMap((row) => readCharge(row) ?? []);
  checkSaidOnce(commands, faults);
  return faults.any ? faults.refuse() : ok({ format: LAYOUT.format, rows: rows.length, commands });
}

function readCharge(row: Row<Column>): FkChargeFact | undefined {
  const invoice = row.text('faktura');
  const line = row.number('fakturarad', 1, MOST_ROWS_OF_INVOICE);
  const person = row.person('person');
  const serviceMonth = row.month('assistansmånad');
  const invoiceMonth = row.month('fakturamånad');
  const time = row.optional('timmar', (column) => row.time(column));
  const hourlyAmount = row.optional('timbelopp', (column) => row.amount(column));
  const amount = row.amount('belopp');
  if (serviceMonth !== undefined && invoiceMonth !== undefined && invoiceMonth < serviceMonth)
    row.fault(
      'INVOICED_BEFORE_SERVICE',
      'fakturamånad',
      words(
        'Fakturamånaden ligger före assistansmånaden. Rätta den ena.',
        'The invoice month lies before the month of assistance. Correct one of them.',
      ),
    );
  if (
    invoice === undefined ||
    line === undefined ||
    person === undefined ||
    serviceMonth === undefined ||
    invoiceMonth === undefined ||
    time === undefined ||
    hourlyAmount === undefined ||
    amount === undefined
  )
    return undefined;
  return {
    fact: 'fk_charge',
    ref: reference('fk_charge', 'fk', `${invoice}/${line}`),
    valid: daysOf(serviceMonth),
    at: row.at,
    person,
    serviceMonth,
    invoiceMonth,
    invoice,
    time,
    hourlyAmount,
    amount,
  };
}
