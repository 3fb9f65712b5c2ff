import { words } from '#kernel';
import type { Faults } from '../faults.ts';
import { checksumOf } from './checksum.ts';
import { readSieLine, type SieRecord } from './sie-line.ts';

/** A record with the rows that stand in braces below it; only vouchers have any. */
export type SieEntry = { readonly record: SieRecord; readonly rows: readonly SieRecord[] };

type Opened = { readonly record: SieRecord; readonly rows: SieRecord[] };

const ROW_LABELS = new Set(['#TRANS', '#RTRANS', '#BTRANS']);

/** Splits a whole file into records and vouchers with their rows; tells of broken lines and a wrong checksum. */
export function readSieRecords(text: string, faults: Faults): readonly SieEntry[] {
  const entries: Opened[] = [];
  const records: SieRecord[] = [];
  let open: Opened | undefined;
  text.split(/\r\n|\n|\r/).forEach((printed, i) => {
    const row = i + 1;
    const line = readSieLine(printed, row);
    if (line.is === 'blank') return;
    if (line.is === 'unclosed quote' || line.is === 'unclosed brace') broken(faults, row, line.is);
    else if (line.is === 'open') open = openedBy(entries.at(-1), open, row, faults);
    else if (line.is === 'record') {
      const { record } = line;
      records.push(record);
      const isRow = ROW_LABELS.has(record.label);
      if (isRow && !open) outside(faults, row);
      else if (isRow) open?.rows.push(record);
      else if (!open || record.label === '#VER') {
        if (open) stillOpen(faults, open.record.line);
        open = undefined;
        entries.push({ record, rows: [] });
      }
    } else {
      if (!open) broken(faults, row, 'unclosed brace');
      open = undefined;
    }
  });
  if (open) stillOpen(faults, open.record.line);
  checkSum(records, faults);
  return entries;
}

function openedBy(
  last: Opened | undefined,
  open: Opened | undefined,
  row: number,
  faults: Faults,
): Opened | undefined {
  if (!open && last?.record.label === '#VER') return last;
  broken(faults, row, 'unclosed brace');
  return open;
}

function checkSum(records: readonly SieRecord[], faults: Faults): void {
  const marks = records.flatMap(({ label }, i) => (label === '#KSUMMA' ? [i] : []));
  const [first, last] = marks;
  if (first === undefined) return;
  const end = last === undefined ? undefined : records[last];
  const stated = end?.fields[0];
  const covered = records.slice(first + 1, last);
  if (marks.length === 2 && typeof stated === 'string' && stated === checksumOf(covered)) return;
  faults.add(
    'SIE_CHECKSUM_DIFFERS',
    { row: (end ?? records[first])?.line ?? 1 },
    words(
      'Kontrollsumman (#KSUMMA) stämmer inte med raderna. Filen är ändrad eller avklippt efter exporten; exportera den på nytt.',
      'The checksum (#KSUMMA) does not agree with the rows. The file was changed or cut after the export; export it anew.',
    ),
  );
}

const broken = (faults: Faults, row: number, what: 'unclosed quote' | 'unclosed brace') =>
  what === 'unclosed quote'
    ? faults.add(
        'SIE_QUOTE_UNCLOSED',
        { row },
        words(
          'Ett citattecken saknar sin motsvarighet. Exportera filen på nytt.',
          'A quotation mark has no partner. Export the file anew.',
        ),
      )
    : faults.add(
        'SIE_BRACE_UNCLOSED',
        { row },
        words(
          'En klammer saknar sin motsvarighet eller står fel. Exportera filen på nytt.',
          'A brace has no partner or stands in the wrong place. Export the file anew.',
        ),
      );

const outside = (faults: Faults, row: number) =>
  faults.add(
    'SIE_ROW_OUTSIDE_VOUCHER',
    { row },
    words(
      'Konteringsraden hör inte till någon verifikation. Exportera filen på nytt.',
      'The row belongs to no voucher. Export the file anew.',
    ),
  );

const stillOpen = (faults: Faults, row: number) =>
  faults.add(
    'SIE_VOUCHER_OPEN',
    { row },
    words(
      'En verifikation är inte avslutad med en klammer. Filen kan vara avklippt; exportera den på nytt.',
      'A voucher is not closed by a brace. The file may be cut; export it anew.',
    ),
  );
