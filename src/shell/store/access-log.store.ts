import { createHash } from 'node:crypto';
import { type Act, type Caller, isAct, isRole, type Role } from '#core/access';
import { invariant } from '#kernel';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Store } from './open-store.ts';
import type { DB } from './schema.gen.ts';

/** Somebody who acts: a caller of the API, or the user of the machine at the command line. */
export type Actor =
  | Pick<Caller, 'account' | 'loginName' | 'role' | 'session'>
  | { readonly user: string };

export type Access = {
  readonly act: Act;
  /** The register's id of whose data it was. */
  readonly person: string | null;
  readonly reason: string | null;
};

/** One entry of the access log as it is read. */
export type AccessEntry = Access & {
  readonly entry: number;
  /** ISO, UTC, to the microsecond. */
  readonly at: string;
  readonly account: string | null;
  readonly loginName: string;
  /** The account's name now; null at the command line. */
  readonly name: string | null;
  readonly role: Role | null;
};

// Any number will do, as long as no other lock of ours has it.
const ACCESS_LOG_LOCK = 2020_0006;

const BEFORE_THE_FIRST = new Uint8Array(32);

/** Adds an entry behind the last one. One at a time, so that the chain never forks. */
export async function appendAccess(
  { db }: Store,
  actor: Actor,
  { act, person, reason }: Access,
): Promise<void> {
  const who = 'user' in actor ? { loginName: actor.user } : actor;
  const said = {
    account_id: 'account' in who ? who.account : null,
    actor: who.loginName,
    role: 'role' in who ? who.role : null,
    session_id: 'session' in who ? who.session : null,
    act,
    person_id: person,
    reason,
  };
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${ACCESS_LOG_LOCK})`.execute(trx);
    const last = await trx
      .selectFrom('access_log')
      .select(['entry', 'hash'])
      .orderBy('entry', 'desc')
      .limit(1)
      .executeTakeFirst();
    const { rows } = await sql<{ at: string }>`
      select ${isoOf(sql`clock_timestamp()`)} as at
    `.execute(trx);
    const at = rows[0]?.at;
    invariant(at !== undefined, 'the database tells the time');
    const entry = { ...said, entry: (last?.entry ?? 0) + 1, at };
    const previous = last?.hash ?? BEFORE_THE_FIRST;
    await trx
      .insertInto('access_log')
      .values({ ...entry, previous_hash: previous, hash: hashOf(previous, entry) })
      .execute();
  });
}

type Said = {
  readonly entry: number;
  readonly at: string;
  readonly account_id: string | null;
  readonly actor: string;
  readonly role: string | null;
  readonly session_id: string | null;
  readonly act: string;
  readonly person_id: string | null;
  readonly reason: string | null;
};

/** SHA-256 over the hash before and the JSON list of what the entry says, in the order of the columns. */
function hashOf(previous: Uint8Array, said: Said): Uint8Array {
  const { entry, at, account_id, actor, role, session_id, act, person_id, reason } = said;
  const canonical = [entry, at, account_id, actor, role, session_id, act, person_id, reason];
  return createHash('sha256').update(previous).update(JSON.stringify(canonical)).digest();
}

const isoOf = (at: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const ENTRIES_AT_ONCE = 5000;

/** Where the access log stands: its last hash, or the first entry that does not follow from the one before. */
export type AccessLogChain =
  | { readonly whole: true; readonly entries: number; readonly last: string }
  | { readonly whole: false; readonly brokenAt: number };

/** Follows the chain from the first entry to the last. */
export async function followAccessLog(db: Kysely<DB>): Promise<AccessLogChain> {
  let entries = 0;
  let previous: Uint8Array = BEFORE_THE_FIRST;
  for (;;) {
    const rows = await db
      .selectFrom('access_log')
      .select(['entry', 'account_id', 'actor', 'role', 'session_id', 'act', 'person_id', 'reason'])
      .select(['previous_hash', 'hash', isoOf(sql.ref('at')).as('at')])
      .where('entry', '>', entries)
      .orderBy('entry')
      .limit(ENTRIES_AT_ONCE)
      .execute();
    if (rows.length === 0) break;
    for (const row of rows) {
      const follows =
        row.entry === entries + 1 &&
        sameBytes(row.previous_hash, previous) &&
        sameBytes(row.hash, hashOf(previous, row));
      if (!follows) return { whole: false, brokenAt: entries + 1 };
      entries += 1;
      previous = row.hash;
    }
  }
  return { whole: true, entries, last: Buffer.from(previous).toString('hex') };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** What of the log to read; `before` goes on from the last entry of the page before. */
export type AccessLogQuestion = {
  readonly person?: string;
  readonly account?: string;
  /** A day in Sweden, ISO. */
  readonly on?: string;
  readonly before?: number;
  readonly limit: number;
};

/** Lists entries, newest first. */
export async function listAccess(
  { db }: Store,
  { person, account, on, before, limit }: AccessLogQuestion,
): Promise<readonly AccessEntry[]> {
  let query = db
    .selectFrom('access_log as l')
    .leftJoin('account as a', 'a.account_id', 'l.account_id')
    .select(['l.entry', 'l.account_id', 'l.actor', 'a.name', 'l.role', 'l.act', 'l.person_id'])
    .select(['l.reason', isoOf(sql.ref('l.at')).as('at')])
    .orderBy('l.entry', 'desc')
    .limit(limit);
  if (person !== undefined) query = query.where('l.person_id', '=', person);
  if (account !== undefined) query = query.where('l.account_id', '=', account);
  if (on !== undefined) query = query.where(onDayInSweden(on));
  if (before !== undefined) query = query.where('l.entry', '<', before);
  return (await query.execute()).map((row) => {
    invariant(isAct(row.act), 'an act of the access log is known');
    invariant(row.role === null || isRole(row.role), 'a role of the access log is known');
    return {
      entry: row.entry,
      at: row.at,
      account: row.account_id,
      loginName: row.actor,
      name: row.name,
      role: row.role,
      act: row.act,
      person: row.person_id,
      reason: row.reason,
    };
  });
}

const onDayInSweden = (day: string): RawBuilder<boolean> => sql<boolean>`
  l.at >= cast(${day} as date)::timestamp at time zone 'Europe/Stockholm'
  and l.at < (cast(${day} as date) + 1)::timestamp at time zone 'Europe/Stockholm'`;

/** The reason that the session gave when it opened a person within the hour; undefined when it did not. */
export async function findOpening(
  { db }: Store,
  { session }: Pick<Caller, 'session'>,
  person: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('access_log')
    .select('reason')
    .where('person_id', '=', person)
    .where('session_id', '=', session)
    .where('act', '=', 'open_person' satisfies Act)
    .where(sql<boolean>`at > clock_timestamp() - interval '1 hour'`)
    .orderBy('entry', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.reason ?? undefined;
}
