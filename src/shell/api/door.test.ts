import { createRoute, z } from '@hono/zod-openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayRole, ROLES } from '#core/access';
import { nameMunicipality } from '#shell/store';
import { openPerson, type Store } from '#shell/usecases';
import { testApp, type TestApp } from '../../../tests/support/app.ts';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import { cookieOf, json } from '../../../tests/support/sent.ts';
import { describedRoutes } from './described-routes.ts';
import { type Need, needs } from './needs.ts';
import { answers, newRoutes } from './routes.ts';

type Operation = { readonly 'x-needs'?: Need };
type Description = { readonly paths: Record<string, Record<string, Operation>> };

const NOBODY_KNOWN = '00000000-0000-8000-8000-000000000000';

let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
});
afterAll(() => remove());

describe('every route', () => {
  /** Asks all routes with what no handler can work with, so that only the door decides between 401, 403 and the rest. */
  async function statuses(app: TestApp): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>();
    const description = (await (await testApp().ask('/api/openapi.json')).json()) as Description;
    for (const [path, methods] of Object.entries(description.paths))
      for (const method of Object.keys(methods)) {
        const address = path.replaceAll(/\{\w+\}/g, NOBODY_KNOWN);
        const init = method === 'get' ? {} : json(method.toUpperCase(), []);
        found.set(`${method} ${path}`, (await app.ask(address, init)).status);
      }
    return found;
  }

  const expected = async (may: (need: Need) => number): Promise<ReadonlyMap<string, number>> => {
    const description = (await (await testApp().ask('/api/openapi.json')).json()) as Description;
    return new Map(
      Object.entries(description.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(
          ([method, { 'x-needs': need }]) =>
            [`${method} ${path}`, need === undefined ? -1 : may(need)] as const,
        ),
      ),
    );
  };

  const doorsOnly = (found: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...found].map(([route, status]) => [route, [401, 403].includes(status) ? status : 0]));

  test('answers nobody who needs to be somebody', async () => {
    expect(doorsOnly(await statuses(testApp({ store })))).toEqual(
      await expected((need) => (need === 'nothing' ? 0 : 401)),
    );
  });

  test.each(ROLES)('answers the role %s what docs/access.md says', async (role) => {
    const caller = await makeCaller(store, role);
    await openPerson(store, caller, { person: NOBODY_KNOWN, reason: 'review' });
    expect(doorsOnly(await statuses(testApp({ store, caller })))).toEqual(
      await expected((need) =>
        need === 'nothing' || need === 'account' || mayRole(role, need) ? 0 : 403,
      ),
    );
  });

  test('must say what it needs, and be described, or the API does not start', () => {
    const route = { method: 'get', path: '/x', responses: answers('x', z.string()) } as const;
    const silent = newRoutes().openapi(createRoute(route), (c) => c.json('x', 200));
    expect(() => describedRoutes(silent, '').demandAll()).toThrow('get /x says what it needs');
    const hidden = newRoutes();
    hidden.get('/y', (c) => c.text('y'));
    expect(() => describedRoutes(hidden, '').demandAll()).toThrow('GET /y is described');
    const said = newRoutes().openapi(createRoute({ ...route, ...needs('account') }), (c) =>
      c.json('x', 200),
    );
    expect(() => describedRoutes(said, '').demandAll()).not.toThrow();
  });
});

describe('a made-up register', () => {
  test('lets whoever comes in as head, free to step into every role; a real one does not', async () => {
    const { store: demo, remove: removeDemo } = await openEmptyRegister();
    const app = testApp({ store: demo });
    expect((await app.ask('/api/access-log')).status).toBe(401);
    await nameMunicipality(demo, { name: 'Tjugohult', code: null, synthetic: true });
    const first = await app.ask('/api/access-log');
    expect(first.status).toBe(200);
    const headers = { Cookie: cookieOf(first) };
    for (const role of ROLES) {
      const stepped = await app.ask('/api/session/role', json('PUT', { role }, headers));
      expect(await stepped.json()).toMatchObject({ demo: true, caller: { role: { role } } });
      expect(stepped.headers.get('Set-Cookie')).toBeNull();
    }
    expect((await app.ask('/api/accounts', { headers })).status).toBe(200);
    await removeDemo();
  });

  test('lets nobody in unasked where nothing is needed', async () => {
    const { store: demo, remove: removeDemo } = await openEmptyRegister();
    await nameMunicipality(demo, { name: 'Tjugohult', code: null, synthetic: true });
    const answer = await testApp({ store: demo }).ask('/api/law');
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    await removeDemo();
  });
});
