import { createHash } from 'node:crypto';
import { type Minutes, minutes } from '#kernel';
import type { Shift, TimeKind } from '#core/register';

/** Sums shifts by kind, in clock minutes. */
export function sumsOf(shifts: readonly Shift[]): Record<TimeKind, Minutes> {
  const sums = { active: 0, waiting: 0, standby: 0 };
  for (const { kind, from, to } of shifts) sums[kind] += to - from;
  return {
    active: minutes(sums.active),
    waiting: minutes(sums.waiting),
    standby: minutes(sums.standby),
  };
}

/** A digest by which the same shifts are recognised; their order in the report counts. */
export function digestOf(shifts: readonly Shift[]): string {
  const lines = shifts.map(({ day, kind, from, to, original }) =>
    [day, kind, from, to, original?.from ?? '', original?.to ?? ''].join(' '),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** The shifts of many versions as one array for each column of the table `shift`, in PostgreSQL's text form. */
export function columnsOf(
  reports: readonly { readonly version: number; readonly shifts: readonly Shift[] }[],
): readonly string[] {
  const columns: (string | number)[][] = Array.from({ length: 8 }, () => []);
  for (const { version, shifts } of reports) {
    shifts.forEach(({ day, kind, from, to, original }, index) => {
      const values = [
        version,
        index + 1,
        day,
        kind,
        from,
        to,
        original?.from ?? 'null',
        original?.to ?? 'null',
      ];
      values.forEach((value, column) => columns[column]?.push(value));
    });
  }
  return columns.map((values) => `{${values.join(',')}}`);
}
