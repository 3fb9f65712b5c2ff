import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, withRegister } from '#shell/usecases';
import { tjugo } from '../../../tests/support/command-line.ts';

const PASSWORD = 'fyra gröna hästar springer';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tjugo-accounts-'));
});
afterAll(() => rm(data, { recursive: true, force: true }));

const account = (...args: readonly string[]) =>
  tjugo(['account', ...args, '--data', data], {
    readInput: () => Promise.resolve(`${PASSWORD}\n`),
  });

const canLogIn = async (loginName: string, password: string): Promise<boolean> => {
  const tried = await withRegister({ data, databaseUrl: undefined }, 'refuse', (store) =>
    logIn(store, { loginName, password }),
  );
  return tried.ok;
};

test('the first administrator is made before anybody can log in, with a password for one time', async () => {
  const said = await account('add', 'anna', '--json');
  expect(said).toMatchObject({ status: 0, err: '' });
  const made = said.json() as { oneTimePassword: string };
  expect(made).toMatchObject({ loginName: 'anna', roles: [{ role: 'administrator' }] });
  expect(await canLogIn('anna', made.oneTimePassword)).toBe(true);
  expect(await canLogIn('anna', made.oneTimePassword)).toBe(false);
});

test('a password is read from standard input and never printed', async () => {
  const said = await account(
    'add',
    'bo',
    '--role',
    'head,economist',
    '--name',
    'Bo B',
    '--password',
  );
  expect(said).toMatchObject({ status: 0, out: 'bo kan logga in: Enhetschef, Ekonom.\n' });
  expect(await canLogIn('bo', PASSWORD)).toBe(true);
});

test('accounts are listed, disabled and let in again', async () => {
  expect((await account('disable', 'BO')).out).toBe('bo är avstängd.\n');
  expect(await canLogIn('bo', PASSWORD)).toBe(false);
  expect((await account('list')).out).toMatch(/bo +Bo B +Enhetschef, Ekonom +avstängt/);
  await account('enable', 'bo');
  expect(await canLogIn('bo', PASSWORD)).toBe(true);
});

test.each([
  [['add'], 'USAGE'],
  [['remove', 'bo'], 'USAGE'],
  [['add', 'bo'], 'LOGIN_NAME_TAKEN'],
  [['add', 'cilla', '--role', 'kung'], 'INPUT_INVALID'],
  [['password', 'ingen'], 'NOT_FOUND'],
])('%j is refused with %s and a sentence', async (args, code) => {
  const said = await account(...args, '--json');
  expect(said.status).toBe(2);
  expect(said.json()).toMatchObject({ code });
  expect(said.err).toMatch(/\.\n?$/m);
});
