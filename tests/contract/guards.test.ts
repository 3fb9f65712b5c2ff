import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { instant } from '#kernel';
import {
  connectAsOwner,
  migrate,
  openPglite,
  openStore,
  type OwnerConnection,
  ownerOfPglite,
  readMigrations,
  recordChange,
  type Store,
  type StorePlace,
  verify,
} from '#shell/store';
import { describeSchema } from '../../tools/store/describe-schema.ts';
import { buildSchema } from '../../tools/store/build-schema.ts';
import { aDecision, anAssistant, aPerson, aTimeReport, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';
import { KEY } from './support/key.ts';

const asOwner = async (place: StorePlace): Promise<OwnerConnection> =>
  'url' in place
    ? connectAsOwner(place.url)
    : ownerOfPglite(await openPglite(`${place.folder}/register`));

const isCode = (code: string) => (cause: unknown) =>
  cause instanceof Error && 'code' in cause && cause.code === code;

onBothEngines('the application', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.openEmpty();
    await recordChange(store, byHand(), [
      aPerson('P1'),
      anAssistant('A1'),
      aDecision('B1', 'P1'),
      aTimeReport('T1', 'P1', 'A1'),
    ]);
  });

  it.each([
    'update decision set basic_minutes = 1',
    'update decision set valid = daterange(null, null)',
    'delete from decision',
    'truncate decision',
    'update shift set to_minute = 1440',
    'delete from shift',
    "update register_change set reason = 'other'",
    'delete from register_change',
    'drop table decision',
    'alter table decision add column note text',
    'update schema_version set hash = null',
    'update municipality set synthetic = false',
    'delete from municipality',
  ])('may not %s', async (statement) => {
    await expect(sql.raw(statement).execute(store.db)).rejects.toSatisfy(isCode('42501'));
  });

  it('may close a row once, but neither open it again nor move its beginning', async () => {
    await expect(
      store.db.transaction().execute(async (trx) => {
        const close = sql`update decision set recorded = tstzrange(lower(recorded), clock_timestamp())`;
        await close.execute(trx);
        await sql`update decision set recorded = tstzrange(lower(recorded), null)`.execute(trx);
      }),
    ).rejects.toSatisfy(isCode('42501'));
    const earlier = sql`update decision set recorded = tstzrange(lower(recorded) - interval '1 day', clock_timestamp())`;
    await expect(earlier.execute(store.db)).rejects.toSatisfy(isCode('42501'));
  });

  it('meets the constraint even when it does not ask for contradictions before it commits', async () => {
    const overlapping = store.db.transaction().execute(async (trx) => {
      await sql`insert into register_change (recorded_at, actor, reason, fact_rows)
        values (clock_timestamp(), 'a', 'b', 1)`.execute(trx);
      await sql`
        insert into execution (execution_id, decision_id, provider_id, valid, recorded, change_id)
        select gen_random_uuid(), decision_id, gen_random_uuid(), '[1999-01-01,)', tstzrange(c.recorded_at, null), c.change_id
        from decision, (select * from register_change order by change_id desc limit 1) c`.execute(
        trx,
      );
    });
    await expect(overlapping).rejects.toMatchObject({
      code: '23514',
      constraint: 'execution_without_decision',
    });
  });

  it('changes nothing when it takes the same file in again, and says so', async () => {
    const source = { name: 'beslut.csv', hash: 'b'.repeat(64) };
    const first = await recordChange(store, byHand('file', { source }), [aPerson('P2')]);
    const again = await recordChange(store, byHand('file', { source }), [aPerson('P3')]);
    expect(first).toMatchObject({ ok: true, value: { duplicate: false } });
    expect(again.ok && again.value).toEqual({ ...(first.ok && first.value), duplicate: true });
    const people = await store.db.selectFrom('person').select('person_id').execute();
    expect(people).toHaveLength(2);
  });

  it('leaves no new version when another file says what is known already', async () => {
    const count = async () =>
      (
        await sql<{ n: number }>`
        select (select count(*) from decision) + (select count(*) from time_report) + (select count(*) from shift) as n
      `.execute(store.db)
      ).rows[0]?.n;
    const before = await count();
    await recordChange(store, byHand(), [aDecision('B1', 'P1'), aTimeReport('T1', 'P1', 'A1')]);
    expect(await count()).toBe(before);
  });

  it('may not record a change before the newest', async () => {
    const early = byHand('late file', { recordedAt: instant('2001-01-01T00:00:00Z') });
    expect(await recordChange(store, early, [aPerson('P4')])).toMatchObject({
      ok: false,
      problem: { code: 'RECORDED_TOO_EARLY' },
    });
  });
});

