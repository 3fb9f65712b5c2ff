import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { FACT_KINDS } from '#core/register';
import { sql, type Transaction } from 'kysely';
import { writeEnd, writeHeader, writeTable } from './backup-file.ts';
import type { Store } from './open-store.ts';
import type { DB } from './schema.gen.ts';

const VERSION = ['version_id'];

// Every table that holds what somebody told the register, by the columns that order its rows, in the order in which the
// tables can be filled. Sessions stay behind: nobody is logged in to a copy.
const ORDER: Readonly<Record<string, readonly string[]>> = {
  municipality: ['one_row'],
  register_change: ['change_id'],
  ...Object.fromEntries(FACT_KINDS.map((kind) => [kind, VERSION])),
  shift: ['time_report_version', 'line'],
  account: ['account_id'],
  credential: ['credential_id'],
  access_log: ['entry'],
  recorded_step: ['case_id', 'number'],
  case_draft: ['case_id', 'section', 'version'],
  duty_step: VERSION,
  guideline: ['version'],
  forecast_vintage: ['vintage_id'],
  calendar_token: ['account_id'],
  digest: ['account_id'],
};

export const BACKUP_TABLES: readonly string[] = Object.keys(ORDER);

/**
 * Writes the whole register as of one instant to a file, which appears only when it is complete. With `key` the file
 * opens by itself; without, only together with the key that is kept elsewhere. Answers with the number of rows.
 */
export async function backup(
  { db, vault }: Store,
  path: string,
  key: Uint8Array | null,
): Promise<number> {
  const part = `${path}.part`;
  try {
    const rows = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (trx) => {
        const count = { rows: 0 };
        const header = writeHeader({
          format: 'tjugo-register',
          schema: await schemaOf(trx),
          keyFingerprint: vault.fingerprint,
          key: key === null ? null : Buffer.from(key).toString('hex'),
        });
        const file = createWriteStream(part, { mode: 0o600 });
        await pipeline(linesOf(trx, header, count), createGzip(), file);
        return count.rows;
      });
    await rename(part, path);
    return rows;
  } finally {
    await rm(part, { force: true });
  }
}

async function schemaOf(trx: Transaction<DB>): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select max(version) as version from schema_version
  `.execute(trx);
  return rows[0]?.version ?? 0;
}

async function* linesOf(
  trx: Transaction<DB>,
  header: string,
  count: { rows: number },
): AsyncGenerator<string> {
  yield header;
  for (const table of BACKUP_TABLES) {
    yield writeTable(table);
    for await (const rows of rowsOf(trx, table)) {
      count.rows += rows.length;
      yield rows.map((row) => `${row}\n`).join('');
    }
  }
  yield writeEnd(count.rows);
}

const ROWS_AT_ONCE = 2000;

async function* rowsOf(trx: Transaction<DB>, table: string): AsyncGenerator<readonly string[]> {
  await sql`
    declare backup_rows no scroll cursor for
    select to_jsonb(t)::text as row from ${sql.table(table)} t order by ${orderOf(table)}
  `.execute(trx);
  for (;;) {
    const { rows } = await sql<{ row: string }>`
      fetch ${sql.lit(ROWS_AT_ONCE)} from backup_rows
    `.execute(trx);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await sql`close backup_rows`.execute(trx);
}

const orderOf = (table: string) =>
  sql.join((ORDER[table] ?? VERSION).map((column) => sql.ref(column)));
