import { minutes, monthOf, type Month, words } from '#kernel';
import type { ClockTimes, Shift } from '#core/register';
import type { Row } from '../layout/row.ts';
import { type Column, TIME_KINDS } from './layout.ts';

const END_OF_DAY = minutes(1440);

/** One stretch of work; 00:00 as its end is the end of the day. */
export function readShift(row: Row<Column>, month: Month | undefined): Shift | undefined {
  const day = row.day('dag');
  const times = readTimes(row, 'från', 'till');
  const kind = row.word('tid', TIME_KINDS);
  const changed = row.has('ursprung_från') || row.has('ursprung_till');
  const original = changed ? readTimes(row, 'ursprung_från', 'ursprung_till') : null;
  if (day !== undefined && month !== undefined && monthOf(day) !== month)
    return row.fault(
      'SHIFT_OUTSIDE_MONTH',
      'dag',
      words(
        `Dagen ligger inte i rapportens månad, ${month}. Rätta dagen eller flytta raden till en annan rapport.`,
        `The day is not in the month of the report, ${month}. Correct the day or move the row to another report.`,
      ),
    );
  return day && times && kind && original !== undefined
    ? { day, ...times, kind, original }
    : undefined;
}

function readTimes(row: Row<Column>, begin: Column, end: Column): ClockTimes | undefined {
  const from = row.clock(begin);
  const last = row.clock(end);
  if (from === undefined || last === undefined) return undefined;
  const to = last === 0 ? END_OF_DAY : last;
  return from < to
    ? { from, to }
    : row.fault(
        'SHIFT_BACKWARDS',
        end,
        words(
          'Passet slutar innan det börjar. Skriv ett pass över midnatt som två rader.',
          'The shift ends before it begins. Write a shift past midnight as two rows.',
        ),
      );
}
