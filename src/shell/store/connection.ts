import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import pg from 'pg';
import { COLUMN_PARSERS } from './column-parsers.ts';

/** Where a register lies: a folder of its own (PostgreSQL in the process) or a PostgreSQL server, version 15 or newer. */
export type StorePlace = { readonly folder: string } | { readonly url: string };

/** One connection that may do what the owner of the tables may: migrate, restore, describe. */
export type OwnerConnection = {
  rows<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  script(text: string): Promise<void>;
  close(): Promise<void>;
};

export const serverTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    COLUMN_PARSERS[oid] ?? pg.types.getTypeParser(oid, format),
};

// Ranges and days are written the same way whatever the server's own settings are; compiling queries while they run costs
// more than it gives in many small ones.
export const SESSION_SETTINGS =
  "set timezone to 'UTC'; set datestyle to 'ISO, YMD'; set jit to off";

/** Opens PostgreSQL in the process; in memory when no folder is given. */
export async function openPglite(folder?: string): Promise<PGlite> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const options = { extensions: { btree_gist }, parsers: COLUMN_PARSERS };
  const database = await (folder === undefined
    ? PGlite.create(options)
    : PGlite.create(folder, options));
  await database.exec(SESSION_SETTINGS);
  return database;
}

export const ownerOfPglite = (database: PGlite): OwnerConnection => ({
  rows: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.query<Row>(text, [...values])).rows,
  script: async (text) => void (await database.exec(text)),
  close: () => database.close(),
});

export async function connectAsOwner(url: string): Promise<OwnerConnection> {
  const client = new pg.Client({ connectionString: url, types: serverTypes });
  await client.connect();
  await client.query(SESSION_SETTINGS);
  return {
    rows: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Row[],
    script: async (text) => void (await client.query(text)),
    close: () => client.end(),
  };
}
