import { minutes, type Minutes, sumMinutes, words } from '#kernel';
import type { Granted } from '#core/register';
import type { Row } from './row.ts';
import { type Record, timeText, wordFor } from './write-table.ts';

/** The columns that tell granted time. */
export const GRANTED_COLUMNS = ['per', 'grundläggande', 'övriga', 'väntetid', 'beredskap'] as const;
export type GrantedColumn = (typeof GRANTED_COLUMNS)[number];

export const PER: ReadonlyMap<string, Granted['per']> = new Map([
  ['vecka', 'week'],
  ['månad', 'month'],
]);

/** Granted time as counted in the decision; undefined when a part cannot be read or there is none. */
export function readGranted<C extends string>(row: Row<C | GrantedColumn>): Granted | undefined {
  const per = row.word('per', PER);
  const basic = part(row, 'grundläggande');
  const other = part(row, 'övriga');
  const waiting = part(row, 'väntetid');
  const standby = part(row, 'beredskap');
  if (
    !per ||
    basic === undefined ||
    other === undefined ||
    waiting === undefined ||
    standby === undefined
  )
    return undefined;
  return sumMinutes([basic, other, waiting, standby]) > 0
    ? { per, basic, other, waiting, standby }
    : row.fault(
        'GRANTED_MISSING',
        'grundläggande',
        words(
          'Ett beviljat beslut har minst en tid. Fyll i hur mycket som är beviljat.',
          'A granted decision has at least one time. Fill in how much is granted.',
        ),
      );
}

function part<C extends string>(
  row: Row<C | GrantedColumn>,
  column: GrantedColumn,
): Minutes | undefined {
  const time = row.optional(column, (each) => row.time(each));
  return time === null ? minutes(0) : time;
}

/** Nothing is granted: tells of a time that is filled in all the same. */
export function readNothingGranted<C extends string>(
  row: Row<C | GrantedColumn>,
): null | undefined {
  const filled = GRANTED_COLUMNS.find((column) => row.has(column));
  if (filled === undefined) return null;
  return row.fault(
    'GRANTED_NOT_EXPECTED',
    filled,
    words(
      'Raden säger att inget är beviljat men har en tid. Töm cellen eller rätta utfallet.',
      'The row says that nothing is granted but has a time. Empty the cell or correct the outcome.',
    ),
  );
}

export function grantedRecord(granted: Granted | null): Record<GrantedColumn> {
  if (!granted) return {};
  const time = (part: Minutes) => (part === 0 ? '' : timeText(part));
  return {
    per: wordFor(PER, granted.per),
    grundläggande: time(granted.basic),
    övriga: time(granted.other),
    väntetid: time(granted.waiting),
    beredskap: time(granted.standby),
  };
}
