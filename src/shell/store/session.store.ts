import { randomUUID } from 'node:crypto';
import { type Caller, isRole, type Role } from '#core/access';
import { sql } from 'kysely';
import { rolesOf } from './account.store.ts';
import type { Store } from './open-store.ts';

// A working day with overtime, and a long lunch.
const LONGEST = sql`interval '12 hours'`;
const IDLE = sql`interval '2 hours'`;

// That a session is in use need not be written down more often.
const NOTED_EVERY = sql`interval '1 minute'`;

const NOW = sql<string>`clock_timestamp()`;
const ENDED = sql<boolean>`(ends_at <= ${NOW} or used_at <= ${NOW} - ${IDLE})`;

/** Starts a session that is opened by a token with this hash, and clears away those that have ended. */
export async function startSession(
  { db }: Store,
  tokenHash: Uint8Array,
  { account, role }: { readonly account: string; readonly role: Role },
): Promise<void> {
  await db.deleteFrom('session').where(ENDED).execute();
  await db
    .insertInto('session')
    .values({
      session_id: randomUUID(),
      token_hash: tokenHash,
      account_id: account,
      role,
      used_at: NOW,
      ends_at: sql<string>`${NOW} + ${LONGEST}`,
    })
    .execute();
}

/**
 * Whose session a token opens. Undefined when it has ended, after 12 hours or 2 hours unused, when the account is
 * disabled, and when it has lost the role in use.
 */
export async function findCaller(
  { db }: Store,
  tokenHash: Uint8Array,
): Promise<Caller | undefined> {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.account_id', 's.account_id')
    .select(['session_id', 's.account_id', 'login_name', 'name', 'role', 'roles'])
    .select(sql<boolean>`used_at <= ${NOW} - ${NOTED_EVERY}`.as('to_note'))
    .where('token_hash', '=', tokenHash)
    .where('disabled_at', 'is', null)
    .where(sql<boolean>`not ${ENDED}`)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { role } = row;
  const roles = rolesOf(row.roles);
  if (!isRole(role) || !roles.includes(role)) return undefined;
  if (row.to_note)
    await db
      .updateTable('session')
      .set({ used_at: NOW })
      .where('session_id', '=', row.session_id)
      .execute();
  return {
    account: row.account_id,
    loginName: row.login_name,
    name: row.name,
    role,
    roles,
    session: row.session_id,
  };
}

export async function changeSessionRole(
  { db }: Store,
  session: string,
  { account, role }: { readonly account: string; readonly role: Role },
): Promise<void> {
  await db
    .updateTable('session')
    .set({ role, account_id: account })
    .where('session_id', '=', session)
    .execute();
}

export async function endSession({ db }: Store, session: string): Promise<void> {
  await db.deleteFrom('session').where('session_id', '=', session).execute();
}

/** Ends every session of an account but the one that goes on. */
export async function endOtherSessions(
  { db }: Store,
  { account, session }: Pick<Caller, 'account' | 'session'>,
): Promise<void> {
  await db
    .deleteFrom('session')
    .where('account_id', '=', account)
    .where('session_id', '<>', session)
    .execute();
}
