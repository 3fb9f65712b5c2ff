import { type Day, dayRange, type Instant, instant, invariant, parseDay } from '#kernel';
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
  readonly kind: FactKind;
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly recorded_by: number;
  readonly closed_by: number | null;
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
  const kinds = FACT_KINDS.flatMap((kind, place) => {
    const link = LINKS[kind];
    return link ? [ofKind(kind, place, link(person), knownAt)] : [];
  });
  // One question for all kinds: in the process each costs more to put than to answer.
  const { rows } = await sql<VersionRow>`
    select v.kind, v.id, v.days_from::text as from, v.days_to::text as to, v.attributes,
      v.change_id as recorded_by, c.change_id as closed_by
    from (${sql.join(kinds, sql` union all `)}) v
    left join register_change c on c.recorded_at = v.closed_at
    order by v.place, v.days_from, v.id, v.recorded_at
  `.execute(db);
  const changes = await findChanges(db, rows);
  return rows.map((row) => versionOf(row, changes));
}

// What every fact has stands beside its attributes; sealed numbers leave the database by a door of their own.
const apartFrom = (kind: FactKind): RawBuilder<unknown> =>
  sql`cast(${`{version_id,${kind}_id,valid,recorded,change_id,identity_number_sealed,shift_digest}`} as text[])`;

function ofKind(
  kind: FactKind,
  place: number,
  linked: RawBuilder<unknown>,
  knownAt: Instant | null,
): RawBuilder<unknown> {
  const believed =
    knownAt === null ? sql`true` : sql`f.recorded @> cast(${knownAt} as timestamptz)`;
  return sql`
    select ${sql.lit(place)} as place, ${sql.lit(kind)} as kind, ${sql.ref(`f.${kind}_id`)} as id,
      lower(f.valid) as days_from, upper(f.valid) as days_to, f.change_id,
      lower(f.recorded) as recorded_at, upper(f.recorded) as closed_at,
      to_jsonb(f) - ${apartFrom(kind)} as attributes
    from ${sql.table(kind)} f where ${linked} and ${believed}`;
}

async function findChanges(
  db: Kysely<DB>,
  rows: readonly VersionRow[],
): Promise<ReadonlyMap<number, ChangeRecord>> {
  const wanted = new Set(rows.flatMap((row) => [row.recorded_by, row.closed_by ?? []].flat()));
  const { rows: found } = await sql<ChangeRow>`
    select change_id, actor, reason, source_name,
      to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at
    from register_change where change_id = any (cast(${`{${[...wanted].join(',')}}`} as bigint[]))
  `.execute(db);
  return new Map(found.map((row) => [row.change_id, changeOf(row)]));
}

function versionOf(row: VersionRow, changes: ReadonlyMap<number, ChangeRecord>): FactVersion {
  const recordedBy = changes.get(row.recorded_by);
  const closedBy = row.closed_by === null ? null : changes.get(row.closed_by);
  invariant(recordedBy !== undefined && closedBy !== undefined, 'a version names its changes');
  return {
    kind: row.kind,
    id: row.id,
    valid: readRange(row.from, row.to),
    recordedBy,
    closedBy,
    attributes: Object.fromEntries(
      Object.entries(row.attributes).map(([column, value]) => [camelCase(column), value]),
    ),
  };
}

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
