import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { FactKind } from '#core/register';
import { FACT_TABLES, FILLED_TABLES } from './fact-tables.ts';
import type { DB } from './schema.gen.ts';

/** What one command says of a fact: the days it speaks for, and on which of them something holds. */
export type Saying = {
  readonly fact_id: string;
  /** A day range; "(,)" for all days. */
  readonly speaks_for: string;
  /** Null takes back what was said. */
  readonly valid: string | null;
} & Readonly<Record<string, unknown>>;

type Change = { readonly changeId: number; readonly recordedAt: string };
type Written = { readonly version_id: number; readonly fact_id: string };

const CHUNK = 5000;

/**
 * Records what is said of facts of one kind: closes what was believed of the spoken days, puts back what lies outside
 * them, and inserts the new. What says nothing new leaves no trace. Answers with the versions that were inserted.
 */
export async function recordVersions(
  trx: Transaction<DB>,
  change: Change,
  kind: FactKind,
  sayings: readonly Saying[],
): Promise<readonly Written[]> {
  const table = namesOf(kind);
  await stage(trx, table, sayings);
  if (FILLED_TABLES.has(kind)) await fill(trx, table);
  await dropUnchanged(trx, table);
  // Close before insert: the exclusion constraint is checked at once, so the other order fails.
  await closeAndPutBack(trx, table, change);
  return insertNew(trx, table, change);
}

type Names = ReturnType<typeof namesOf>;

function namesOf(kind: FactKind) {
  const columns = Object.entries(FACT_TABLES[kind]);
  const each = (write: (column: string) => RawBuilder<unknown>): RawBuilder<unknown> =>
    sql.join(columns.map(([column]) => write(column)));
  return {
    table: sql.table(kind),
    staged: sql.table(`incoming_${kind}`),
    id: sql.ref(`${kind}_id`),
    definitions: sql.join(columns.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`)),
    each,
    attributes: each((column) => sql.ref(column)),
    of: (alias: string) => each((column) => sql.ref(`${alias}.${column}`)),
  };
}

async function stage(
  trx: Transaction<DB>,
  { staged, definitions }: Names,
  sayings: readonly Saying[],
): Promise<void> {
  const all = sql`fact_id uuid, speaks_for daterange, valid daterange, ${definitions}`;
  await sql`create temporary table ${staged} (${all}) on commit drop`.execute(trx);
  for (let at = 0; at < sayings.length; at += CHUNK) {
    const rows = JSON.stringify(sayings.slice(at, at + CHUNK));
    await sql`
      insert into ${staged}
      select * from jsonb_to_recordset(cast(cast(${rows} as text) as jsonb)) as said (${all})
    `.execute(trx);
  }
  await sql`analyze ${staged}`.execute(trx);
}

async function fill(trx: Transaction<DB>, { table, staged, id, each }: Names): Promise<void> {
  const filled = each(
    (column) => sql`${sql.ref(column)} = coalesce(i.${sql.ref(column)}, o.${sql.ref(column)})`,
  );
  await sql`
    update ${staged} i
    set ${filled}, valid = daterange(lower(i.valid), coalesce(upper(i.valid), upper(o.valid)))
    from ${table} o
    where o.${id} = i.fact_id and upper_inf(o.recorded) and i.valid is not null
  `.execute(trx);
}

async function dropUnchanged(
  trx: Transaction<DB>,
  { table, staged, id, of }: Names,
): Promise<void> {
  await sql`
    delete from ${staged} i
    where not exists (
      select from ${table} o
      where o.${id} = i.fact_id and upper_inf(o.recorded) and o.valid && i.speaks_for
        and (i.valid is null or row(o.valid * i.speaks_for, ${of('o')}) is distinct from row(i.valid, ${of('i')}))
    ) and (i.valid is null or exists (
      select from ${table} o
      where o.${id} = i.fact_id and upper_inf(o.recorded) and o.valid && i.speaks_for
    ))
  `.execute(trx);
}

async function closeAndPutBack(
  trx: Transaction<DB>,
  { table, staged, id, attributes, of }: Names,
  { changeId, recordedAt }: Change,
): Promise<void> {
  await sql`
    with closed as (
      update ${table} o
      set recorded = tstzrange(lower(o.recorded), cast(${recordedAt} as timestamptz))
      from ${staged} i
      where o.${id} = i.fact_id and upper_inf(o.recorded) and o.valid && i.speaks_for
      returning o.*
    )
    insert into ${table} (${id}, ${attributes}, valid, recorded, change_id)
    select c.${id}, ${of('c')}, kept, tstzrange(cast(${recordedAt} as timestamptz), null), ${changeId}
    from closed c
    cross join lateral unnest(datemultirange(c.valid) - (
      select range_agg(i.speaks_for) from ${staged} i where i.fact_id = c.${id}
    )) as kept
  `.execute(trx);
}

async function insertNew(
  trx: Transaction<DB>,
  { table, staged, id, attributes }: Names,
  { changeId, recordedAt }: Change,
): Promise<readonly Written[]> {
  const { rows } = await sql<Written>`
    insert into ${table} (${id}, ${attributes}, valid, recorded, change_id)
    select fact_id, ${attributes}, valid, tstzrange(cast(${recordedAt} as timestamptz), null), ${changeId}
    from ${staged} where valid is not null
    returning version_id, ${id} as fact_id
  `.execute(trx);
  return rows;
}
