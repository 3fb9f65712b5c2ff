import { isRole, type Role, ROLE_WORDS, ROLES } from '#core/access';
import {
  type Finding,
  type Language,
  ok,
  type Problem,
  refuse,
  type Result,
  type Words,
  words,
} from '#kernel';
import {
  type Account,
  type Actor,
  appendAccess,
  findAccount,
  findAccountOfOidc,
  insertAccount,
  listAccounts,
  replacePassword,
  type Store,
  updateAccount,
} from '#shell/store';
import { hashPassword, oneTimePassword, passwordFaults } from './password.ts';
import type { RoleView } from './session.ts';

export type AccountView = {
  readonly id: string;
  readonly loginName: string;
  readonly name: string;
  readonly roles: readonly RoleView[];
  readonly disabled: boolean;
};

const accountView = (account: Account, language: Language): AccountView => ({
  ...account,
  roles: account.roles.map((role) => ({ role, label: ROLE_WORDS[role][language] })),
});

/** All accounts by login name, disabled ones too. */
export const accountViews = async (
  store: Store,
  language: Language,
): Promise<readonly AccountView[]> =>
  (await listAccounts(store)).map((account) => accountView(account, language));

/** What somebody wrote about an account, not yet checked. */
export type AccountForm = {
  readonly loginName: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Chosen for the account; one of one time is made when there is none and no log in elsewhere. */
  readonly password?: string;
  /** OIDC: issuer and subject with a space between. */
  readonly oidc?: string;
};

/** An account that was just made, and the password that opens it once; null when it needs none. */
export type MadeAccount = AccountView & { readonly oneTimePassword: string | null };

/** Makes an account. INPUT_INVALID with every fault; LOGIN_NAME_TAKEN when there is one by that name. */
export async function makeAccount(
  store: Store,
  actor: Actor,
  form: AccountForm,
  language: Language,
): Promise<Result<MadeAccount, Problem>> {
  const read = readAccount(form);
  if (!read.ok) return read;
  const oneTime =
    form.password === undefined && form.oidc === undefined ? oneTimePassword() : undefined;
  const password = form.password ?? oneTime;
  if (form.oidc !== undefined && (await findAccountOfOidc(store, form.oidc)) !== undefined)
    return refuse({ ...NOT_KEPT, findings: [fault('oidc', KNOWN_ELSEWHERE)] });
  const made = await insertAccount(store, {
    ...read.value,
    ...(form.oidc === undefined ? {} : { oidc: form.oidc }),
    ...(password === undefined
      ? {}
      : { password: { hash: await hashPassword(password), oneTime: oneTime !== undefined } }),
  });
  if (made === undefined) return refuse(TAKEN);
  await appendAccess(store, actor, { act: 'make_account', person: null, reason: made.loginName });
  return ok({ ...accountView(made, language), oneTimePassword: oneTime ?? null });
}

const TAKEN: Problem = {
  code: 'LOGIN_NAME_TAKEN',
  detail: words(
    'Det finns redan ett konto med det inloggningsnamnet. Välj ett annat, eller ändra kontot som finns.',
    'There is an account by that login name. Choose another, or change the account that there is.',
  ),
};

const LONGEST = 100;

function readAccount(
  form: AccountForm,
): Result<Pick<Account, 'loginName' | 'name' | 'roles'>, Problem> {
  const loginName = form.loginName.trim().toLowerCase();
  const name = form.name.trim();
  const roles = readRoles(form.roles);
  const findings = [
    ...(/^\S{2,100}$/.test(loginName) ? [] : [fault('loginName', NAME_WITHOUT_SPACES)]),
    ...(name !== '' && name.length <= LONGEST ? [] : [fault('name', A_NAME)]),
    ...(roles === undefined ? [fault('roles', KNOWN_ROLES)] : []),
    ...(form.password === undefined ? [] : passwordFaults(form.password, loginName)),
  ];
  if (roles === undefined || findings.length > 0) return refuse({ ...NOT_KEPT, findings });
  return ok({ loginName, name, roles });
}

function readRoles(given: readonly string[]): readonly [Role, ...Role[]] | undefined {
  const [first, ...rest] = new Set(given.filter(isRole));
  return first === undefined || !given.every(isRole) ? undefined : [first, ...rest];
}

const fault = (path: string, message: Words): Finding => ({
  code: 'ACCOUNT',
  at: { path },
  message,
});

const NAME_WITHOUT_SPACES = words(
  'Skriv ett inloggningsnamn utan mellanslag, minst två tecken.',
  'Write a login name without spaces, at least two characters.',
);
const A_NAME = words('Skriv namnet som andra ska se.', 'Write the name that others shall see.');
const KNOWN_ROLES = words(
  `Välj minst en av rollerna ${ROLES.join(', ')}.`,
  `Choose at least one of the roles ${ROLES.join(', ')}.`,
);

const KNOWN_ELSEWHERE = words(
  'Den inloggningen hör till ett annat konto. Ändra det i stället.',
  'That log in belongs to another account. Change that one instead.',
);

const NOT_KEPT = {
  code: 'INPUT_INVALID' as const,
  detail: words(
    'Kontot är inte sparat. Rätta det som står nedan.',
    'The account is not saved. Correct what is listed below.',
  ),
};

/** What is to be different of an account; what is left out stays. */
export type AccountChange = {
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly disabled?: boolean;
  /** Gives a new password of one time. */
  readonly newPassword?: boolean;
};

/**
 * Changes an account. NOT_FOUND; INPUT_INVALID with every fault; NOT_ALLOWED when nobody would be left who can manage
 * accounts.
 */
export async function changeAccount(
  store: Store,
  actor: Actor,
  id: string,
  { newPassword, ...change }: AccountChange,
  language: Language,
): Promise<Result<MadeAccount, Problem>> {
  const account = await findAccount(store, id);
  if (account === undefined) return refuse(NO_ACCOUNT);
  const read = readAccount({ ...account, ...change });
  if (!read.ok) return read;
  const changed = { ...account, ...read.value, disabled: change.disabled ?? account.disabled };
  if (canManage(account) && !canManage(changed)) {
    const others = (await listAccounts(store)).filter((other) => other.id !== id);
    if (!others.some(canManage)) return refuse(LAST_ADMINISTRATOR);
  }
  await updateAccount(store, id, changed);
  const oneTime = newPassword === true ? oneTimePassword() : undefined;
  if (oneTime !== undefined)
    await replacePassword(store, id, { hash: await hashPassword(oneTime), oneTime: true });
  await appendAccess(store, actor, {
    act: 'change_account',
    person: null,
    reason: account.loginName,
  });
  return ok({ ...accountView(changed, language), oneTimePassword: oneTime ?? null });
}

const canManage = ({ roles, disabled }: Account): boolean =>
  !disabled && roles.includes('administrator');

const NO_ACCOUNT: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Kontot finns inte. Ladda om listan och välj igen.',
    'There is no such account. Load the list again and choose anew.',
  ),
};

const LAST_ADMINISTRATOR: Problem = {
  code: 'NOT_ALLOWED',
  detail: words(
    'Det skulle inte finnas någon kvar som kan hantera konton. Gör någon annan till administratör först.',
    'Nobody would be left who can manage accounts. Make somebody else administrator first.',
  ),
};
