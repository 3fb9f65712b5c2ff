import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore, type Store, type StorePlace } from '#shell/store';
import { layEmptyRegister } from '../../support/empty-register.ts';
import { KEY } from './key.ts';
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';

/** One of the two engines that the register runs on, with fresh places for registers. */
export type Engine = {
  makePlace(): Promise<StorePlace>;
  openEmpty(): Promise<Store>;
};

type Running = {
  makePlace(): Promise<StorePlace>;
  /** A place for a register that holds nothing yet, migrated or not. */
  makeMigrated(): Promise<StorePlace>;
  stop(): Promise<void>;
};

const withoutServer = (): boolean => !findPostgres() && process.env['CI'] !== 'true';

/** Runs the same suite on both engines. Without a server on the host its half is skipped, and fails in CI. */
export function onBothEngines(title: string, suite: (engine: Engine) => void): void {
  describe(`${title}, on PostgreSQL in the process,`, () => {
    suite(engineOf(runInProcess));
  });
  describe.skipIf(withoutServer())(`${title}, on a PostgreSQL server,`, () => {
    suite(engineOf(runServer));
  });
}

/** Runs a suite that needs both engines at once; skipped and failed as above. */
export function withEngines(
  title: string,
  suite: (inProcess: Engine, server: Engine) => void,
): void {
  describe.skipIf(withoutServer())(`${title}`, () => {
    suite(engineOf(runInProcess), engineOf(runServer));
  });
}

/** Starts an engine before the tests of the suite it is called in, and stops it with all its registers after them. */
function engineOf(run: () => Promise<Running>): Engine {
  let running: Running | undefined;
  const opened: Store[] = [];
  beforeAll(async () => {
    running = await run();
  });
  afterAll(async () => {
    for (const store of opened) await store.close();
    await running?.stop();
  });
  const engine = (): Running => {
    if (!running) throw new Error('The engine is not running.');
    return running;
  };
  return {
    makePlace: () => engine().makePlace(),
    async openEmpty() {
      const store = await openStore(await engine().makeMigrated(), KEY);
      opened.push(store);
      return store;
    },
  };
}

async function runInProcess(): Promise<Running> {
  const root = await mkdtemp(join(tmpdir(), 'tjugo-register-'));
  const makePlace = async () => ({ folder: await mkdtemp(join(root, 'data-')) });
  return {
    makePlace,
    async makeMigrated() {
      const place = await makePlace();
      await layEmptyRegister(place.folder);
      return place;
    },
    stop: () => rm(root, { recursive: true, force: true }),
  };
}

let databases = 0;

async function runServer(): Promise<Running> {
  const binaries = findPostgres();
  if (!binaries) throw new Error('PostgreSQL 15 or newer is not installed on this host.');
  const server: PostgresServer = await startPostgres(binaries);
  const makePlace = async () => {
    databases += 1;
    return { url: await server.makeDatabase(`register_${databases}`) };
  };
  return {
    makePlace,
    makeMigrated: makePlace,
    stop: () => server.stop(),
  };
}
