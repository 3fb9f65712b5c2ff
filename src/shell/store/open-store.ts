import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import pg from 'pg';
import {
  connectAsOwner,
  openPglite,
  ownerOfPglite,
  SESSION_SETTINGS,
  serverTypes,
  type StorePlace,
} from './connection.ts';
import { takeFolderLock } from './folder-lock.ts';
import { migrate, readMigrations } from './migrate.ts';
import type { DB } from './schema.gen.ts';
import { dialectInProcess, dialectOnServer } from './session-driver.ts';
import { openVault, type Vault } from './vault.ts';

/** An open register. Reads and writes go through the functions of this module; close it when done. */
export type Store = {
  readonly db: Kysely<DB>;
  readonly vault: Vault;
  close(): Promise<void>;
};

/**
 * Opens the register, making or migrating it where needed. Throws StoreUnusable when it is newer than the program,
 * built from other files, or in use by another process. The key has 32 bytes.
 */
export async function openStore(place: StorePlace, key: Uint8Array): Promise<Store> {
  const vault = openVault(key);
  const { db, close } =
    'url' in place ? await openServer(place.url) : await openFolder(place.folder);
  return { db, vault, close };
}

/** Whether there is a register in a place already, looked for without making one. */
export async function hasRegister(place: StorePlace): Promise<boolean> {
  if ('folder' in place) {
    const found = await stat(join(place.folder, 'register', 'PG_VERSION')).catch(() => undefined);
    return found !== undefined;
  }
  const owner = await connectAsOwner(place.url);
  try {
    const [row] = await owner.rows<{ exists: boolean }>(
      "select to_regclass('register_change') is not null as exists",
    );
    return row?.exists ?? false;
  } finally {
    await owner.close();
  }
}

type Opened = Pick<Store, 'db' | 'close'>;

async function openFolder(folder: string): Promise<Opened> {
  const giveBack = await takeFolderLock(join(folder, 'register.lock'));
  try {
    const database = await openPglite(join(folder, 'register'));
    await migrate(ownerOfPglite(database), await readMigrations());
    // In the process COPY reads only the device that the program itself fills.
    await database.exec('grant pg_read_server_files to app_rw; set role app_rw');
    const db = new Kysely<DB>({ dialect: dialectInProcess(database) });
    const close = async (): Promise<void> => {
      await database.close();
      await giveBack();
    };
    return { db, close };
  } catch (cause) {
    await giveBack();
    throw cause;
  }
}

async function openServer(url: string): Promise<Opened> {
  const owner = await connectAsOwner(url);
  try {
    await migrate(owner, await readMigrations());
  } finally {
    await owner.close();
  }
  const pool = new pg.Pool({ connectionString: url, types: serverTypes, max: 8 });
  const dialect = dialectOnServer(pool, `${SESSION_SETTINGS}; set role app_rw`);
  const db = new Kysely<DB>({ dialect });
  return { db, close: () => db.destroy() };
}
