import { beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Caller } from '#core/access';
import { appendAccess, followAccessLog, listAccess, type Store, verify } from '#shell/store';
import { accessLogStanding, demandOpened, logAccess, openPerson } from '#shell/usecases';
import { makeCaller } from '../support/caller.ts';
import { onBothEngines } from './support/engines.ts';

const PERSON = '00000000-0000-8000-8000-0000000000a1';
const OTHER = '00000000-0000-8000-8000-0000000000a2';

const chainOf = async (store: Store) =>
  (await verify(store)).checks.find(({ name }) => name === 'access_log_chain');

/** Does as the owner of the tables what the application may not. */
const asOwner = (store: Store, ...statements: readonly string[]): Promise<void> =>
  store.db.connection().execute(async (owner) => {
    for (const statement of ['reset role', ...statements, 'set role app_rw'])
      await sql.raw(statement).execute(owner);
  });

onBothEngines('the access log', (engine) => {
  let store: Store;
  let caller: Caller;
  beforeAll(async () => {
    store = await engine.openEmpty();
    caller = await makeCaller(store, 'head');
    for (const reason of ['casework', 'review', 'Överklagande hos rätten'])
      await openPerson(store, caller, { person: PERSON, reason });
    await logAccess(store, caller, { person: OTHER, what: 'take_out_person', reason: 'follow_up' });
    await appendAccess(
      store,
      { user: 'driften' },
      {
        act: 'open_person',
        person: OTHER,
        reason: 'review',
      },
    );
  });

  it('tells who did what with whom, as what and why, newest first', async () => {
    const entries = await listAccess(store, { limit: 10 });
    expect(
      entries.map(({ entry, loginName, role, act, person, reason }) => [
        entry,
        loginName,
        role,
        act,
        person,
        reason,
      ]),
    ).toEqual([
      [5, 'driften', null, 'open_person', OTHER, 'review'],
      [4, 'head', 'head', 'take_out_person', OTHER, 'follow_up'],
      [3, 'head', 'head', 'open_person', PERSON, 'Överklagande hos rätten'],
      [2, 'head', 'head', 'open_person', PERSON, 'review'],
      [1, 'head', 'head', 'open_person', PERSON, 'casework'],
    ]);
  });

  it('is read by person, by account, by day in Sweden and page by page', async () => {
    const numbers = async (question: Partial<Parameters<typeof listAccess>[1]>) =>
      (await listAccess(store, { limit: 10, ...question })).map(({ entry }) => entry);
    const [newest] = await listAccess(store, { limit: 1 });
    const today = Temporal.Instant.from(newest?.at ?? '')
      .toZonedDateTimeISO('Europe/Stockholm')
      .toPlainDate();
    expect(await numbers({ person: OTHER })).toEqual([5, 4]);
    expect(await numbers({ account: caller.account })).toEqual([4, 3, 2, 1]);
    expect(await numbers({ on: today.toString() })).toEqual([5, 4, 3, 2, 1]);
    expect(await numbers({ on: today.subtract({ days: 1 }).toString() })).toEqual([]);
    expect(await numbers({ before: 4, limit: 2 })).toEqual([3, 2]);
  });

  it('says no to a reason that says nothing, and keeps none', async () => {
    const before = await listAccess(store, { limit: 100 });
    expect(await openPerson(store, caller, { person: PERSON, reason: '  x ' })).toMatchObject({
      ok: false,
      problem: { code: 'INPUT_INVALID', findings: [{ at: { path: 'reason' } }] },
    });
    expect(await listAccess(store, { limit: 100 })).toEqual(before);
  });

  it.each(["update access_log set reason = 'x'", 'delete from access_log', 'truncate access_log'])(
    'does not let the application %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(store.db)).rejects.toMatchObject({ code: '42501' });
    },
  );
});

onBothEngines('a reason to open a person', (engine) => {
  it('holds for an hour, in that session and for that person', async () => {
    const store = await engine.openEmpty();
    const [caller, colleague] = [
      await makeCaller(store, 'head'),
      await makeCaller(store, 'auditor'),
    ];
    expect(await demandOpened(store, caller, PERSON)).toMatchObject({
      problem: { code: 'NOT_ALLOWED' },
    });
    await openPerson(store, caller, { person: PERSON, reason: 'casework' });
    expect(await demandOpened(store, caller, PERSON)).toEqual({ ok: true, value: 'casework' });
    expect(await demandOpened(store, caller, OTHER)).toMatchObject({ ok: false });
    expect(await demandOpened(store, colleague, PERSON)).toMatchObject({ ok: false });
    await asOwner(store, "update access_log set at = at - interval '59 minutes'");
    expect(await demandOpened(store, caller, PERSON)).toMatchObject({ ok: true });
    await asOwner(store, "update access_log set at = at - interval '61 seconds'");
    expect(await demandOpened(store, caller, PERSON)).toMatchObject({ ok: false });
  });
});

onBothEngines('the chain of the access log', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmpty();
    const caller = await makeCaller(store, 'head');
    // Many at once: each waits for its turn, so that no two follow the same entry.
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        openPerson(store, caller, { person: PERSON, reason: `Ärende ${i}` }),
      ),
    );
  });

  it('is whole after many entries at once', async () => {
    expect(await chainOf(store)).toMatchObject({ ok: true });
    expect(await accessLogStanding(store)).toMatchObject({ entries: 12, brokenAt: null });
  });

  const tampering: readonly [string, string, number][] = [
    ['a reason is rewritten', "update access_log set reason = 'annat' where entry = 5", 5],
    ['somebody else is blamed', "update access_log set actor = 'annan' where entry = 7", 7],
    [
      'a time is moved',
      "update access_log set at = at + interval '1 microsecond' where entry = 2",
      2,
    ],
    ['an entry is taken out', 'delete from access_log where entry = 6', 6],
    ['the first is taken out', 'delete from access_log where entry = 1', 1],
    [
      'one is taken out and the rest numbered anew',
      'delete from access_log where entry = 9; update access_log set entry = entry - 1 where entry > 9',
      9,
    ],
    [
      'one is put in at the end',
      `insert into access_log (entry, at, actor, act, previous_hash, hash)
       select 13, at, 'annan', 'log_in', hash, sha256(hash) from access_log where entry = 12`,
      13,
    ],
  ];
  it.each(tampering)('breaks when %s', async (_, statements, brokenAt) => {
    let chain: unknown;
    const tampered = store.db.transaction().execute(async (owner) => {
      for (const statement of ['reset role', ...statements.split(';'), 'set role app_rw'])
        await sql.raw(statement).execute(owner);
      chain = await followAccessLog(owner);
      throw new Error('undone');
    });
    await expect(tampered).rejects.toThrow('undone');
    expect(chain).toEqual({ whole: false, brokenAt });
  });

  it('is told of by the verification when it is broken', async () => {
    await asOwner(store, 'delete from access_log where entry = 3');
    expect(await chainOf(store)).toMatchObject({
      ok: false,
      detail: { en: 'the chain breaks at entry 3' },
    });
  });
});
