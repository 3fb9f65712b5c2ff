import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '#shell/store';
import { layEmptyRegister } from './empty-register.ts';

/** An empty register in a folder of its own, and how to be rid of it. */
export async function openEmptyRegister(): Promise<{
  readonly store: Store;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'tjugo-register-'));
  await layEmptyRegister(folder);
  const store = await openStore({ folder }, new Uint8Array(32).fill(7));
  return {
    store,
    remove: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
