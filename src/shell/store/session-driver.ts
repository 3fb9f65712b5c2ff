import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PGlite } from '@electric-sql/pglite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type Transaction,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DB } from './schema.gen.ts';

/** What one connection can do, in either engine. */
type Session = {
  query(text: string, values: readonly unknown[]): Promise<Answer>;
  /** Takes lines of COPY's text form, many at a time, into a table. */
  copy(table: string, lines: Iterable<string>): Promise<void>;
  release(): void;
};

type Answer = { readonly rows: unknown[]; readonly affected: number | undefined };

/** Feeds a table through COPY inside a transaction: lines end with a line feed and stand in the order of the columns. */
export const copyInto = (
  trx: Transaction<DB>,
  table: string,
  lines: Iterable<string>,
): Promise<void> =>
  trx.getExecutor().provideConnection(async (connection) => {
    if (!(connection instanceof SessionConnection)) throw new Error('The connection is not ours.');
    await connection.session.copy(table, lines);
  });

class SessionConnection implements DatabaseConnection {
  readonly session: Session;
  constructor(session: Session) {
    this.session = session;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affected } = await this.session.query(sql, parameters);
    const found = rows as Row[];
    return affected === undefined
      ? { rows: found }
      : { rows: found, numAffectedRows: BigInt(affected) };
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('A cursor is declared in SQL.');
  }
}

/** Kysely's driver over sessions of either engine. */
class SessionDriver implements Driver {
  readonly #acquire: () => Promise<Session>;
  readonly #end: () => Promise<void>;
  constructor(acquire: () => Promise<Session>, end: () => Promise<void>) {
    this.#acquire = acquire;
    this.#end = end;
  }

  init = (): Promise<void> => Promise.resolve();
  acquireConnection = async (): Promise<DatabaseConnection> =>
    new SessionConnection(await this.#acquire());
  beginTransaction = (one: DatabaseConnection, { isolationLevel }: TransactionSettings) =>
    run(one, isolationLevel ? `begin isolation level ${isolationLevel}` : 'begin');
  commitTransaction = (one: DatabaseConnection) => run(one, 'commit');
  rollbackTransaction = (one: DatabaseConnection) => run(one, 'rollback');
  releaseConnection = async (one: DatabaseConnection): Promise<void> => {
    if (one instanceof SessionConnection) one.session.release();
  };
  destroy = (): Promise<void> => this.#end();
}

async function run(connection: DatabaseConnection, text: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(text));
}

const dialectOf = (adapter: PostgresAdapter, driver: SessionDriver): Dialect => ({
  createAdapter: () => adapter,
  createDriver: () => driver,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

/** PostgreSQL in the process: one connection, which Kysely lends out by turns. */
export function dialectInProcess(database: PGlite): Dialect {
  const session: Session = {
    async query(text, values) {
      const { rows, affectedRows } = await database.query(text, [...values]);
      return { rows, affected: affectedRows };
    },
    async copy(table, lines) {
      for (const text of lines) {
        await database.query(`copy ${table} from '/dev/blob'`, [], { blob: new Blob([text]) });
      }
    },
    release: () => undefined,
  };
  return dialectOf(
    new PGliteAdapter(),
    new SessionDriver(
      () => Promise.resolve(session),
      () => database.close(),
    ),
  );
}

/** A PostgreSQL server: each new connection is made ready by `settings`. */
export function dialectOnServer(pool: pg.Pool, settings: string): Dialect {
  const ready = new WeakSet<pg.PoolClient>();
  const acquire = async (): Promise<Session> => {
    const client = await pool.connect();
    if (!ready.has(client)) await client.query(settings);
    ready.add(client);
    return {
      async query(text, values) {
        const { rows, rowCount } = await client.query(text, [...values]);
        return { rows, affected: rowCount ?? undefined };
      },
      copy: (table, lines) =>
        pipeline(Readable.from(lines), client.query(copyFrom(`copy ${table} from stdin`))),
      release: () => client.release(),
    };
  };
  return dialectOf(new PostgresAdapter(), new SessionDriver(acquire, () => pool.end()));
}
