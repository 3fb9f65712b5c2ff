import { sql } from 'kysely';
import { type Account, findAccount } from './account.store.ts';
import type { Store } from './open-store.ts';

/** Lets a token with this hash open the account's calendar, and no other from now on. */
export async function replaceCalendarToken(
  { db }: Store,
  account: string,
  tokenHash: Uint8Array,
): Promise<void> {
  const token = { token_hash: tokenHash, made_at: sql<string>`clock_timestamp()` };
  await db
    .insertInto('calendar_token')
    .values({ account_id: account, ...token })
    .onConflict((had) => had.column('account_id').doUpdateSet(token))
    .execute();
}

export async function removeCalendarToken({ db }: Store, account: string): Promise<void> {
  await db.deleteFrom('calendar_token').where('account_id', '=', account).execute();
}

export const hasCalendarToken = async ({ db }: Store, account: string): Promise<boolean> =>
  (await db
    .selectFrom('calendar_token')
    .select('account_id')
    .where('account_id', '=', account)
    .executeTakeFirst()) !== undefined;

/** Whose calendar a token opens; undefined for a token that is unknown or revoked, and for a disabled account. */
export async function findCalendarAccount(
  store: Store,
  tokenHash: Uint8Array,
): Promise<Account | undefined> {
  const row = await store.db
    .selectFrom('calendar_token')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  const account = row && (await findAccount(store, row.account_id));
  return account?.disabled === false ? account : undefined;
}
