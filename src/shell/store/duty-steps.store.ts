import { randomUUID } from 'node:crypto';
import { type Day, day, type Instant, instant } from '#kernel';
import type { DutyStep, DutyStepDetails } from '#core/casework';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** A step as somebody hands it in: who, why, on which day, and what. */
export type NewDutyStep = DutyStepDetails & Pick<DutyStep, 'person' | 'on' | 'actor' | 'reason'>;

/** Adds steps, all or none, in order; answers with their ids. Recorded now. */
export async function recordDutySteps(
  { db }: Store,
  steps: readonly NewDutyStep[],
): Promise<readonly string[]> {
  if (steps.length === 0) return [];
  const rows = steps.map(({ person, on, actor, reason, kind, ...details }) => ({
    step_id: randomUUID(),
    person_id: person,
    kind,
    happened: on,
    recorded_at: sql<string>`clock_timestamp()`,
    actor,
    reason,
    details: JSON.stringify(details),
  }));
  await db.transaction().execute(async (trx) => {
    for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
      await trx
        .insertInto('duty_step')
        .values(rows.slice(i, i + ROWS_AT_ONCE))
        .execute();
    }
  });
  return rows.map(({ step_id }) => step_id);
}

const ROWS_AT_ONCE = 500;

type StepRow = {
  readonly id: string;
  readonly person: string | null;
  readonly kind: string;
  readonly on: string;
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** The steps recorded by an instant, in the order they were recorded: of one person, or of all and the unit. */
export async function listDutySteps(
  { db }: Store,
  knownAt: Instant,
  person?: string,
): Promise<readonly DutyStep[]> {
  const whose = person === undefined ? sql`true` : sql`person_id = cast(${person} as uuid)`;
  const { rows } = await sql<StepRow>`
    select step_id as id, person_id as person, kind, happened::text as on, actor, reason, details,
      to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from duty_step where recorded_at <= cast(${knownAt} as timestamptz) and ${whose}
    order by version_id
  `.execute(db);
  return rows.map(stepOf);
}

// The columns were filled from a step of the same kind, by recordDutySteps alone.
const stepOf = ({ details, on, at, ...row }: StepRow): DutyStep =>
  ({ ...details, ...row, on: dayIn(on), at: instant(at) }) as unknown as DutyStep;

const dayIn = (text: string): Day => day(text);
