import { type Words, words } from '#kernel';
import { FACT_KINDS, type FactKind } from '#core/register';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { followAccessLog } from './access-log.store.ts';
import { readMigrations } from './migrate.ts';
import type { Store } from './open-store.ts';
import type { DB } from './schema.gen.ts';

/** One thing that must be so; `detail` tells numbers, never anything personal. */
export type Check = { readonly name: CheckName; readonly ok: boolean; readonly detail: Words };
export type Verification = { readonly ok: boolean; readonly checks: readonly Check[] };

/** What is checked, by the name that programs know it by. */
export const CHECK_WORDS = {
  'schema version': words('databasens version', 'schema version'),
  'changes are recorded in order': words(
    'ändringarna är inlästa i tidsordning',
    'changes are recorded in order',
  ),
  'one truth a day': words('en sanning per dag', 'one truth a day'),
  'every row has the changes that recorded and closed it': words(
    'varje rad har ändringarna som införde och avslutade den',
    'every row has the changes that recorded and closed it',
  ),
  'no fact contradicts another': words(
    'ingen uppgift säger emot en annan',
    'no fact contradicts another',
  ),
  'shifts sum to their time reports': words(
    'passen summerar till sina tidsredovisningar',
    'shifts sum to their time reports',
  ),
  'identity numbers open with the key': words(
    'personnumren går att öppna med nyckeln',
    'identity numbers open with the key',
  ),
  access_log_chain: words('åtkomstloggen är obruten', 'the access log is unbroken'),
  counts: words('antal rader', 'counts'),
} as const satisfies Record<string, Words>;
export type CheckName = keyof typeof CHECK_WORDS;

/** Checks the schema's version, the rules of the two clocks, what facts owe each other, and counts every table. */
export async function verify(store: Store): Promise<Verification> {
  return store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const checks = [
        await schemaVersion(trx),
        await none(trx, 'changes are recorded in order', CHANGES_OUT_OF_ORDER),
        ...(await eachKind(trx, 'one truth a day', twoTruths)),
        ...(await eachKind(trx, 'every row has the changes that recorded and closed it', unowned)),
        await none(trx, 'no fact contradicts another', sql`select from contradiction`),
        await none(trx, 'shifts sum to their time reports', SHIFTS_ASTRAY),
        await sealedNumbers(store, trx),
        await accessLogChain(trx),
        await counts(trx),
      ];
      return { ok: checks.every(({ ok }) => ok), checks };
    });
}

const CHANGES_OUT_OF_ORDER = sql`
  select from (
    select recorded_at, lag(recorded_at) over (order by change_id) as before from register_change
  ) c where recorded_at <= before`;

const twoTruths = (kind: FactKind): RawBuilder<unknown> => {
  const [table, id] = [sql.table(kind), `${kind}_id`];
  return sql`
    select from ${table} a join ${table} b
      on ${sql.ref(`b.${id}`)} = ${sql.ref(`a.${id}`)} and b.version_id > a.version_id
      and b.valid && a.valid and b.recorded && a.recorded`;
};

const unowned = (kind: FactKind): RawBuilder<unknown> => sql`
  select from ${sql.table(kind)} f
  left join register_change r on r.change_id = f.change_id and r.recorded_at = lower(f.recorded)
  left join register_change c on c.recorded_at = upper(f.recorded)
  where r.change_id is null or (c.change_id is null and not upper_inf(f.recorded))`;

const SHIFTS_ASTRAY = sql`
  select from time_report t full join (
    select time_report_version, count(*) as lines,
      coalesce(sum(to_minute - from_minute) filter (where kind = 'active'), 0) as active,
      coalesce(sum(to_minute - from_minute) filter (where kind = 'waiting'), 0) as waiting,
      coalesce(sum(to_minute - from_minute) filter (where kind = 'standby'), 0) as standby
    from shift group by time_report_version
  ) s on s.time_report_version = t.version_id
  where t.version_id is null
    or (t.shift_count, t.active_minutes, t.waiting_minutes, t.standby_minutes) is distinct from
      (coalesce(s.lines, 0), coalesce(s.active, 0), coalesce(s.waiting, 0), coalesce(s.standby, 0))`;

const NONE = words('inga avvikelser', 'none found');
const same = (text: string): Words => words(text, text);
const of = (some: number, all: number): Words => words(`${some} av ${all}`, `${some} of ${all}`);

async function countRows(db: Kysely<DB>, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (${query}) found`.execute(db);
  return rows[0]?.n ?? 0;
}

async function none(db: Kysely<DB>, name: CheckName, query: RawBuilder<unknown>): Promise<Check> {
  const found = await countRows(db, query);
  return {
    name,
    ok: found === 0,
    detail: found === 0 ? NONE : words(`${found} hittade`, `${found} found`),
  };
}

async function eachKind(
  db: Kysely<DB>,
  name: CheckName,
  query: (kind: FactKind) => RawBuilder<unknown>,
): Promise<readonly Check[]> {
  const broken: string[] = [];
  for (const kind of FACT_KINDS) {
    const found = await countRows(db, query(kind));
    if (found > 0) broken.push(`${kind}: ${found}`);
  }
  return [
    { name, ok: broken.length === 0, detail: broken.length === 0 ? NONE : same(broken.join(', ')) },
  ];
}

async function schemaVersion(db: Kysely<DB>): Promise<Check> {
  const newest = (await readMigrations()).at(-1)?.version ?? 0;
  const row = await db
    .selectFrom('schema_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  const version = row?.version ?? 0;
  return { name: 'schema version', ok: version === newest, detail: of(version, newest) };
}

async function sealedNumbers({ vault }: Store, db: Kysely<DB>): Promise<Check> {
  const { rows } = await sql<{ sealed: Uint8Array }>`
    select identity_number_sealed as sealed from person where identity_number_sealed is not null
    union select identity_number_sealed from assistant where identity_number_sealed is not null
  `.execute(db);
  const shut = rows.filter(({ sealed }) => !canOpen(() => vault.unseal(sealed))).length;
  return {
    name: 'identity numbers open with the key',
    ok: shut === 0,
    detail: of(rows.length - shut, rows.length),
  };
}

function canOpen(open: () => string): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}

async function accessLogChain(db: Kysely<DB>): Promise<Check> {
  const chain = await followAccessLog(db);
  return {
    name: 'access_log_chain',
    ok: chain.whole,
    detail: chain.whole
      ? NONE
      : words(
          `kedjan brister vid post ${chain.brokenAt}`,
          `the chain breaks at entry ${chain.brokenAt}`,
        ),
  };
}

async function counts(db: Kysely<DB>): Promise<Check> {
  const told: string[] = [];
  for (const table of ['register_change', ...FACT_KINDS, 'shift']) {
    told.push(`${table}: ${await countRows(db, sql`select from ${sql.table(table)}`)}`);
  }
  return { name: 'counts', ok: true, detail: same(told.join(', ')) };
}
