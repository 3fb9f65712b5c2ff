import { ok, type Problem, refuse, type Result, words } from '#kernel';
import {
  findKey,
  hasRegister,
  keyOfFolder,
  openStore,
  type Store,
  type StorePlace,
} from '#shell/store';
import { surroundingsProblem } from './surroundings.ts';

/** Where a register lies: a data folder, which always holds the key, and the server that keeps the rows if there is one. */
export type RegisterPlace = { readonly data: string; readonly databaseUrl: string | undefined };

export const storePlaceOf = ({ data, databaseUrl }: RegisterPlace): StorePlace =>
  databaseUrl === undefined ? { folder: data } : { url: databaseUrl };

/** A register held open, with the key that its backups are sealed by. */
export type OpenRegister = { readonly store: Store; readonly key: Uint8Array };

/**
 * Opens the register until its store is closed. NOT_FOUND when there is none and it shall not be made; STORE_UNUSABLE when
 * its key is gone or another program holds it; SURROUNDINGS_FAILED for disk and server.
 */
export const openRegister = (
  place: RegisterPlace,
  whenMissing: 'make' | 'refuse',
): Promise<Result<OpenRegister, Problem>> =>
  orSurroundings(async () => {
    const where = storePlaceOf(place);
    const exists = await hasRegister(where);
    if (!exists && whenMissing === 'refuse') return refuse(noRegister(place));
    const key = exists ? await findKey(place.data) : await keyOfFolder(place.data);
    if (key === undefined) return refuse(noKey(place));
    return ok({ store: await openStore(where, key), key });
  });

/** Opens the register for one piece of work and closes it whatever comes; refuses as `openRegister` does. */
export async function withRegister<T>(
  place: RegisterPlace,
  whenMissing: 'make' | 'refuse',
  work: (store: Store, key: Uint8Array) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const opened = await openRegister(place, whenMissing);
  if (!opened.ok) return opened;
  const { store, key } = opened.value;
  return orSurroundings(async () => {
    try {
      return await work(store, key);
    } finally {
      await store.close();
    }
  });
}

/** Does a piece of work; what the disk or the database refuses becomes a problem. */
export async function orSurroundings<T>(
  work: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  try {
    return await work();
  } catch (cause) {
    const problem = surroundingsProblem(cause);
    if (problem === undefined) throw cause;
    return refuse(problem);
  }
}

const noRegister = ({ data, databaseUrl }: RegisterPlace): Problem => {
  const [sv, en] = databaseUrl === undefined ? [data, data] : ['databasen', 'the database'];
  return {
    code: 'NOT_FOUND',
    detail: words(
      `Det finns inget register i ${sv}. Kontrollera mappen, eller läs in en fil med tjugo import.`,
      `There is no register in ${en}. Check the folder, or take a file in with tjugo import.`,
    ),
  };
};

const noKey = ({ data }: RegisterPlace): Problem => ({
  code: 'STORE_UNUSABLE',
  detail: words(
    `Registrets nyckel, register.key, finns inte i ${data}. Lägg tillbaka den, eller återställ en säkerhetskopia.`,
    `The register's key, register.key, is not in ${data}. Put it back, or restore a backup.`,
  ),
});
