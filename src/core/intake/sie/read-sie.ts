import { ok, type Problem, type Result, words } from '#kernel';
import type { LedgerLineFact } from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import { periodLines } from './period-lines.ts';
import { decodeSie, sieEncodingOf } from './sie-encoding.ts';
import { SieFields } from './sie-fields.ts';
import { readSieRecords, type SieEntry } from './sie-records.ts';
import { voucherLines } from './voucher-lines.ts';

/**
 * Reads a SIE file of type 4, export (4E) or vouchers (4I), as lines of the ledger: budget from #PBUDGET, actuals from
 * the vouchers, or from #PSALDO where there are none. Records with other labels are skipped, as the format asks.
 * FILE_REFUSED with every fault.
 */
export function readSie(bytes: Uint8Array, name: string): Result<Intake, Problem> {
  const faults = new Faults(name);
  const encoding = sieEncodingOf(bytes);
  if (encoding === 'mixed') faults.add('ENCODING_MIXED', { row: 1 }, MIXED);
  const entries = readSieRecords(decodeSie(bytes, encoding), faults);
  checkType(entries, faults);
  const lines = linesOf(entries, faults);
  checkSaidOnce(lines, faults);
  return faults.any ? faults.refuse() : ok({ format: 'sie', rows: lines.length, commands: lines });
}

function linesOf(entries: readonly SieEntry[], faults: Faults): readonly LedgerLineFact[] {
  const labelled = (label: string) => entries.filter(({ record }) => record.label === label);
  const accounts = new Map(
    labelled('#KONTO').flatMap(({ record }) => {
      const fields = new SieFields(record, faults);
      const [number, name] = [fields.text(0), fields.optionalText(1)];
      return number === undefined || name === undefined ? [] : [[number, name] as const];
    }),
  );
  const years = new Set(
    labelled('#RAR').flatMap(({ record }) => new SieFields(record, faults).text(0) ?? []),
  );
  const records = (label: string) => labelled(label).map(({ record }) => record);
  const vouchers = labelled('#VER');
  const budget = periodLines(records('#PBUDGET'), 'budget', years, accounts, faults);
  const actual =
    vouchers.length > 0
      ? vouchers.flatMap((voucher) => voucherLines(voucher, accounts, faults))
      : periodLines(records('#PSALDO'), 'actual', years, accounts, faults);
  return [...budget, ...actual];
}

function checkType(entries: readonly SieEntry[], faults: Faults): void {
  const type = entries.find(({ record }) => record.label === '#SIETYP')?.record;
  if (type?.fields[0] === '4') return;
  faults.add(
    'SIE_TYPE_WRONG',
    { row: type?.line ?? 1, column: '#SIETYP' },
    words(
      'Filen är inte av typ 4, den enda med budget per månad och verifikationer. Välj SIE 4 när du exporterar.',
      'The file is not of type 4, the only one with monthly budget and vouchers. Choose SIE 4 when you export.',
    ),
  );
}

const MIXED = words(
  'Filen blandar teckenkodningar, så namn kan vara förvanskade. Exportera den på nytt.',
  'The file mixes encodings, so names may be garbled. Export it anew.',
);
