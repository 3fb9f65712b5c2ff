import { addDays, dayRange, type Ore, sumOre, yearOf } from '#kernel';
import { type LedgerLineFact, reference } from '#core/register';
import type { Faults } from '../faults.ts';
import { SieFields } from './sie-fields.ts';
import type { SieEntry } from './sie-records.ts';
import type { SieRecord } from './sie-line.ts';

/**
 * The rows of a voucher as lines of the ledger. Only #TRANS rows count: #BTRANS rows are removed ones, and an #RTRANS
 * row is repeated as #TRANS. Their sum is zero.
 */
export function voucherLines(
  { record, rows }: SieEntry,
  accounts: ReadonlyMap<string, string>,
  faults: Faults,
): readonly LedgerLineFact[] {
  const voucher = new SieFields(record, faults);
  const day = voucher.day(2);
  const series = voucher.optionalText(0) ?? '';
  const number = voucher.text(1);
  const text = voucher.optionalText(3) ?? null;
  const counted = rows.filter(({ label }) => label === '#TRANS');
  const read = counted.map((row) => readRow(row, faults));
  const amounts = read.flatMap((row) => (row ? [row.amount] : []));
  if (amounts.length === counted.length) checkBalance(voucher, amounts);
  if (day === undefined || number === undefined) return [];
  const name = `${yearOf(day)}/${series}${number}`;
  return read.flatMap((row, i) => {
    if (!row) return [];
    const on = row.day ?? day;
    return [
      {
        fact: 'ledger_line',
        ref: reference('ledger_line', 'ledger', `${name}/${i + 1}`),
        valid: dayRange(on, addDays(on, 1)),
        at: { row: row.line },
        vintage: 'actual',
        account: row.account,
        accountName: accounts.get(row.account) ?? null,
        objects: row.objects,
        voucher: name,
        text: row.text ?? text,
        amount: row.amount,
      },
    ];
  });
}

function readRow(record: SieRecord, faults: Faults) {
  const row = new SieFields(record, faults);
  const account = row.text(0);
  const objects = row.objects(1);
  const amount = row.amount(2);
  const day = row.optionalText(3) === undefined ? null : row.day(3);
  return account === undefined || objects === undefined || amount === undefined || day === undefined
    ? undefined
    : { account, objects, amount, day, text: row.optionalText(4), line: record.line };
}

function checkBalance(voucher: SieFields, amounts: readonly Ore[]): void {
  if (sumOre(amounts) !== 0)
    voucher.fault(
      'SIE_VOUCHER_UNBALANCED',
      'Verifikationens rader går inte jämnt ut. Rätta den i ekonomisystemet och exportera på nytt.',
      "The voucher's rows do not sum to zero. Correct it in the finance system and export anew.",
    );
}
