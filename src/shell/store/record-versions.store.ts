import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { FactKind } from '#core/register';
import { type ColumnValue, copyLine } from './copy-line.ts';
import { FACT_TABLES, type FactColumns, FILLED_TABLES } from './fact-tables.ts';
import type { DB } from './schema.gen.ts';
import { copyInto } from './session-driver.ts';

/** What one command says of a fact: the days it speaks for, and on which of them something holds. */
export type Saying = {
  readonly fact_id: string;
  /** A day range; "(,)" for all days. */
  readonly speaks_for: string;
  /** Null takes back what was said. */
  readonly valid: string | null;
} & Readonly<Record<string, ColumnValue>>;

type Change = { readonly changeId: number; readonly recordedAt: string };
type Written = { readonly version_id: number; readonly fact_id: string };

const LINES_AT_ONCE = 5000;
// Below this the planner's guess at what has arrived does no harm.
const ENOUGH_TO_COUNT = 1000;

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
  const written = await insertNew(trx, table, change);
  await sql`truncate ${table.staged}`.execute(trx);
  return written;
}

type Names = ReturnType<typeof namesOf>;

function namesOf(kind: FactKind) {
  const types: FactColumns = FACT_TABLES[kind];
  const columns = Object.keys(types);
  const each = (write: (column: string) => RawBuilder<unknown>): RawBuilder<unknown> =>
    sql.join(columns.map(write));
  return {
    name: kind,
    columns,
    table: sql.table(kind),
    staged: sql.table(`incoming_${kind}`),
    id: sql.ref(`${kind}_id`),
    definitions: each((column) => sql`${sql.ref(column)} ${sql.raw(types[column] ?? '')}`),
    each,
    attributes: each((column) => sql.ref(column)),
    of: (alias: string) => each((column) => sql.ref(`${alias}.${column}`)),
  };
}

async function stage(
  trx: Transaction<DB>,
  { name, staged, columns, definitions }: Names,
  sayings: readonly Saying[],
): Promise<void> {
  // Made once for each connection, since to make and drop one costs more than most files; emptied after use.
  await sql`
    create temporary table if not exists ${staged}
      (fact_id uuid, speaks_for daterange, valid daterange, ${definitions})
  `.execute(trx);
  await copyInto(trx, `incoming_${name}`, stagedLines(columns, sayings));
  if (sayings.length >= ENOUGH_TO_COUNT) await sql`analyze ${staged}`.execute(trx);
}

function* stagedLines(columns: readonly string[], sayings: readonly Saying[]): Generator<string> {
  for (let at = 0; at < sayings.length; at += LINES_AT_ONCE) {
    yield sayings
      .slice(at, at + LINES_AT_ONCE)
      .map((said) =>
        copyLine([said.fact_id, said.speaks_for, said.valid, ...columns.map((name) => said[name])]),
      )
      .join('');
  }
}

async function fill(trx: Transaction<DB>, { name, table, staged, id, each }: Names): Promise<void> {
  const filled = each(
    (column) => sql`${sql.ref(column)} = coalesce(i.${sql.ref(column)}, o.${sql.ref(column)})`,
  );
  // A person is valid from birth, which may be corrected; of others a source knows only when it first met them.
  const from = name === 'person' ? sql`lower(i.valid)` : sql`least(lower(i.valid), lower(o.valid))`;
  await sql`
    update ${staged} i
    set ${filled}, valid = daterange(${from}, coalesce(upper(i.valid), upper(o.valid)))
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
