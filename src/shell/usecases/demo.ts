import { type Role, ROLE_WORDS, ROLES } from '#core/access';
import { invariant } from '#kernel';
import {
  type Account,
  findAccountNamed,
  insertAccount,
  readMunicipality,
  type Store,
} from '#shell/store';

/** Whether everything in the register is made up, so that anybody may see it. */
export const isDemo = async (store: Store): Promise<boolean> =>
  (await readMunicipality(store))?.synthetic ?? false;

export const FIRST_ROLE: Role = 'head';

/**
 * The made-up colleague who works in a role. Each role is an account of its own, since a proposal must be read by another
 * than who wrote it; each may step into any.
 */
export async function colleagueIn(store: Store, role: Role): Promise<Account> {
  const loginName = `påhittad-${role}`;
  const named = () => findAccountNamed(store, loginName);
  const account =
    (await named()) ??
    (await insertAccount(store, {
      loginName,
      name: `Påhittad ${ROLE_WORDS[role].sv.replace(/^[A-ZÅÄÖ](?![A-ZÅÄÖ])/, (first) => first.toLowerCase())}`,
      roles: [role, ...ROLES.filter((other) => other !== role)],
    })) ??
    (await named());
  invariant(account !== undefined, 'a made-up colleague has an account');
  return account;
}
