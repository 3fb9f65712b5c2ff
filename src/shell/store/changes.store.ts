import { instant } from '#kernel';
import { type ChangeRecord, FACT_KINDS, type FactKind } from '#core/register';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** A change and how many facts and withdrawals it spoke of. */
export type ChangeSummary = ChangeRecord & { readonly rows: number };

/** How many versions of a kind a change recorded, and of how many it ended the belief. */
export type KindCount = {
  readonly kind: FactKind;
  readonly recorded: number;
  readonly closed: number;
};

const columns = sql`change_id as "changeId", actor, reason, source_name as source, fact_rows as rows,
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt"`;

type Row = Omit<ChangeSummary, 'recordedAt'> & { readonly recordedAt: string };

/** Lists changes, the latest first; only those before a change when it is given. */
export async function listChanges(
  { db }: Pick<Store, 'db'>,
  { before, most }: { readonly before: number | null; readonly most: number },
): Promise<readonly ChangeSummary[]> {
  const { rows } = await sql<Row>`
    select ${columns} from register_change
    where cast(${before} as bigint) is null or change_id < ${before}
    order by change_id desc limit ${most}
  `.execute(db);
  return rows.map(summaryOf);
}

/** What one change did, by kind of fact; undefined when there is no such change. */
export async function findChange(
  { db }: Pick<Store, 'db'>,
  changeId: number,
): Promise<(ChangeSummary & { readonly kinds: readonly KindCount[] }) | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from register_change where change_id = ${changeId}
  `.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const kinds: KindCount[] = [];
  for (const kind of FACT_KINDS) {
    const counted = await sql<Omit<KindCount, 'kind'>>`
      select count(*) filter (where f.change_id = c.change_id)::int as recorded,
        count(*) filter (where upper(f.recorded) = c.recorded_at)::int as closed
      from ${sql.table(kind)} f, register_change c
      where c.change_id = ${changeId}
        and (f.change_id = c.change_id or upper(f.recorded) = c.recorded_at)
    `.execute(db);
    const [count] = counted.rows;
    if (count && count.recorded + count.closed > 0) kinds.push({ kind, ...count });
  }
  return { ...summaryOf(row), kinds };
}

const summaryOf = (row: Row): ChangeSummary => ({ ...row, recordedAt: instant(row.recordedAt) });
