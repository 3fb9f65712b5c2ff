import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayRole, RIGHTS, type Role } from '#core/access';
import { makeAccount, type Store } from '#shell/usecases';
import { testApp, type TestApp } from '../../../tests/support/app.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import { cookieOf, json } from '../../../tests/support/sent.ts';

const PASSWORD = 'fyra gröna hästar springer';

let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
});
afterAll(() => remove());

const accountOf = (loginName: string, roles: readonly Role[]) =>
  makeAccount(
    store,
    { user: 'driften' },
    { loginName, name: `Konto ${loginName}`, roles, password: PASSWORD },
    'sv',
  );

async function logInAs(app: TestApp, loginName: string, password = PASSWORD): Promise<string> {
  const answer = await app.ask('/api/session', json('POST', { loginName, password }));
  expect(answer.status).toBe(200);
  return cookieOf(answer);
}

describe('a session', () => {
  beforeAll(async () => {
    await accountOf('anna', ['case_officer', 'auditor']);
  });

  test('begins with the right password, in the first of the roles, behind a cookie that no script reads', async () => {
    const app = testApp({ store });
    const answer = await app.ask(
      '/api/session',
      json('POST', { loginName: ' Anna ', password: PASSWORD }),
    );
    expect(answer.headers.get('Set-Cookie')).toMatch(/^tjugo-session=[\w-]{43};/);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/'])
      expect(answer.headers.get('Set-Cookie')).toContain(part);
    expect(answer.headers.get('Set-Cookie')).not.toContain('Secure');
    expect(answer.headers.get('Cache-Control')).toContain('no-store');
    expect(await answer.json()).toMatchObject({
      caller: { name: 'Konto anna', role: { role: 'case_officer' }, mustChoosePassword: false },
      may: RIGHTS.filter((right) => mayRole('case_officer', right)),
      demo: false,
    });
  });

  test('is sealed to https when that is how the reader came', async () => {
    const answer = await testApp({ store }).ask(
      '/api/session',
      json('POST', { loginName: 'anna', password: PASSWORD }, { 'X-Forwarded-Proto': 'https' }),
    );
    expect(answer.headers.get('Set-Cookie')).toContain('Secure');
  });

  test.each([
    ['anna', 'fel lösenord helt'],
    ['ingen', PASSWORD],
  ])(
    'does not begin for %s with another password, and does not say which was wrong',
    async (loginName, password) => {
      const app = testApp({ store });
      const answer = await app.ask('/api/session', json('POST', { loginName, password }));
      expect(answer.status).toBe(401);
      expect(answer.headers.get('Set-Cookie')).toBeNull();
      const body = (await answer.json()) as { detail: string };
      expect(body.detail).toContain('hör inte ihop');
      expect(JSON.stringify([body, app.logged])).not.toContain(password);
    },
  );

  test('steps into the roles of the account and no other', async () => {
    const app = testApp({ store });
    const headers = { Cookie: await logInAs(app, 'anna') };
    expect((await app.ask('/api/access-log', { headers })).status).toBe(403);
    const stepped = await app.ask('/api/session/role', json('PUT', { role: 'auditor' }, headers));
    expect(await stepped.json()).toMatchObject({ caller: { role: { role: 'auditor' } } });
    expect((await app.ask('/api/access-log', { headers })).status).toBe(200);
    const refused = await app.ask('/api/session/role', json('PUT', { role: 'head' }, headers));
    expect(refused.status).toBe(403);
  });

  test('ends when one logs out, and its token opens nothing more', async () => {
    const app = testApp({ store });
    const headers = { Cookie: await logInAs(app, 'anna') };
    await app.ask('/api/session', { method: 'DELETE', headers });
    expect(await (await app.ask('/api/session', { headers })).json()).toMatchObject({
      caller: null,
    });
    expect((await app.ask('/api/accounts', { headers })).status).toBe(401);
  });

  test.each([
    ['after twelve hours', "update session set ends_at = clock_timestamp() - interval '1 second'"],
    [
      'after two hours unused',
      "update session set used_at = clock_timestamp() - interval '121 minutes'",
    ],
    [
      'when the account is disabled',
      "update account set disabled_at = clock_timestamp() where login_name = 'bo'",
    ],
    [
      'when the account loses the role',
      "update account set roles = '{economist}' where login_name = 'bo'",
    ],
  ])('ends %s', async (_, statement) => {
    await accountOf('bo', ['head']);
    const app = testApp({ store });
    await sql`update account set roles = '{head}', disabled_at = null where login_name = 'bo'`.execute(
      store.db,
    );
    const headers = { Cookie: await logInAs(app, 'bo') };
    expect((await app.ask('/api/access-log', { headers })).status).toBe(200);
    await store.db.connection().execute(async (owner) => {
      for (const each of ['reset role', statement, 'set role app_rw'])
        await sql.raw(each).execute(owner);
    });
    expect((await app.ask('/api/access-log', { headers })).status).toBe(401);
  });

  test('is kept as a hash: the token stands nowhere in the register', async () => {
    const app = testApp({ store });
    const token = (await logInAs(app, 'anna')).split('=')[1] ?? '';
    const rows = await store.db.selectFrom('session').selectAll().execute();
    const kept = rows.map((row) => Buffer.from(row.token_hash).toString('base64url'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).not.toContain(token);
  });
});

describe('what another site makes a browser do', () => {
  test.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Origin: 'https://example.org' }],
    [{ Origin: 'null' }],
  ])('is refused: %j', async (headers) => {
    const answer = await testApp({ store }).ask(
      '/api/session',
      json('POST', { loginName: 'anna', password: PASSWORD }, headers),
    );
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test.each([
    [{ 'Sec-Fetch-Site': 'same-origin' }],
    [{ Origin: 'http://tjugo.test', Host: 'tjugo.test' }],
    [{}],
  ])('is let through when it is our own page, or no browser: %j', async (headers) => {
    const answer = await testApp({ store }).ask('/api/session', {
      method: 'DELETE',
      headers: { ...headers },
    });
    expect(answer.status).toBe(200);
  });
});

describe('too many', () => {
  test('attempts to log in to an account are answered 429 with when to come back', async () => {
    const app = testApp({ store });
    const attempt = () =>
      app.ask('/api/session', json('POST', { loginName: 'cecilia', password: 'gissning' }));
    const attempts = [];
    for (let i = 0; i < 11; i += 1) attempts.push(await attempt());
    expect(attempts.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 10 }, () => 401),
      429,
    ]);
    expect(Number(attempts.at(-1)?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await attempts.at(-1)?.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  test('requests from one address are answered 429, while another is let in', async () => {
    const app = testApp();
    const ask = (address: string) => app.ask('/api/nothing', {}, { address });
    for (let i = 0; i < 3000; i += 1) await ask('192.0.2.1');
    expect((await ask('192.0.2.1')).status).toBe(429);
    expect((await ask('192.0.2.2')).status).toBe(404);
  });

  test('bytes in a form are answered 413, whatever the route', async () => {
    const body = JSON.stringify({ loginName: 'x'.repeat(1_100_000), password: '' });
    const answer = await testApp({ store }).ask('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) },
      body,
    });
    expect(answer.status).toBe(413);
  });
});
