import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Problem, refuse, type Result, type Words, words } from '#kernel';
import { BACKUP_TABLES } from './backup.store.ts';
import { BackupBroken, type BackupHeader, type BackupLine, readBackup } from './backup-file.ts';
import {
  connectAsOwner,
  openPglite,
  type OwnerConnection,
  ownerOfPglite,
  type StorePlace,
} from './connection.ts';
import { takeFolderLock } from './folder-lock.ts';
import { migrate, readMigrations } from './migrate.ts';
import { openVault } from './vault.ts';

/**
 * Fills an empty register from a backup of either engine and migrates it forward; answers with its key. `key` is null
 * when the backup brings it. BACKUP_UNUSABLE, and nothing left behind, for a broken or newer backup, another key, or
 * a register that is not empty.
 */
export async function restore(
  path: string,
  place: StorePlace,
  key: Uint8Array | null,
): Promise<Result<{ readonly key: Uint8Array }, Problem>> {
  try {
    const header = await headerOf(path);
    const opened = keyFor(header, key);
    if ('url' in place) await restoreToServer(path, place.url, header);
    else await restoreToFolder(path, place.folder, header);
    return ok({ key: opened });
  } catch (cause) {
    if (cause instanceof Unusable) return refuse(unusable(cause.detail));
    if (cause instanceof BackupBroken || isZlibFault(cause)) return refuse(unusable(BROKEN));
    throw cause;
  }
}

class Unusable extends Error {
  readonly detail: Words;
  constructor(detail: Words) {
    super(detail.en);
    this.detail = detail;
  }
}

const unusable = (detail: Words): Problem => ({ code: 'BACKUP_UNUSABLE', detail });

const BROKEN = words(
  'Filen är ingen hel säkerhetskopia från Tjugo. Inget har lästs in. Välj en annan fil.',
  'The file is not a whole backup from Tjugo. Nothing was restored. Choose another file.',
);
const NEWER = words(
  'Säkerhetskopian kommer från en nyare Tjugo. Inget har lästs in. Starta den utgåvan eller en senare.',
  'The backup comes from a newer Tjugo. Nothing was restored. Start that release or a later one.',
);
const OTHER_KEY = words(
  'Säkerhetskopian hör till en annan nyckel än den angivna. Inget har lästs in. Ange nyckeln som registret hade.',
  'The backup belongs to another key than the one given. Nothing was restored. Give the key that the register had.',
);
const NOT_EMPTY = words(
  'Det finns redan ett register där. Inget har lästs in. Välj en tom mapp eller databas.',
  'There is a register there already. Nothing was restored. Choose an empty folder or database.',
);

async function headerOf(path: string): Promise<BackupHeader> {
  for await (const line of readBackup(path)) {
    if (line.is !== 'header') break;
    const newest = (await readMigrations()).at(-1)?.version ?? 0;
    if (line.header.schema > newest) throw new Unusable(NEWER);
    return line.header;
  }
  throw new BackupBroken('there is no header');
}

function keyFor(header: BackupHeader, given: Uint8Array | null): Uint8Array {
  const key = given ?? (header.key === null ? undefined : Buffer.from(header.key, 'hex'));
  if (key === undefined || openVault(key).fingerprint !== header.keyFingerprint) {
    throw new Unusable(OTHER_KEY);
  }
  return key;
}

async function restoreToServer(path: string, url: string, header: BackupHeader): Promise<void> {
  const owner = await connectAsOwner(url);
  try {
    await demandEmpty(owner, header);
    await fill(owner, path, header);
  } finally {
    await owner.close();
  }
}

async function restoreToFolder(path: string, folder: string, header: BackupHeader): Promise<void> {
  const giveBack = await takeFolderLock(join(folder, 'register.lock'));
  const place = join(folder, 'register');
  try {
    const owner = ownerOfPglite(await openPglite(place));
    let filled = false;
    try {
      await demandEmpty(owner, header);
      await fill(owner, path, header);
      filled = true;
    } catch (cause) {
      filled = cause instanceof Unusable && cause.detail === NOT_EMPTY;
      throw cause;
    } finally {
      await owner.close();
      if (!filled) await rm(place, { recursive: true, force: true });
    }
  } finally {
    await giveBack();
  }
}

async function demandEmpty(owner: OwnerConnection, { schema }: BackupHeader): Promise<void> {
  const [found] = await owner.rows<{ exists: boolean }>(
    "select to_regclass('register_change') is not null as exists",
  );
  if (!found?.exists) return;
  const [state] = await owner.rows<{ used: boolean; version: number }>(
    `select exists (select from register_change) as used,
       (select coalesce(max(version), 0) from schema_version) as version`,
  );
  if (!state || state.used || state.version > schema) throw new Unusable(NOT_EMPTY);
}

/** Fills the schema that the backup was made in, and only then migrates forward. */
async function fill(owner: OwnerConnection, path: string, { schema }: BackupHeader): Promise<void> {
  const migrations = await readMigrations();
  await migrate(owner, migrations, schema);
  await owner.script('begin');
  try {
    // The whole past was checked change by change when it was made; here it arrives at once.
    await owner.script('alter table register_change disable trigger user');
    await insertAll(owner, readBackup(path));
    await owner.script('alter table register_change enable trigger user');
    await continueIdentities(owner);
    await owner.script('commit');
  } catch (cause) {
    await owner.script('rollback');
    throw cause;
  }
  await migrate(owner, migrations);
}

const ROWS_AT_ONCE = 2000;

async function insertAll(owner: OwnerConnection, lines: AsyncIterable<BackupLine>): Promise<void> {
  let table = '';
  let waiting: string[] = [];
  let rows = 0;
  let ended: number | undefined;
  const insertWaiting = async (): Promise<void> => {
    await insertRows(owner, table, waiting);
    rows += waiting.length;
    waiting = [];
  };
  for await (const line of lines) {
    if (line.is === 'row') {
      waiting.push(line.json);
      if (waiting.length === ROWS_AT_ONCE) await insertWaiting();
    } else {
      await insertWaiting();
      if (line.is === 'table') table = line.table;
      if (line.is === 'end') ended = line.rows;
    }
  }
  if (ended !== rows) throw new BackupBroken('rows are missing');
}

async function insertRows(
  owner: OwnerConnection,
  table: string,
  rows: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  if (!BACKUP_TABLES.includes(table)) throw new BackupBroken('the table is not one of ours');
  await owner.rows(
    `insert into ${table} overriding system value
     select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
    [`[${rows.join(',')}]`],
  );
}

/** Lets the database number on from the last restored row. */
async function continueIdentities(owner: OwnerConnection): Promise<void> {
  const columns = await owner.rows<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and is_identity = 'YES'`,
  );
  for (const { table, column } of columns) {
    await owner.rows(
      `select setval(pg_get_serial_sequence('${table}', '${column}'), max(${column})) from ${table}
       having max(${column}) is not null`,
    );
  }
}

const isZlibFault = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_');
