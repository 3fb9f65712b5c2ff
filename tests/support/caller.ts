import { randomUUID } from 'node:crypto';
import type { Caller, Role } from '#core/access';
import type { Store } from '#shell/store';
import { sql } from 'kysely';

/** Somebody logged in as a role; the account is in the register, so that the access log can name it. */
export async function makeCaller(
  { db }: Store,
  role: Role,
  loginName: string = role,
): Promise<Caller> {
  const account = randomUUID();
  await db
    .insertInto('account')
    .values({
      account_id: account,
      login_name: loginName,
      name: loginName,
      roles: [role],
      made_at: sql<string>`clock_timestamp()`,
    })
    .execute();
  return { account, loginName, name: loginName, role, roles: [role], session: randomUUID() };
}
