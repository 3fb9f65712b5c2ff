import type { Instant } from '#kernel';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** How far the register and the casework had come at an instant: equal marks give equal duties. */
export type DutyMark = {
  readonly at: Instant;
  readonly change: number;
  /** Every step about duties or in cases. */
  readonly steps: number;
};

/** Reads how far the register and the casework have come. */
export async function findDutyMark({ db }: Store): Promise<DutyMark> {
  const { rows } = await sql<DutyMark>`
    select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      (select coalesce(max(change_id), 0)::integer from register_change) as change,
      ((select count(*) from duty_step) + (select count(*) from recorded_step))::integer as steps
  `.execute(db);
  const [mark] = rows;
  if (mark === undefined) throw new Error('a query without from gives one row');
  return mark;
}

/** The persons with a step since an instant; null stands for the unit. A step may be seen late, so a minute is added. */
export async function listPersonsWithStepsSince(
  { db }: Store,
  at: Instant,
): Promise<readonly (string | null)[]> {
  const since = sql`cast(${at} as timestamptz) - interval '1 minute'`;
  const { rows } = await sql<{ person: string | null }>`
    select person_id as person from duty_step where recorded_at > ${since}
    union select person_id from recorded_step where at > ${since}
  `.execute(db);
  return rows.map(({ person }) => person);
}
