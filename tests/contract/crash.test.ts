import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openStore, type Store, type StorePlace, verify } from '#shell/store';
import { onBothEngines } from './support/engines.ts';
import { KEY } from './support/key.ts';
import { FACTS_A_CHANGE } from './support/take-in-forever.ts';

const ENGINES = 2;
// Over both engines together.
const RUNS = Math.ceil(Number(process.env['CRASH_RUNS'] ?? 20) / ENGINES);
const PROGRAM = fileURLToPath(new URL('./support/take-in-forever.ts', import.meta.url));

type Ended = { readonly begun: number; readonly committed: number; readonly errors: string };

/** Lets a child take files in, kills it a while after its first change has begun, and hears what it had told. */
function takeInUntilKilled(place: StorePlace, from: number, killAfterMs: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, JSON.stringify(place), String(from)]);
    let [told, errors] = ['', ''];
    const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.stdout.once('data', kill);
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('error', reject);
    child.once('close', () => {
      const last = (word: string): number =>
        Number([...told.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? from - 1);
      resolve({ begun: last('begun'), committed: last('committed'), errors });
    });
  });
}

/** Waits until a server has noticed that the killed child is gone, and has ended what the child had asked for. */
async function untilAlone({ db }: Store): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ others: number }>`
      select count(*) as others from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
    `.execute(db);
    if (rows[0]?.others === 0) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

onBothEngines('an intake that is killed', (engine) => {
  it(
    `at any moment, ${RUNS} times over, keeps what was committed and nothing of the rest`,
    async () => {
      const place = await engine.makePlace();
      let next = 1;
      for (let run = 0; run < RUNS; run++) {
        const killAfterMs = Math.random() * 600;
        const { begun, committed, errors } = await takeInUntilKilled(place, next, killAfterMs);
        const store = await openStore(place, KEY);
        try {
          await untilAlone(store);
          const { rows } = await sql<{ reason: string; people: number }>`
            select reason, (select count(*) from person p where p.change_id = c.change_id) as people
            from register_change c order by change_id
          `.execute(store.db);
          const told = { run, killAfterMs, errors };
          const whole = rows.map((_, n) => ({ reason: `change ${n + 1}`, people: FACTS_A_CHANGE }));
          expect({ ...told, rows }).toEqual({ ...told, rows: whole });
          // The last change may have been committed without the child living to tell.
          expect([committed, begun]).toContain(rows.length);
          expect((await verify(store)).checks.filter(({ ok }) => !ok)).toEqual([]);
          next = rows.length + 1;
        } finally {
          await store.close();
        }
      }
    },
    60_000 + RUNS * 30_000,
  );
});
