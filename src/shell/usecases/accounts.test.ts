import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import { accountViews, changeAccount, makeAccount } from './accounts.ts';
import { logIn } from './log-in.ts';
import { accessLog } from './read-access-log.ts';
import { choosePassword, sessionView } from './session.ts';
import type { Store } from '#shell/store';

const ACTOR = { user: 'driften' };
const PASSWORD = 'fyra gröna hästar springer';

let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
});
afterAll(() => remove());

const make = async (loginName: string, roles: readonly string[]) => {
  const made = await makeAccount(store, ACTOR, { loginName, name: loginName, roles }, 'sv');
  if (!made.ok) throw new Error(made.problem.detail.en);
  return made.value;
};

describe('an account', () => {
  test('made without a password gets one that opens it once, and asks for one of its own', async () => {
    const { oneTimePassword } = await make('anna', ['head']);
    expect(oneTimePassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const given = { loginName: 'anna', password: oneTimePassword ?? '' };
    const begun = await logIn(store, given);
    if (!begun.ok) throw new Error(begun.problem.detail.en);
    const { caller } = begun.value;
    expect((await sessionView(store, caller, 'sv')).caller?.mustChoosePassword).toBe(true);
    expect(await logIn(store, given)).toMatchObject({ problem: { code: 'LOG_IN_REFUSED' } });

    expect(await choosePassword(store, caller, { current: '', password: PASSWORD })).toMatchObject({
      ok: true,
    });
    expect((await sessionView(store, caller, 'sv')).caller?.mustChoosePassword).toBe(false);
    for (const _ of [1, 2])
      expect(await logIn(store, { loginName: 'anna', password: PASSWORD })).toMatchObject({
        ok: true,
      });
  });

  test('changes its password only by the one it has, and to one that is long and not its name', async () => {
    const begun = await logIn(store, { loginName: 'anna', password: PASSWORD });
    if (!begun.ok) throw new Error(begun.problem.detail.en);
    const { caller } = begun.value;
    const codes = async (current: string, password: string) => {
      const changed = await choosePassword(store, caller, { current, password });
      return changed.ok ? [] : changed.problem.findings?.map(({ code }) => code);
    };
    expect(await codes('fel', 'kort')).toEqual(['PASSWORD_NOT_CURRENT', 'PASSWORD_LENGTH']);
    expect(await codes('', `Anna${'x'.repeat(20)}`)).toEqual([
      'PASSWORD_NOT_CURRENT',
      'PASSWORD_SAYS_NAME',
    ]);
    expect(await codes(PASSWORD, 'tolv tecken!')).toEqual([]);
  });

  test('is refused with every fault at once, and by a name that is taken', async () => {
    const faults = { loginName: 'två ord', name: ' ', roles: ['kung'], password: 'kort' };
    const refused = await makeAccount(store, ACTOR, faults, 'sv');
    expect(refused.ok ? [] : refused.problem.findings?.map(({ at }) => at.path)).toEqual([
      'loginName',
      'name',
      'roles',
      'password',
    ]);
    const oidc = 'https://id.test 17';
    const known = { loginName: 'ett', name: 'Ett', roles: ['head'], oidc };
    expect(await makeAccount(store, ACTOR, known, 'sv')).toMatchObject({
      value: { oneTimePassword: null },
    });
    expect(await makeAccount(store, ACTOR, { ...known, loginName: 'annat' }, 'sv')).toMatchObject({
      problem: { findings: [{ at: { path: 'oidc' } }] },
    });
    const again = { loginName: ' ANNA ', name: 'Anna', roles: ['head'] };
    expect(await makeAccount(store, ACTOR, again, 'sv')).toMatchObject({
      problem: { code: 'LOGIN_NAME_TAKEN' },
    });
  });

  test('that is disabled cannot log in until it is let in again', async () => {
    const { id, oneTimePassword } = await make('bo', ['economist']);
    const given = { loginName: 'bo', password: oneTimePassword ?? '' };
    await changeAccount(store, ACTOR, id, { disabled: true }, 'sv');
    expect(await logIn(store, given)).toMatchObject({ ok: false });
    await changeAccount(store, ACTOR, id, { disabled: false }, 'sv');
    expect(await logIn(store, given)).toMatchObject({ ok: true });
    const renewed = await changeAccount(store, ACTOR, id, { newPassword: true }, 'sv');
    const password = renewed.ok ? (renewed.value.oneTimePassword ?? '') : '';
    expect(await logIn(store, { loginName: 'bo', password })).toMatchObject({ ok: true });
  });

  test('that alone can manage accounts stays so', async () => {
    const { id } = await make('cilla', ['administrator']);
    for (const change of [{ disabled: true }, { roles: ['head'] }])
      expect(await changeAccount(store, ACTOR, id, change, 'sv')).toMatchObject({
        problem: { code: 'NOT_ALLOWED' },
      });
    await make('dan', ['administrator']);
    expect(await changeAccount(store, ACTOR, id, { roles: ['head'] }, 'sv')).toMatchObject({
      ok: true,
    });
  });

  test('is told of without its password, and what was done with it stands in the access log', async () => {
    const told = JSON.stringify(await accountViews(store, 'sv'));
    expect(told).toContain('Enhetschef');
    expect(told).not.toContain('argon2');
    const { entries } = await accessLog(store, { limit: 500 }, 'sv');
    const labels = entries.map(({ label }) => label);
    for (const label of ['Loggade in', 'Lade upp ett konto: bo', 'Ändrade ett konto: bo'])
      expect(labels).toContain(label);
  });
});
