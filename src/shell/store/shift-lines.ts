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

// About as much text as is worth one message to the database.
const LINES_AT_ONCE = 10_000;

/** The shifts of many versions as lines for COPY into the table `shift`, thousands at a time. */
export function* shiftLines(
  reports: Iterable<{ readonly version: number; readonly shifts: readonly Shift[] }>,
): Generator<string> {
  let lines: string[] = [];
  for (const { version, shifts } of reports) {
    let line = 0;
    for (const { day, kind, from, to, original } of shifts) {
      line += 1;
      const before = original === null ? '\\N\t\\N' : `${original.from}\t${original.to}`;
      lines.push(`${version}\t${line}\t${day}\t${kind}\t${from}\t${to}\t${before}\n`);
    }
    if (lines.length >= LINES_AT_ONCE) {
      yield lines.join('');
      lines = [];
    }
  }
  if (lines.length > 0) yield lines.join('');
}