onBothEngines('an open of the register', (engine) => {
  it('is refused when an applied migration has changed or is newer than the program', async () => {
    const place = await engine.makePlace();
    await (await openStore(place, KEY)).close();
    const owner = await asOwner(place);
    const migrations = await readMigrations();
    const changed = migrations.map((m) => ({ ...m, hash: m.version === 2 ? 'other' : m.hash }));
    await expect(migrate(owner, changed)).rejects.toMatchObject({
      problem: { code: 'STORE_UNUSABLE', detail: { en: expect.stringContaining('another file') } },
    });
    await expect(migrate(owner, migrations.slice(0, 2))).rejects.toMatchObject({
      problem: { code: 'STORE_UNUSABLE', detail: { en: expect.stringContaining('newer') } },
    });
    await migrate(owner, migrations);
    await owner.close();
  });
});

onBothEngines('the verification', (engine) => {
  const faults: readonly [string, string][] = [
    [
      'no fact contradicts another',
      "alter table person disable trigger user; update person set born = '2024-01-02'",
    ],
    ['shifts sum to their time reports', 'delete from shift'],
    [
      'every row has the changes that recorded and closed it',
      'alter table decision disable trigger user; update decision set recorded = tstzrange(lower(recorded), clock_timestamp())',
    ],
    [
      'one truth a day',
      `alter table decision drop constraint decision_one_truth;
       alter table decision drop constraint decision_overlaps;
       insert into decision overriding system value select (jsonb_populate_record(d, '{"version_id": 99}')).* from decision d`,
    ],
    [
      'changes are recorded in order',
      `alter table register_change disable trigger user;
       insert into register_change (recorded_at, actor, reason, fact_rows) values ('2001-01-01', 'a', 'b', 0)`,
    ],
    [
      'identity numbers open with the key',
      "alter table person disable trigger user; update person set identity_number_sealed = '\\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'",
    ],
    [
      'schema version',
      'delete from schema_version where version = (select max(version) from schema_version)',
    ],
  ];

  it.each(faults)('finds that it is no longer so that %s', async (name, fault) => {
    const store = await engine.openEmpty();
    await recordChange(store, byHand(), [
      aPerson('P1'),
      anAssistant('A1'),
      aDecision('B1', 'P1', { valid: days('2024-01-01') }),
      aTimeReport('T1', 'P1', 'A1'),
    ]);
    expect((await verify(store)).ok).toBe(true);
    await store.db.connection().execute(async (owner) => {
      for (const statement of ['reset role', ...fault.split(';'), 'set role app_rw']) {
        await sql.raw(statement).execute(owner);
      }
    });
    const broken = (await verify(store)).checks.filter(({ ok }) => !ok);
    expect(broken.map((check) => check.name)).toContain(name);
  });
});

describe('the schema', () => {
  const files = {
    types: new URL('../../src/shell/store/schema.gen.ts', import.meta.url),
    description: new URL('./schema.sql', import.meta.url),
  };

  it('is the one that queries are typed by and that review has seen', async () => {
    const built = await buildSchema();
    expect(built.types).toBe(await readFile(files.types, 'utf8'));
    expect(built.description).toBe(await readFile(files.description, 'utf8'));
  });

  onBothEngines('is described alike', (engine) => {
    let owner: OwnerConnection | undefined;
    afterAll(() => owner?.close());

    it('as in the reviewed file', async () => {
      const place = await engine.makePlace();
      await (await openStore(place, KEY)).close();
      owner = await asOwner(place);
      expect(await describeSchema(owner)).toBe(await readFile(files.description, 'utf8'));
    });
  });
});
