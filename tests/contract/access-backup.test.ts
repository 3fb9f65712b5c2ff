import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backup, listAccess, listAccounts, openStore, restore, verify } from '#shell/store';
import { logIn, makeAccount, openPerson, whoHolds } from '#shell/usecases';
import { onBothEngines } from './support/engines.ts';
import { KEY } from './support/key.ts';

const PERSON = '00000000-0000-8000-8000-0000000000a1';
const PASSWORD = 'fyra gröna hästar springer';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tjugo-access-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

onBothEngines('a backup of who may come in and who did', (engine) => {
  it('carries accounts and the unbroken log, and neither passwords nor sessions', async () => {
    const store = await engine.openEmpty();
    const form = { loginName: 'anna', name: 'Anna', roles: ['head'], password: PASSWORD };
    await makeAccount(store, { user: 'driften' }, form, 'sv');
    const session = await logIn(store, { loginName: 'anna', password: PASSWORD });
    if (!session.ok) throw new Error(session.problem.detail.en);
    const { token, caller } = session.value;
    await openPerson(store, caller, { person: PERSON, reason: 'review' });

    const path = join(folder, 'one.backup');
    await backup(store, path, null);
    const text = gunzipSync(await readFile(path)).toString('utf8');
    expect(text).toContain('$argon2id$');
    for (const secret of [PASSWORD, token, caller.session])
      expect(text.replaceAll(/"session_id": "[^"]*"/g, '')).not.toContain(secret);

    const place = await engine.makePlace();
    expect(await restore(path, place, KEY)).toMatchObject({ ok: true });
    const restored = await openStore(place, KEY);
    try {
      expect(await listAccounts(restored)).toEqual(await listAccounts(store));
      const everything = { limit: 100 };
      expect(await listAccess(restored, everything)).toEqual(await listAccess(store, everything));
      expect((await verify(restored)).ok).toBe(true);
      expect(await whoHolds(restored, token)).toBeUndefined();
      expect(await logIn(restored, { loginName: 'anna', password: PASSWORD })).toMatchObject({
        ok: true,
      });
      expect((await verify(restored)).ok).toBe(true);
    } finally {
      await restored.close();
    }
  });

  it('leaves no table behind but sessions', async () => {
    const store = await engine.openEmpty();
    const path = join(folder, 'tables.backup');
    await backup(store, path, null);
    const text = gunzipSync(await readFile(path)).toString('utf8');
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
    `.execute(store.db);
    const names = rows.map(({ name }) => name);
    const missing = names.filter((name) => !text.includes(`#table ${name}\n`));
    expect(missing.toSorted()).toEqual(['schema_version', 'session']);
  });
});
