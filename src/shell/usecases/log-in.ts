import { createHash, randomBytes } from 'node:crypto';
import type { Caller, Role } from '#core/access';
import { invariant, ok, type Problem, refuse, type Result, words } from '#kernel';
import {
  type Account,
  appendAccess,
  findAccountNamed,
  findAccountOfOidc,
  findCaller,
  findPassword,
  insertAccount,
  spendPassword,
  startSession,
  type Store,
  updateAccount,
} from '#shell/store';
import { colleagueIn, FIRST_ROLE, isDemo } from './demo.ts';
import { isPassword } from './password.ts';

const TOKEN_BYTES = 32;

/** A session that has begun, and the token that only the browser may keep. */
export type LoggedIn = { readonly token: string; readonly caller: Caller };

/** Logs in by password. LOG_IN_REFUSED, without saying which of the two was wrong. */
export async function logIn(
  store: Store,
  { loginName, password }: { readonly loginName: string; readonly password: string },
): Promise<Result<LoggedIn, Problem>> {
  const account = await findAccountNamed(store, loginName.trim().toLowerCase());
  const known = account && (await findPassword(store, account.id));
  const right = await isPassword(password, known?.hash);
  if (account === undefined || known === undefined || !right || account.disabled)
    return refuse(WRONG);
  if (known.oneTime && !(await spendPassword(store, account.id))) return refuse(WRONG);
  return ok(await begin(store, account));
}

const WRONG: Problem = {
  code: 'LOG_IN_REFUSED',
  detail: words(
    'Inloggningsnamnet och lösenordet hör inte ihop. Försök igen, eller be din administratör om ett nytt lösenord.',
    'The login name and the password do not belong together. Try again, or ask your administrator for a new password.',
  ),
};

/** Whom another system has identified: issuer and subject with a space between, and the roles its groups give here. */
export type Identity = {
  readonly subject: string;
  readonly loginName: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

/**
 * Logs in somebody whom the municipality's own log in has identified. An account that is new to us is made when its
 * groups give a role; the roles follow the groups whenever they give any. LOG_IN_REFUSED otherwise.
 */
export async function logInAs(
  store: Store,
  identity: Identity,
): Promise<Result<LoggedIn, Problem>> {
  const known = await findAccountOfOidc(store, identity.subject);
  const [first, ...rest] = identity.roles;
  if (known === undefined) {
    if (first === undefined) return refuse(UNKNOWN);
    const made = await insertAccount(store, {
      loginName: identity.loginName.toLowerCase().replaceAll(/\s+/g, '.'),
      name: identity.name,
      roles: [first, ...rest],
      oidc: identity.subject,
    });
    return made === undefined ? refuse(NAME_TAKEN) : ok(await begin(store, made));
  }
  if (known.disabled) return refuse(UNKNOWN);
  if (first === undefined) return ok(await begin(store, known));
  const roles = [first, ...rest] as const;
  await updateAccount(store, known.id, { roles });
  return ok(await begin(store, { ...known, roles }));
}

const UNKNOWN: Problem = {
  code: 'LOG_IN_REFUSED',
  detail: words(
    'Du är känd i kommunens inloggning men har ingen roll i Tjugo. Be din administratör om en.',
    "You are known to the municipality's log in but have no role in Tjugo. Ask your administrator for one.",
  ),
};

const NAME_TAKEN: Problem = {
  code: 'LOG_IN_REFUSED',
  detail: words(
    'Ditt inloggningsnamn används redan av ett annat konto i Tjugo. Be din administratör reda ut det.',
    'Your login name is used by another account in Tjugo. Ask your administrator to sort it out.',
  ),
};

/** Lets a visitor in without a password, free to step into any role; undefined where the register is real. */
export async function visit(store: Store): Promise<LoggedIn | undefined> {
  if (!(await isDemo(store))) return undefined;
  return openSession(store, await colleagueIn(store, FIRST_ROLE));
}

async function begin(store: Store, account: Account): Promise<LoggedIn> {
  const session = await openSession(store, account);
  await appendAccess(store, session.caller, { act: 'log_in', person: null, reason: null });
  return session;
}

async function openSession(store: Store, { id, roles }: Account): Promise<LoggedIn> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await startSession(store, hashOf(token), { account: id, role: roles[0] });
  const caller = await whoHolds(store, token);
  invariant(caller !== undefined, 'a session that has begun has a caller');
  return { token, caller };
}

/** Whose session a token opens; undefined when it has ended. */
export const whoHolds = (store: Store, token: string): Promise<Caller | undefined> =>
  findCaller(store, hashOf(token));

const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();
