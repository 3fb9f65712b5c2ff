import { keyOfFolder, openStore } from '#shell/store';
import { layPrepared } from './lay-prepared.ts';

/** Lays a register that holds nothing, with its key, into a data folder. */
export const layEmptyRegister = (data: string): Promise<void> =>
  layPrepared('empty-register', data, async (folder) => {
    const store = await openStore({ folder }, await keyOfFolder(folder));
    await store.close();
  });
