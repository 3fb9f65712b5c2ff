import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day, instant, month, ore } from '#kernel';
import { parsePersonQuestion, reference } from '#core/register';
import {
  backup,
  countVolumes,
  findPerson,
  listHistory,
  openStore,
  recordChange,
  restore,
  type Store,
  verify,
} from '#shell/store';
import { aDecision, anAssistant, aPerson, aTimeReport, byHand, days } from './support/commands.ts';
import { type Engine, onBothEngines, withEngines } from './support/engines.ts';
import { KEY } from './support/key.ts';

const question = parsePersonQuestion('own:P1');
const basis = { validOn: day('2024-03-04'), knownOn: day('2024-06-01') };

/** Everything the register answers, as bytes. */
async function answersOf(store: Store): Promise<string> {
  if (!question) throw new Error('P1 can be asked for');
  const months = { from: month('2024-01'), to: month('2024-12') };
  return JSON.stringify([
    await countVolumes(store, { ...months, knownOn: day('2024-04-01'), basis: 'month' }),
    await countVolumes(store, { ...months, knownOn: day('2024-06-01'), basis: 'month' }),
    await findPerson(store, question, basis),
    await listHistory(store, question),
    await store.db.selectFrom('shift').selectAll().orderBy('line').execute(),
    await store.db.selectFrom('ledger_line').selectAll().execute(),
    (await verify(store)).checks,
  ]);
}

async function fillWithCorrections(store: Store): Promise<void> {
  await recordChange(
    store,
    byHand('first', {
      recordedAt: instant('2024-02-01T10:00:00.123456Z'),
      source: { name: 'första.csv', hash: 'a'.repeat(64) },
    }),
    [
      aPerson('P1', { name: 'Å\t"é"\n' }),
      anAssistant('A1'),
      aDecision('B1', 'P1'),
      aTimeReport('T1', 'P1', 'A1'),
      {
        fact: 'ledger_line',
        ref: reference('ledger_line', 'ledger', 'V1'),
        valid: days('2024-03-01', '2024-03-02'),
        at: { row: 9 },
        vintage: 'actual',
        account: '4538',
        accountName: null,
        objects: [{ dimension: '1', object: '5130' }],
        voucher: 'A 417',
        text: null,
        amount: ore(Number.MAX_SAFE_INTEGER),
      },
    ],
  );
  await recordChange(store, byHand('second', { recordedAt: instant('2024-05-01T10:00:00Z') }), [
    aDecision('B1', 'P1', { valid: days('2024-02-10'), decided: day('2024-04-30') }),
  ]);
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tjugo-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

onBothEngines('a backup', (engine) => {
  it('gives the same bytes of every answer when restored, and takes new facts from there', async () => {
    const store = await engine.openEmpty();
    await fillWithCorrections(store);
    const path = join(folder, 'same.backup');
    await backup(store, path, null);
    const place = await engine.makePlace();
    expect(await restore(path, place, KEY)).toEqual({ ok: true, value: { key: KEY } });
    const restored = await openStore(place, KEY);
    try {
      expect(await answersOf(restored)).toBe(await answersOf(store));
      expect((await verify(restored)).ok).toBe(true);
      const next = await recordChange(restored, byHand(), [aPerson('P2')]);
      expect(next).toMatchObject({ ok: true, value: { changeId: 3 } });
    } finally {
      await restored.close();
    }
    expect(await restore(path, place, KEY)).toMatchObject({
      ok: false,
      problem: { code: 'BACKUP_UNUSABLE' },
    });
  });

  it('is refused when it is cut short, no backup or locked with another key, and leaves nothing', async () => {
    const store = await engine.openEmpty();
    await fillWithCorrections(store);
    const path = join(folder, 'whole.backup');
    await backup(store, path, KEY);
    const bytes = await readFile(path);
    const cut = join(folder, 'cut.backup');
    await writeFile(cut, bytes.subarray(0, bytes.length - 100));
    const text = join(folder, 'text.backup');
    await writeFile(text, 'personnummer;timmar\n');
    const place = await engine.makePlace();
    for (const [file, key] of [
      [cut, KEY],
      [text, KEY],
      [path, new Uint8Array(32).fill(8)],
    ] as const) {
      expect(await restore(file, place, key)).toMatchObject({
        ok: false,
        problem: { code: 'BACKUP_UNUSABLE' },
      });
    }
    expect(await restore(path, place, null)).toMatchObject({ ok: true });
  });
});

onBothEngines('a backup from another release', (engine) => {
  const withSchema = async (store: Store, schema: number): Promise<string> => {
    const path = join(folder, `schema-${schema}.backup`);
    await backup(store, path, KEY);
    const text = gunzipSync(await readFile(path)).toString('utf8');
    await writeFile(path, gzipSync(text.replace(/"schema":\d+/, `"schema":${schema}`)));
    return path;
  };

  it('is migrated forward when it is older, and refused when it is newer', async () => {
    const store = await engine.openEmpty();
    await fillWithCorrections(store);
    const place = await engine.makePlace();
    expect(await restore(await withSchema(store, 99), place, null)).toMatchObject({
      ok: false,
      problem: { code: 'BACKUP_UNUSABLE' },
    });
    expect(await restore(await withSchema(store, 2), place, null)).toMatchObject({ ok: true });
    const restored = await openStore(place, KEY);
    expect(await answersOf(restored)).toBe(await answersOf(store));
    await restored.close();
  });
});

const OLD = fileURLToPath(new URL('./older-backups/', import.meta.url));

onBothEngines('a backup that the third schema wrote', (engine) => {
  it('is migrated forward, answers as that schema did, and takes the next change', async () => {
    const place = await engine.makePlace();
    const file = join(OLD, 'schema-3.backup');
    expect(await restore(file, place, null)).toMatchObject({ ok: true });
    const restored = await openStore(place, KEY);
    try {
      const counted = (knownOn: string) =>
        countVolumes(restored, {
          from: month('2024-01'),
          to: month('2024-04'),
          knownOn: day(knownOn),
          basis: 'month',
        });
      const then = await readFile(join(OLD, 'schema-3.volumes.json'), 'utf8');
      const now = { before: await counted('2024-04-01'), after: await counted('2024-06-01') };
      expect(`${JSON.stringify(now, null, 2)}\n`).toBe(then);
      expect((await verify(restored)).checks.filter(({ ok }) => !ok)).toEqual([]);
      const next = await recordChange(restored, byHand('next'), [aDecision('B2', 'P1')]);
      expect(next).toMatchObject({ ok: false, problem: { code: 'REGISTER_CONTRADICTION' } });
    } finally {
      await restored.close();
    }
  });
});

withEngines('a backup of one engine', (inProcess, server) => {
  const pairs: readonly [string, Engine, Engine][] = [
    ['the process', inProcess, server],
    ['the server', server, inProcess],
  ];
  it.each(pairs)('made in %s gives the same answers in the other', async (name, from, to) => {
    const store = await from.openEmpty();
    await fillWithCorrections(store);
    const path = join(folder, `${name}.backup`);
    await backup(store, path, null);
    const place = await to.makePlace();
    expect(await restore(path, place, KEY)).toMatchObject({ ok: true });
    const restored = await openStore(place, KEY);
    try {
      expect(await answersOf(restored)).toBe(await answersOf(store));
    } finally {
      await restored.close();
    }
  });
});
