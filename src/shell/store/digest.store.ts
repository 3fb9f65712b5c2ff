import { type Day, invariant, isLanguage, type Language } from '#kernel';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** Where somebody wants their letter each working morning. */
export type DigestWish = { readonly address: string; readonly language: Language };

/** Keeps where the account wants its letter; null when it wants none. */
export async function saveDigestWish(
  { db }: Store,
  account: string,
  wish: DigestWish | null,
): Promise<void> {
  if (wish === null) {
    await db.deleteFrom('digest').where('account_id', '=', account).execute();
    return;
  }
  await db
    .insertInto('digest')
    .values({ account_id: account, ...wish, sent_on: null })
    .onConflict((had) => had.column('account_id').doUpdateSet(wish))
    .execute();
}

export const findDigestAddress = async (
  { db }: Store,
  account: string,
): Promise<string | undefined> =>
  (
    await db
      .selectFrom('digest')
      .select('address')
      .where('account_id', '=', account)
      .executeTakeFirst()
  )?.address;

/** The accounts that have not had their letter on a day; disabled ones get none. */
export async function listUnsentDigests(
  { db }: Store,
  on: Day,
): Promise<readonly (DigestWish & { readonly account: string })[]> {
  const rows = await db
    .selectFrom('digest as d')
    .innerJoin('account as a', 'a.account_id', 'd.account_id')
    .select(['d.account_id', 'address', 'language'])
    .where('disabled_at', 'is', null)
    .where(sql<boolean>`sent_on is distinct from cast(${on} as date)`)
    .orderBy('login_name')
    .execute();
  return rows.map(({ account_id, address, language }) => {
    invariant(isLanguage(language), 'a letter has a language of ours');
    return { account: account_id, address, language };
  });
}

/** Takes the letter of a day upon itself; false when somebody else was first, or it is no longer wanted. */
export async function takeDigest({ db }: Store, account: string, on: Day): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('digest')
    .set({ sent_on: on })
    .where('account_id', '=', account)
    .where(sql<boolean>`sent_on is distinct from cast(${on} as date)`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Gives a letter back that could not be sent, to be tried again. */
export async function giveBackDigest({ db }: Store, account: string): Promise<void> {
  await db.updateTable('digest').set({ sent_on: null }).where('account_id', '=', account).execute();
}
