import { ROLE_WORDS, ROLES } from '#core/access';
import { type Language, type Problem, refuse, type Result, words } from '#kernel';
import type { AccountView, MadeAccount, Store } from '#shell/usecases';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

export type AccountArgs = {
  readonly doing: string;
  readonly loginName: string | undefined;
  readonly data: string;
  /** Roles with commas between. */
  readonly role: string;
  readonly name: string | undefined;
  readonly oidc: string | undefined;
  /** Reads the password from standard input. */
  readonly password: boolean;
};

/** `tjugo account`: makes accounts, the first administrator too, lists them, and lets somebody in anew. */
export async function accountAnswer(
  args: AccountArgs,
  language: Language,
  io: Io,
): Promise<Answer> {
  const { withRegister } = await import('#shell/usecases');
  const place = { data: args.data, databaseUrl: io.databaseUrl };
  const whenMissing = args.doing === 'add' ? 'make' : 'refuse';
  const done = await withRegister(place, whenMissing, (store) =>
    carryOut(store, args, language, io),
  );
  return done.ok ? done.value : refusal(done.problem, language);
}

async function carryOut(
  store: Store,
  args: AccountArgs,
  language: Language,
  io: Io,
): Promise<Result<Answer, Problem>> {
  const { accountViews, changeAccount, makeAccount } = await import('#shell/usecases');
  const { doing, loginName, oidc } = args;
  const actor = { user: io.user };
  const accounts = await accountViews(store, language);
  if (doing === 'list') return { ok: true, value: listed(accounts, language) };
  if (loginName === undefined) return refuse(NO_LOGIN_NAME);
  if (doing === 'add') {
    const form = {
      loginName,
      name: args.name ?? loginName,
      roles: args.role.split(',').map((role) => role.trim()),
      ...(oidc === undefined ? {} : { oidc }),
      ...(args.password ? { password: (await io.readInput()).replace(/\r?\n$/, '') } : {}),
    };
    return said(await makeAccount(store, actor, form, language), language);
  }
  const change = CHANGES[doing];
  if (change === undefined) return refuse(NO_SUCH_DOING);
  const account = accounts.find((each) => each.loginName === loginName.trim().toLowerCase());
  if (account === undefined) return refuse(NO_ACCOUNT);
  return said(await changeAccount(store, actor, account.id, change, language), language);
}

const CHANGES: Readonly<Record<string, { newPassword?: true; disabled?: boolean }>> = {
  password: { newPassword: true },
  disable: { disabled: true },
  enable: { disabled: false },
};

function said(made: Result<MadeAccount, Problem>, language: Language): Result<Answer, Problem> {
  if (!made.ok) return made;
  const { loginName, roles, disabled, oneTimePassword } = made.value;
  const may = roles.map(({ label }) => label).join(', ');
  const standing = disabled
    ? words(`${loginName} är avstängd.`, `${loginName} is disabled.`)
    : words(`${loginName} kan logga in: ${may}.`, `${loginName} can log in: ${may}.`);
  const once = words(
    `Lösenord för en gång: ${oneTimePassword}\nDet visas bara nu. Välj ett eget när du har loggat in.`,
    `Password for one time: ${oneTimePassword}\nIt is shown only now. Choose one of your own when you have logged in.`,
  );
  const lines = [standing, ...(oneTimePassword === null ? [] : [once])];
  const text = lines.map((line) => line[language]).join('\n');
  return { ok: true, value: { exit: 0, json: made.value, text } };
}

const HEAD = {
  sv: ['Inloggningsnamn', 'Namn', 'Roller', ''],
  en: ['Login name', 'Name', 'Roles', ''],
};
const DISABLED = words('avstängt', 'disabled');

const listed = (accounts: readonly AccountView[], language: Language): Answer => ({
  exit: 0,
  json: { accounts },
  text: textTable(
    [
      HEAD[language],
      ...accounts.map(({ loginName, name, roles, disabled }) => [
        loginName,
        name,
        roles.map(({ label }) => label).join(', '),
        disabled ? DISABLED[language] : '',
      ]),
    ],
    new Set(),
  ).join('\n'),
});

const NO_LOGIN_NAME: Problem = {
  code: 'USAGE',
  detail: words(
    'Skriv inloggningsnamnet också, till exempel tjugo account add anna --role administrator.',
    'Write the login name too, for example tjugo account add anna --role administrator.',
  ),
};

const NO_SUCH_DOING: Problem = {
  code: 'USAGE',
  detail: words(
    'Skriv add, list, password, disable eller enable efter tjugo account.',
    'Write add, list, password, disable or enable after tjugo account.',
  ),
};

const NO_ACCOUNT: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Det finns inget konto med det namnet. Skriv tjugo account list för att se alla.',
    'There is no account by that name. Write tjugo account list to see all.',
  ),
};

/** The roles that an account can be given, as the help lists them. */
export const ROLE_HELP = ROLES.map((role) => `${role} (${ROLE_WORDS[role].sv})`).join(', ');
