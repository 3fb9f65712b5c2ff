import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { OwnerConnection } from './connection.ts';
import { StoreUnusable } from './store-unusable.ts';

export type Migration = { readonly version: number; readonly sql: string; readonly hash: string };

const FOLDER = new URL('./migrations/', import.meta.url);
const NAME = /^(\d{6})_[a-z_]+\.sql$/;

// Any number will do, as long as nobody else on the server takes it for something of theirs.
const MIGRATION_LOCK = 2020_0001;

/** The program's migrations in order; the hash is of the file's text, line ends as on Unix. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => NAME.test(name)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(new URL(name, FOLDER), 'utf8')).replaceAll('\r\n', '\n');
      const hash = createHash('sha256').update(sql).digest('hex');
      return { version: Number(NAME.exec(name)?.[1]), sql, hash };
    }),
  );
}

const LEDGER = `
create table if not exists schema_version (
  version    integer primary key,
  hash       text not null,
  applied_at timestamptz not null default clock_timestamp()
);
comment on table schema_version is 'Migrations that have been applied, each with the SHA-256 of its file.';`;

/**
 * Brings the database to `upTo`, or to the newest version. Throws StoreUnusable when an applied file has changed since,
 * or when the database is newer than the program.
 */
export async function migrate(
  owner: OwnerConnection,
  migrations: readonly Migration[],
  upTo = Number.POSITIVE_INFINITY,
): Promise<void> {
  await owner.rows('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await owner.script(LEDGER);
    const applied = await owner.rows<Pick<Migration, 'version' | 'hash'>>(
      'select version, hash from schema_version order by version',
    );
    applied.forEach((done) => demandSame(done, migrations));
    const newest = applied.at(-1)?.version ?? 0;
    for (const migration of migrations) {
      if (migration.version > newest && migration.version <= upTo) await apply(owner, migration);
    }
    if (newest === 0) await owner.script('grant select on schema_version to app_rw');
  } finally {
    await owner.rows('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

function demandSame(
  { version, hash }: Pick<Migration, 'version' | 'hash'>,
  migrations: readonly Migration[],
): void {
  const ours = migrations.find((migration) => migration.version === version);
  if (!ours) throw new StoreUnusable('newer', version);
  if (ours.hash !== hash) throw new StoreUnusable('changed', version);
}

async function apply(owner: OwnerConnection, { version, sql, hash }: Migration): Promise<void> {
  await owner.script('begin');
  try {
    await owner.script(sql);
    await owner.rows('insert into schema_version (version, hash) values ($1, $2)', [version, hash]);
    await owner.script('commit');
  } catch (cause) {
    await owner.script('rollback');
    throw cause;
  }
}
