import type { Day } from './day.ts';
import { invariant } from './result.ts';
import type { Unit } from './unit.ts';

/** A point in time as ISO text in UTC with six decimals, "2026-03-01T08:00:00.000000Z". Text order is time order. */
export type Instant = Unit<string, 'Instant'>;

const write = (at: Temporal.Instant): Instant =>
  at.toString({ smallestUnit: 'microsecond' }) as Instant;

/** Reads an ISO instant with an offset; undefined for anything else. What is finer than a microsecond is cut off. */
export function parseInstant(text: string): Instant | undefined {
  try {
    return write(Temporal.Instant.from(text));
  } catch {
    return undefined;
  }
}

/** The instant written in the program itself; throws when it is none. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  invariant(parsed !== undefined, `"${text}" is an instant`);
  return parsed;
}

const SWEDEN = 'Europe/Stockholm';

/** The last microsecond of a day in Sweden. */
export const lastInstantOf = (d: Day): Instant =>
  write(
    Temporal.PlainDate.from(d)
      .add({ days: 1 })
      .toZonedDateTime(SWEDEN)
      .toInstant()
      .subtract({ microseconds: 1 }),
  );

/** The day it is in Sweden at an instant. */
export const dayOfInstant = (at: Instant): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(SWEDEN).toPlainDate().toString() as Day;
