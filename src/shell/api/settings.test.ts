import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#core/access';
import { listAccess, nameMunicipality } from '#shell/store';
import type { DutyBoard, OwnRuleView, Store } from '#shell/usecases';
import { testApp } from '../../../tests/support/app.ts';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import { json } from '../../../tests/support/sent.ts';
import { DUTIES_DAY, fillWithDuties } from '../../../tests/support/waiting-duties.ts';

let store: Store;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  await fillWithDuties(store);
});
afterAll(() => remove());

async function ask(role: Role, path: string, init?: RequestInit) {
  const known = await store.db
    .selectFrom('account')
    .select('account_id')
    .where('login_name', '=', role)
    .executeTakeFirst();
  const made = known === undefined ? await makeCaller(store, role) : undefined;
  const caller = made ?? {
    account: known?.account_id ?? '',
    loginName: role,
    name: role,
    role,
    roles: [role] as const,
    session: crypto.randomUUID(),
  };
  const answer = await testApp({ store, caller, today: () => DUTIES_DAY }).ask(path, init);
  return { status: answer.status, body: (await answer.json()) as unknown };
}

const findingsOf = (body: unknown): readonly (string | undefined)[] =>
  ((body as { findings?: readonly { path?: string }[] }).findings ?? []).map(({ path }) => path);

describe('a letter each working morning', () => {
  test('goes nowhere until somebody types an address, and is off again when they want none', async () => {
    const path = '/api/settings/digest';
    expect((await ask('head', '/api/settings')).body).toEqual({
      loginName: 'head',
      calendar: false,
      digest: null,
      digestOffered: false,
    });
    const on = await ask('head', path, json('PUT', { address: ' chef@example.org ' }));
    expect(on.body).toMatchObject({ digest: 'chef@example.org' });
    expect((await ask('economist', '/api/settings')).body).toMatchObject({ digest: null });
    const off = await ask('head', path, json('PUT', { address: null }));
    expect(off.body).toMatchObject({ digest: null });
  });

  test.each(['', 'chef', 'chef@', 'a@b.se, c@d.se', 'Chef <a@b.se>', 'a@b.se\r\nBcc: c@d.se'])(
    'is not sent to %j, which is not one address',
    async (address) => {
      const answer = await ask('head', '/api/settings/digest', json('PUT', { address }));
      expect([answer.status, findingsOf(answer.body)]).toEqual([422, ['address']]);
      expect((await ask('head', '/api/settings')).body).toMatchObject({ digest: null });
    },
  );
});

describe("the municipality's own rules", () => {
  const rules = async () => (await ask('head', '/api/own-rules')).body as readonly OwnRuleView[];
  const rule = async (name: string) => (await rules()).find((each) => each.rule === name);

  test('stand beside what the law says of the same duties, which they never are', async () => {
    expect(await rule('inform')).toMatchObject({
      count: 5,
      suggested: 5,
      set: null,
      duties: [{ basis: { act: 'LSS (1993:387)', section: '15 b §' }, pace: 'utan dröjsmål' }],
    });
    expect((await rules()).every(({ duties }) => duties.length > 0)).toBe(true);
  });

  test('move the due days of duties from the day they are set, with who and why', async () => {
    const due = async () => {
      const board = (await ask('head', '/api/duties')).body as DutyBoard;
      return board.duties.find(({ duty }) => duty === 'match_notice')?.due;
    };
    expect(await due()).toBe('2999-02-22');
    const change = { counts: { match: 4, inform: 5 }, reason: 'Nämnden 2026-02-11 § 12' };
    expect((await ask('head', '/api/own-rules', json('PUT', change))).status).toBe(200);
    expect(await due()).toBe('2999-02-24');
    expect(await rule('match')).toMatchObject({
      count: 4,
      suggested: 2,
      set: { on: '2999-03-01', actor: 'head', reason: 'Nämnden 2026-02-11 § 12' },
    });
    expect(await rule('inform')).toMatchObject({ set: null });
  });

  test('are refused with every fault at once, and then none is set', async () => {
    const change = { counts: { match: 9, inform: 1.5, execute: -1, påhittad: 3 }, reason: ' ' };
    const answer = await ask('head', '/api/own-rules', json('PUT', change));
    expect(answer.status).toBe(422);
    expect(findingsOf(answer.body)).toEqual(['inform', 'execute', 'påhittad', 'reason']);
    expect(await rule('match')).toMatchObject({ count: 4 });
  });

  test('are set by the head alone', async () => {
    const change = json('PUT', { counts: { match: 9 }, reason: 'prov' });
    expect((await ask('case_officer', '/api/own-rules', change)).status).toBe(403);
    expect((await ask('case_officer', '/api/own-rules')).status).toBe(200);
  });
});

describe('whose register it is', () => {
  const path = '/api/municipality';

  test('is said by the administrator, with every fault at once, and logged', async () => {
    const wrong = await ask('administrator', path, json('PUT', { name: ' ', code: '12' }));
    expect([wrong.status, findingsOf(wrong.body)]).toEqual([422, ['name', 'code']]);
    const right = json('PUT', { name: 'Orten', code: '9999' });
    expect((await ask('administrator', path, right)).status).toBe(200);
    expect((await ask('head', path)).body).toMatchObject({
      municipality: { name: 'Orten', code: '9999', synthetic: false },
    });
    const [newest] = await listAccess(store, { limit: 1 });
    expect(newest).toMatchObject({ act: 'name_municipality', reason: 'Orten 9999' });
    expect((await ask('head', path, right)).status).toBe(403);
  });

  test('never changes from made up to real, and a made-up one sends no letters', async () => {
    const demo = await openEmptyRegister();
    await nameMunicipality(demo.store, { name: 'Tjugohult', code: null, synthetic: true });
    const caller = await makeCaller(demo.store, 'administrator');
    const app = testApp({ store: demo.store, caller });
    const named = await app.ask(path, json('PUT', { name: 'Orten', code: '9999' }));
    const letter = await app.ask(
      '/api/settings/digest',
      json('PUT', { address: 'nagon@example.org' }),
    );
    expect([named.status, letter.status]).toEqual([403, 403]);
    await demo.remove();
  });
});
