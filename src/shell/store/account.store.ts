import { randomUUID } from 'node:crypto';
import { isRole, type Role } from '#core/access';
import { invariant } from '#kernel';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

export type Account = {
  readonly id: string;
  readonly loginName: string;
  readonly name: string;
  /** Never empty; the first is the one in use after log in. */
  readonly roles: readonly [Role, ...Role[]];
  readonly disabled: boolean;
};

export type NewAccount = Omit<Account, 'id' | 'disabled'> & {
  /** The hash of a password, if the account has one; of one time when somebody else chose it. */
  readonly password?: Password;
  /** OIDC: issuer and subject with a space between. */
  readonly oidc?: string;
};

/** Argon2id as PHC text. */
export type Password = { readonly hash: string; readonly oneTime: boolean };

const COLUMNS = ['account.account_id', 'login_name', 'name', 'roles', 'disabled_at'] as const;

type Row = {
  readonly account_id: string;
  readonly login_name: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly disabled_at: string | null;
};

const accountOf = (row: Row): Account => ({
  id: row.account_id,
  loginName: row.login_name,
  name: row.name,
  roles: rolesOf(row.roles),
  disabled: row.disabled_at !== null,
});

/** Reads roles as they are kept. */
export function rolesOf(kept: readonly string[]): readonly [Role, ...Role[]] {
  const [first, ...rest] = kept.filter(isRole);
  invariant(first !== undefined && rest.length + 1 === kept.length, 'the roles kept are known');
  return [first, ...rest];
}

/** Keeps a new account; undefined when the login name is taken. */
export async function insertAccount(
  { db }: Store,
  { loginName, name, roles, password, oidc }: NewAccount,
): Promise<Account | undefined> {
  const id = randomUUID();
  return db.transaction().execute(async (trx) => {
    const made_at = sql<string>`clock_timestamp()`;
    const row = await trx
      .insertInto('account')
      .values({ account_id: id, login_name: loginName, name, roles: [...roles], made_at })
      .onConflict((taken) => taken.column('login_name').doNothing())
      .returning(COLUMNS)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const credential = { account_id: id, made_at, identifier: null, secret: null, one_time: false };
    const credentials = [
      ...(password === undefined
        ? []
        : [{ kind: 'password', secret: password.hash, one_time: password.oneTime }]),
      ...(oidc === undefined ? [] : [{ kind: 'oidc', identifier: oidc }]),
    ];
    for (const own of credentials)
      await trx
        .insertInto('credential')
        .values({ ...credential, ...own, credential_id: randomUUID() })
        .execute();
    return accountOf(row);
  });
}

export const listAccounts = async ({ db }: Store): Promise<readonly Account[]> =>
  (await db.selectFrom('account').select(COLUMNS).orderBy('login_name').execute()).map(accountOf);

export async function findAccount({ db }: Store, id: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .select(COLUMNS)
    .where('account_id', '=', id)
    .executeTakeFirst();
  return row && accountOf(row);
}

export async function findAccountNamed(
  { db }: Store,
  loginName: string,
): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .select(COLUMNS)
    .where('login_name', '=', loginName)
    .executeTakeFirst();
  return row && accountOf(row);
}

/** The account that an issuer's subject belongs to. */
export async function findAccountOfOidc({ db }: Store, oidc: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .innerJoin('credential', 'credential.account_id', 'account.account_id')
    .select(COLUMNS)
    .where('kind', '=', 'oidc')
    .where('identifier', '=', oidc)
    .executeTakeFirst();
  return row && accountOf(row);
}

/** Changes what is given of an account; disabling it ends its sessions. */
export async function updateAccount(
  { db }: Store,
  id: string,
  change: Partial<Pick<Account, 'name' | 'roles' | 'disabled'>>,
): Promise<void> {
  const { name, roles, disabled } = change;
  const values = {
    ...(name === undefined ? {} : { name }),
    ...(roles === undefined ? {} : { roles: [...roles] }),
    ...(disabled === undefined
      ? {}
      : { disabled_at: disabled ? sql<string>`clock_timestamp()` : null }),
  };
  if (Object.keys(values).length === 0) return;
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('account').set(values).where('account_id', '=', id).execute();
    if (disabled === true) await trx.deleteFrom('session').where('account_id', '=', id).execute();
  });
}

/** The password of an account; undefined when it has none, or one for one time that is used. */
export async function findPassword({ db }: Store, account: string): Promise<Password | undefined> {
  const row = await db
    .selectFrom('credential')
    .select(['secret', 'one_time'])
    .where('account_id', '=', account)
    .where('kind', '=', 'password')
    .executeTakeFirst();
  return row === undefined || row.secret === null
    ? undefined
    : { hash: row.secret, oneTime: row.one_time };
}

/** Whether the account came in with a password of one time and has none of its own yet. */
export async function hasSpentPassword({ db }: Store, account: string): Promise<boolean> {
  const row = await db
    .selectFrom('credential')
    .select('credential_id')
    .where('account_id', '=', account)
    .where('kind', '=', 'password')
    .where('secret', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a password of one time; false when somebody else was first. */
export async function spendPassword({ db }: Store, account: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('credential')
    .set({ secret: null })
    .where('account_id', '=', account)
    .where('kind', '=', 'password')
    .where('secret', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Gives an account a password instead of the one it has. */
export async function replacePassword(
  { db }: Store,
  account: string,
  { hash, oneTime }: Password,
): Promise<void> {
  await db
    .insertInto('credential')
    .values({
      credential_id: randomUUID(),
      account_id: account,
      kind: 'password',
      identifier: null,
      secret: hash,
      one_time: oneTime,
      made_at: sql<string>`clock_timestamp()`,
    })
    .onConflict((had) =>
      had
        .column('account_id')
        .where('kind', '=', 'password')
        .doUpdateSet({ secret: hash, one_time: oneTime }),
    )
    .execute();
}
