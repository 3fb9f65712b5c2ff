import {
  type Caller,
  mayRole,
  type Right,
  RIGHTS,
  type Role,
  ROLE_WORDS,
  ROLES,
} from '#core/access';
import { type Language, ok, type Problem, refuse, type Result, words } from '#kernel';
import {
  appendAccess,
  changeSessionRole,
  endOtherSessions,
  endSession,
  findPassword,
  hasSpentPassword,
  listAccounts,
  replacePassword,
  type Store,
} from '#shell/store';
import { colleagueIn, isDemo } from './demo.ts';
import { hashPassword, isPassword, passwordFaults } from './password.ts';

export type RoleView = { readonly role: Role; readonly label: string };

/** Who asks and what they may; and for nobody, how to come in. */
export type SessionView = {
  readonly caller: {
    readonly account: string;
    readonly name: string;
    readonly role: RoleView;
    /** All roles that can be stepped into, the one in use too. */
    readonly roles: readonly RoleView[];
    /** The account came in with a password of one time and has none now. */
    readonly mustChoosePassword: boolean;
  } | null;
  readonly may: readonly Right[];
  /** The register is made up, so that visitors come in without an account. */
  readonly demo: boolean;
  /** There is somebody who can log in. */
  readonly hasAccounts: boolean;
};

/** What the frame around every page needs to know. */
export async function sessionView(
  store: Store,
  caller: Caller | undefined,
  language: Language,
): Promise<SessionView> {
  const roleView = (role: Role): RoleView => ({ role, label: ROLE_WORDS[role][language] });
  const accounts = await listAccounts(store);
  return {
    caller:
      caller === undefined
        ? null
        : {
            account: caller.account,
            name: caller.name,
            role: roleView(caller.role),
            roles: ROLES.filter((role) => caller.roles.includes(role)).map(roleView),
            mustChoosePassword: await hasSpentPassword(store, caller.account),
          },
    may: caller === undefined ? [] : RIGHTS.filter((right) => mayRole(caller.role, right)),
    demo: await isDemo(store),
    hasAccounts: accounts.some(({ disabled }) => !disabled),
  };
}

/** Ends the caller's session. */
export const logOut = (store: Store, { session }: Caller): Promise<void> =>
  endSession(store, session);

/** Lets the caller go on in another of the account's roles. NOT_ALLOWED for a role that the account lacks. */
export async function stepIntoRole(
  store: Store,
  caller: Caller,
  role: Role,
): Promise<Result<Caller, Problem>> {
  if (!caller.roles.includes(role)) return refuse(notYours(role));
  const colleague = (await isDemo(store)) ? await colleagueIn(store, role) : null;
  const stepped =
    colleague === null
      ? { ...caller, role }
      : {
          ...caller,
          role,
          account: colleague.id,
          loginName: colleague.loginName,
          name: colleague.name,
        };
  await changeSessionRole(store, caller.session, stepped);
  await appendAccess(store, stepped, { act: 'step_into_role', person: null, reason: null });
  return ok(stepped);
}

const notYours = (role: Role): Problem => ({
  code: 'NOT_ALLOWED',
  detail: words(
    `Ditt konto har inte rollen ${ROLE_WORDS[role].sv}. Be din administratör om den.`,
    `Your account does not have the role ${ROLE_WORDS[role].en}. Ask your administrator for it.`,
  ),
});

/**
 * Gives the caller a password of their own and ends their other sessions. The one they have is asked for, but for one
 * of one time, which is spent. INPUT_INVALID with every fault.
 */
export async function choosePassword(
  store: Store,
  caller: Caller,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<Result<void, Problem>> {
  const known = await findPassword(store, caller.account);
  const findings = [
    ...(known === undefined || (current !== '' && (await isPassword(current, known.hash)))
      ? []
      : [NOT_CURRENT]),
    ...passwordFaults(password, caller.loginName),
  ];
  if (findings.length > 0) return refuse({ ...NOT_CHANGED, findings });
  await replacePassword(store, caller.account, {
    hash: await hashPassword(password),
    oneTime: false,
  });
  await endOtherSessions(store, caller);
  await appendAccess(store, caller, {
    act: 'change_account',
    person: null,
    reason: caller.loginName,
  });
  return ok(undefined);
}

const NOT_CURRENT = {
  code: 'PASSWORD_NOT_CURRENT',
  at: { path: 'current' },
  message: words('Skriv lösenordet som du har nu.', 'Write the password that you have now.'),
};

const NOT_CHANGED = {
  code: 'INPUT_INVALID' as const,
  detail: words(
    'Lösenordet är inte ändrat. Rätta det som står nedan.',
    'The password is not changed. Correct what is listed below.',
  ),
};
