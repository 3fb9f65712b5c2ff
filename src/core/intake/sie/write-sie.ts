import {
  type Day,
  firstDayOf,
  invariant,
  lastDayOf,
  daysOf,
  monthOf,
  type Month,
  type Ore,
} from '#kernel';
import type { LedgerLineFact, LedgerObject } from '#core/register';
import { checksumOf } from './checksum.ts';
import { encodeCp437 } from './sie-encoding.ts';
import { readSieLine } from './sie-line.ts';

/** What the head of a SIE file says. */
export type SieHead = {
  readonly company: string;
  readonly organisationNumber: string;
  readonly program: string;
  readonly generated: Day;
  /** The accounting year, first and last month. */
  readonly year: { readonly from: Month; readonly to: Month };
  readonly dimensions: readonly { readonly dimension: string; readonly name: string }[];
};

/**
 * Writes a SIE 4 export in code page 437 with checksum: vouchers of the actual lines, which must balance, and #PBUDGET
 * of the budget lines. Forecasts have no record in SIE and are a defect here.
 */
export function writeSie(head: SieHead, lines: readonly LedgerLineFact[]): Uint8Array {
  invariant(
    lines.every(({ vintage }) => vintage !== 'forecast'),
    'SIE has records for budget and actuals only',
  );
  const summed = [...headRecords(head, lines), ...budgetRecords(lines), ...voucherRecords(lines)];
  const records = summed.flatMap((text, i) => {
    const line = readSieLine(text, i + 1);
    return line.is === 'record' ? [line.record] : [];
  });
  const all = ['#FLAGGA 0', '#KSUMMA', ...summed, `#KSUMMA ${checksumOf(records)}`, ''];
  return encodeCp437(all.join('\r\n'));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
const plainDay = (day: Day): string => day.replaceAll('-', '');
const kronor = (amount: Ore): string => {
  const whole = Math.abs(amount);
  const cents = String(whole % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${Math.floor(whole / 100)}.${cents}`;
};
const objectList = (objects: readonly LedgerObject[]): string =>
  `{${objects.map(({ dimension, object }) => `${dimension} ${quoted(object)}`).join(' ')}}`;

function headRecords(head: SieHead, lines: readonly LedgerLineFact[]): readonly string[] {
  const { organisationNumber: number, year } = head;
  const last = lastDayOf(daysOf(year.to));
  const accounts = new Map(
    lines.flatMap(({ account, accountName }) => (accountName ? [[account, accountName]] : [])),
  );
  return [
    `#PROGRAM ${quoted(head.program)} 1.0`,
    '#FORMAT PC8',
    `#GEN ${plainDay(head.generated)}`,
    '#SIETYP 4',
    `#ORGNR ${number.slice(0, 6)}-${number.slice(6)}`,
    `#FNAMN ${quoted(head.company)}`,
    `#RAR 0 ${plainDay(firstDayOf(year.from))} ${last === null ? '' : plainDay(last)}`,
    ...head.dimensions.map(({ dimension, name }) => `#DIM ${dimension} ${quoted(name)}`),
    ...[...accounts].map(([account, name]) => `#KONTO ${account} ${quoted(name)}`),
  ];
}

const budgetRecords = (lines: readonly LedgerLineFact[]): readonly string[] =>
  lines
    .filter(({ vintage }) => vintage === 'budget')
    .map(
      ({ valid, account, objects, amount }) =>
        `#PBUDGET 0 ${monthOf(valid.from).replace('-', '')} ${account} ${objectList(objects)} ${kronor(amount)}`,
    );

function voucherRecords(lines: readonly LedgerLineFact[]): readonly string[] {
  const vouchers = Map.groupBy(
    lines.filter(({ vintage }) => vintage === 'actual'),
    ({ voucher }) => voucher,
  );
  return [...vouchers].flatMap(([voucher, rows]) => {
    const [first] = rows;
    invariant(voucher !== null && first !== undefined, 'an actual line has its voucher');
    const [, series = '', number = ''] = /^\d{4}\/(\D*)(\d+)$/.exec(voucher) ?? [];
    invariant(number !== '', 'a voucher is named year, series and number');
    const { from } = first.valid;
    return [
      `#VER ${quoted(series)} ${number} ${plainDay(from)}`,
      '{',
      ...rows.map(
        ({ account, objects, amount, valid, text }) =>
          `#TRANS ${account} ${objectList(objects)} ${kronor(amount)} ${plainDay(valid.from)}${text === null ? '' : ` ${quoted(text)}`}`,
      ),
      '}',
    ];
  });
}
