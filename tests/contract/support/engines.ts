import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore, type Store, type StorePlace } from '#shell/store';
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';

/** A key for tests; any 32 bytes. */
export const KEY = new Uint8Array(32).fill(7);

/** One of the two engines that the register runs on, with fresh places for registers. */
export type Engine = {
  makePlace(): Promise<StorePlace>;
  openEmpty(): Promise<Store>;
};

type Running = { makePlace(): Promise<StorePlace>; stop(): Promise<void> };

const ENGINES: Readonly<Record<string, () => Promise<Running>>> = {
  'PostgreSQL in the process': runInProcess,
  'a PostgreSQL server': runServer,
};

/** Runs the same suite on both engines. Without a server on the host its half is skipped, and fails in CI. */
export function onBothEngines(title: string, suite: (engine: Engine) => void): void {
  for (const [name, run] of Object.entries(ENGINES)) {
    const skipped = run === runServer && !findPostgres() && process.env['CI'] !== 'true';
    describe.skipIf(skipped)(`${title}, on ${name},`, () => {
      let running: Running | undefined;
      const opened: Store[] = [];
      const makePlace = async (): Promise<StorePlace> => {
        if (!running) throw new Error('The engine is not running.');
        return running.makePlace();
      };
      beforeAll(async () => {
        running = await run();
      });
      afterAll(async () => {
        for (const store of opened) await store.close();
        await running?.stop();
      });
      suite({
        makePlace,
        async openEmpty() {
          const store = await openStore(await makePlace(), KEY);
          opened.push(store);
          return store;
        },
      });
    });
  }
}

async function runInProcess(): Promise<Running> {
  const root = await mkdtemp(join(tmpdir(), 'tjugo-register-'));
  return {
    makePlace: async () => ({ folder: await mkdtemp(join(root, 'data-')) }),
    stop: () => rm(root, { recursive: true, force: true }),
  };
}

let databases = 0;

async function runServer(): Promise<Running> {
  const binaries = findPostgres();
  if (!binaries) throw new Error('PostgreSQL 15 or newer is not installed on this host.');
  const server: PostgresServer = await startPostgres(binaries);
  return {
    async makePlace() {
      databases += 1;
      return { url: await server.makeDatabase(`register_${databases}`) };
    },
    stop: () => server.stop(),
  };
}
