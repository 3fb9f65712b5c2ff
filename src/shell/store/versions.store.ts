import { type Day, dayRange, type Instant, instant, parseDay } from '#kernel';
import { type ChangeRecord, FACT_KINDS, type FactKind, type FactVersion } from '#core/register';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from './schema.gen.ts';

type ChangeRow = {
  readonly change_id: number;
  readonly recorded_at: string;
  readonly actor: string;
  readonly reason: string;
  readonly source_name: string | null;
};

type VersionRow = {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly recorded_by: ChangeRow;
  readonly closed_by: ChangeRow | null;
};

type Linked = (person: string) => RawBuilder<unknown>;

const byPerson: Linked = (person) => sql`f.person_id = ${person}`;
const decisionsOf: Linked = (person) =>
  sql`select decision_id from decision where person_id = ${person}`;

/** How facts hang on a person, in any version of theirs. */
const LINKS: Readonly<Partial<Record<FactKind, Linked>>> = {
  person: byPerson,
  residence: byPerson,
  representative: byPerson,
  decision: byPerson,
  execution: (person) => sql`f.decision_id in (${decisionsOf(person)})`,
  interruption: (person) => sql`f.execution_id in (
    select execution_id from execution where decision_id in (${decisionsOf(person)})
  )`,
  provider: (person) => sql`f.provider_id in (
    select provider_id from execution where decision_id in (${decisionsOf(person)})
  )`,
  time_report: byPerson,
  performed_month: byPerson,
  fk_notice: byPerson,
  fk_charge: byPerson,
};

/** Lists versions of every fact that hangs on a person: those believed at an instant, or all when it is null. */
export async function listVersions(
  db: Kysely<DB>,
  person: string,
  knownAt: Instant | null,
): Promise<readonly FactVersion[]> {
  const lists: (readonly FactVersion[])[] = [];
  for (const kind of FACT_KINDS) {
    const link = LINKS[kind];
    if (link) lists.push(await listOfKind(db, kind, link(person), knownAt));
  }
  return lists.flat();
}

// What every fact has stands beside its attributes; sealed numbers leave the database by a door of their own.
const apartFrom = (kind: FactKind): RawBuilder<unknown> =>
  sql`cast(${`{version_id,${kind}_id,valid,recorded,change_id,identity_number_sealed,shift_digest}`} as text[])`;

const changeRow = (alias: string): RawBuilder<unknown> => sql`jsonb_build_object(
  'change_id', ${sql.ref(`${alias}.change_id`)}, 'actor', ${sql.ref(`${alias}.actor`)},
  'reason', ${sql.ref(`${alias}.reason`)}, 'source_name', ${sql.ref(`${alias}.source_name`)},
  'recorded_at', to_char(${sql.ref(`${alias}.recorded_at`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
)`;

async function listOfKind(
  db: Kysely<DB>,
  kind: FactKind,
  linked: RawBuilder<unknown>,
  knownAt: Instant | null,
): Promise<readonly FactVersion[]> {
  const id = sql.ref(`f.${kind}_id`);
  const believed =
    knownAt === null ? sql`true` : sql`f.recorded @> cast(${knownAt} as timestamptz)`;
  const { rows } = await sql<VersionRow>`
    select ${id} as id, lower(f.valid)::text as from, upper(f.valid)::text as to,
      to_jsonb(f) - ${apartFrom(kind)} as attributes, ${changeRow('r')} as recorded_by,
      case when c.change_id is not null then ${changeRow('c')} end as closed_by
    from ${sql.table(kind)} f
    join register_change r on r.change_id = f.change_id
    left join register_change c on c.recorded_at = upper(f.recorded)
    where ${linked} and ${believed}
    order by lower(f.valid), ${id}, lower(f.recorded)
  `.execute(db);
  return rows.map((row) => versionOf(kind, row));
}

const versionOf = (kind: FactKind, row: VersionRow): FactVersion => ({
  kind,
  id: row.id,
  valid: readRange(row.from, row.to),
  recordedBy: changeOf(row.recorded_by),
  closedBy: row.closed_by === null ? null : changeOf(row.closed_by),
  attributes: Object.fromEntries(
    Object.entries(row.attributes).map(([column, value]) => [camelCase(column), value]),
  ),
});

const changeOf = (row: ChangeRow): ChangeRecord => ({
  changeId: row.change_id,
  recordedAt: instant(row.recorded_at),
  actor: row.actor,
  reason: row.reason,
  source: row.source_name,
});

function readRange(from: string, to: string | null) {
  const [first, end] = [readDay(from), to === null ? null : readDay(to)];
  return dayRange(first, end);
}

function readDay(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new Error('The database holds a day that is none.');
  return read;
}

const camelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
