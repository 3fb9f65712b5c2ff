import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAccounts } from '#shell/store';
import { makeAccount, type Store } from '#shell/usecases';
import { testApp, type TestApp } from '../../../tests/support/app.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import { oidcClient, oidcSettings } from './oidc.ts';

const ORIGIN = 'http://tjugo.test';

const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  chef: ['LSS-chefer', 'Alla'],
  handlaggare: ['LSS-handläggare'],
  okand: ['Parkskötsel'],
};

/** The municipality's log in, as small as one can be. */
function issuerOn(port: number): Provider {
  return new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id: 'tjugo',
        client_secret: 'hemlig',
        redirect_uris: [`${ORIGIN}/oidc/back`],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: `Person ${id}`,
        preferred_username: id,
        groups: [...(PEOPLE[id] ?? [])],
      }),
    }),
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['nyckel'] },
    pkce: { required: () => true },
  });
}

/** Keeps cookies like a browser, for one person. */
class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #app: TestApp;

  constructor(app: TestApp) {
    this.#app = app;
  }

  async go(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, ORIGIN);
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { Host: url.host, Cookie: cookies };
    const asked = { ...init, headers, redirect: 'manual' } as const;
    const answer =
      url.origin === ORIGIN ? await this.#app.ask(url.href, asked) : await fetch(url, asked);
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  /** Follows redirects until a page answers, or the reader is back on Tjugo's own pages. */
  async follow(address: string, init: RequestInit = {}): Promise<{ at: string; answer: Response }> {
    let at = address;
    let answer = await this.go(at, init);
    while (answer.status >= 300 && answer.status < 400) {
      at = new URL(answer.headers.get('Location') ?? '', new URL(at, ORIGIN)).href;
      if (at.startsWith(ORIGIN) && !at.includes('/oidc/')) return { at, answer };
      answer = await this.go(at);
    }
    return { at, answer };
  }

  /** Logs in at the issuer as a person does: the form, then the consent. */
  async logIn(person: string): Promise<string> {
    let { at, answer } = await this.follow('/oidc/start');
    while (at.includes('/interaction/')) {
      const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1] ?? '';
      const body = new URLSearchParams({ prompt, login: person, password: 'x' });
      ({ at, answer } = await this.follow(at, { method: 'POST', body }));
    }
    return at;
  }
}

let server: Server;
let store: Store;
let remove: () => Promise<void>;
let app: TestApp;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  const { createServer } = await import('node:http');
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  server.on('request', issuerOn(port).callback());
  const settings = oidcSettings({
    TJUGO_OIDC_ISSUER: `http://127.0.0.1:${port}`,
    TJUGO_OIDC_CLIENT_ID: 'tjugo',
    TJUGO_OIDC_CLIENT_SECRET: 'hemlig',
    TJUGO_OIDC_ROLES: 'LSS-chefer=head, LSS-handläggare=case_officer',
  });
  if (!settings.ok || settings.value === undefined) throw new Error('the settings are read');
  app = testApp({ store, oidc: oidcClient(settings.value, () => undefined) });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await remove();
});

const callerOf = async (browser: Browser) =>
  ((await (await browser.go('/api/session')).json()) as { caller: unknown }).caller;

describe("the municipality's own log in", () => {
  test('lets in whose groups give a role, makes the account and keeps it the next time', async () => {
    for (const round of [1, 2]) {
      const browser = new Browser(app);
      expect([round, await browser.logIn('chef')]).toEqual([round, `${ORIGIN}/`]);
      expect(await callerOf(browser)).toMatchObject({
        name: 'Person chef',
        role: { role: 'head' },
        roles: [{ role: 'head' }],
      });
    }
    const named = (await listAccounts(store)).filter(({ loginName }) => loginName === 'chef');
    expect(named).toHaveLength(1);
  });

  test('turns away whose groups give none, and makes no account', async () => {
    const browser = new Browser(app);
    expect(await browser.logIn('okand')).toBe(`${ORIGIN}/logga-in?refused=LOG_IN_REFUSED`);
    expect(await callerOf(browser)).toBeNull();
    expect((await listAccounts(store)).map(({ loginName }) => loginName)).not.toContain('okand');
  });

  test('takes nobody for an account that only happens to have the same login name', async () => {
    const form = { loginName: 'handlaggare', name: 'Lokal', roles: ['administrator'] };
    await makeAccount(store, { user: 'driften' }, form, 'sv');
    const browser = new Browser(app);
    expect(await browser.logIn('handlaggare')).toContain('refused=LOG_IN_REFUSED');
    expect(await callerOf(browser)).toBeNull();
  });

  test('refuses a code that comes back to another browser than the one that asked', async () => {
    const [one, other] = [new Browser(app), new Browser(app)];
    await other.go('/oidc/start');
    const begun = await one.go('/oidc/start');
    const state = new URL(begun.headers.get('Location') ?? '').searchParams.get('state');
    const back = await other.go(`/oidc/back?code=stolen&state=${state}`);
    expect(back.headers.get('Location')).toBe('/logga-in?refused=LOG_IN_REFUSED');
  });

  test('says on the session where it is, and only where there is one', async () => {
    expect(await (await app.ask('/api/session')).json()).toMatchObject({
      otherLogIn: '/oidc/start',
    });
    const without = testApp({ store });
    expect(await (await without.ask('/api/session')).json()).toMatchObject({ otherLogIn: null });
  });
});

describe('the settings of the log in', () => {
  test('are none without an issuer', () => {
    expect(oidcSettings({})).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ['TJUGO_OIDC_ISSUER', { TJUGO_OIDC_ISSUER: 'inloggning' }],
    ['TJUGO_OIDC_CLIENT_ID', { TJUGO_OIDC_CLIENT_ID: '' }],
    ['TJUGO_OIDC_ROLES', { TJUGO_OIDC_ROLES: 'Chefer=kung' }],
    ['TJUGO_OIDC_ROLES', { TJUGO_OIDC_ROLES: 'Chefer' }],
  ])('say that %s is wrong: %j', (name, changed) => {
    const whole = { TJUGO_OIDC_ISSUER: 'https://id.test', TJUGO_OIDC_CLIENT_ID: 'tjugo' };
    expect(oidcSettings({ ...whole, ...changed })).toMatchObject({
      ok: false,
      problem: { detail: { sv: expect.stringContaining(name) } },
    });
  });
});
