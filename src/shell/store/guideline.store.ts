import type { Guideline } from '#core/casework';
import { day } from '#kernel';
import { sql } from 'kysely';
import type { CaseActor } from './case.store.ts';
import type { Store } from './open-store.ts';

/** Reads every version of the guideline, first in force first; empty until one is laid in. */
export async function listGuidelines({ db }: Store): Promise<readonly Guideline[]> {
  const rows = await db
    .selectFrom('guideline')
    .select(['version', 'body', sql<string>`first_day::text`.as('from')])
    .orderBy('first_day')
    .execute();
  return rows.map(({ version, from, body }) => ({
    // Written by insertGuideline alone.
    ...(body as Omit<Guideline, 'version' | 'from'>),
    version,
    from: day(from),
  }));
}

/** Lays in a version. False when its name or its first day is taken: then nothing is changed. */
export async function insertGuideline(
  { db }: Store,
  { version, from, ...body }: Guideline,
  { account, name }: CaseActor,
): Promise<boolean> {
  const inserted = await db
    .insertInto('guideline')
    .values({
      version,
      first_day: from,
      at: sql<string>`clock_timestamp()`,
      account_id: account,
      actor: name,
      body: sql`cast(cast(${JSON.stringify(body)} as text) as jsonb)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .execute();
  return inserted.length === 1;
}
