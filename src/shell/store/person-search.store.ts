import { day, dayRange } from '#kernel';
import type { Law, PersonCard } from '#core/register';
import { type RawBuilder, sql } from 'kysely';
import type { Store } from './open-store.ts';

/** The cards of a register in the order of names, and the last change they know of. */
type Kept = { readonly change: number; readonly cards: readonly PersonCard[] };
const kept = new WeakMap<Store, Kept>();

/**
 * Lists a card for each person the register believes in now, in Swedish order of names. The cards are kept between
 * questions; only the persons whom a later change touched are read again.
 */
export async function listPersonCards(store: Store): Promise<readonly PersonCard[]> {
  const before = kept.get(store);
  const change = await lastChange(store);
  if (before?.change === change) return before.cards;
  const touched = before && (await touchedSince(store, before.change));
  const cards = new Map(before?.cards.map((card) => [card.id, card]));
  for (const id of touched ?? []) cards.delete(id);
  for (const card of await readCards(store, touched)) cards.set(card.id, card);
  const inOrder = [...cards.values()].toSorted(byName);
  kept.set(store, { change, cards: inOrder });
  return inOrder;
}

const collator = new Intl.Collator('sv', { numeric: true });
const byName = (a: PersonCard, b: PersonCard): number =>
  collator.compare(a.name ?? '', b.name ?? '') || (a.id < b.id ? -1 : 1);

async function lastChange({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom('register_change')
    .select(({ fn }) => fn.max('change_id').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

const TABLES_OF_A_CARD = ['person', 'decision', 'fk_notice'] as const;

/** The persons of whom a card may say something else since a change. */
async function touchedSince({ db }: Store, change: number): Promise<readonly string[]> {
  const since = sql`select recorded_at from register_change where change_id > ${change}`;
  const ofTable = (table: string): RawBuilder<unknown> => sql`
    select person_id from ${sql.table(table)}
    where change_id > ${change} or not upper_inf(recorded) and upper(recorded) in (${since})`;
  const { rows } = await sql<{ person_id: string }>`
    ${sql.join(TABLES_OF_A_CARD.map(ofTable), sql` union `)}
  `.execute(db);
  return rows.map(({ person_id }) => person_id);
}

type PersonRow = {
  readonly id: string;
  readonly name: string | null;
  readonly born: string;
  readonly protected: boolean;
  readonly last_reduced: string | null;
  readonly last_own_decision: string | null;
};
type GrantedRow = {
  readonly id: string;
  readonly law: Law;
  readonly from: string;
  readonly to: string | null;
};

async function readCards(
  { db }: Store,
  among: readonly string[] | undefined,
): Promise<readonly PersonCard[]> {
  const believed = among
    ? sql`upper_inf(recorded) and person_id = any (cast(${`{${among.join(',')}}`} as uuid[]))`
    : sql`upper_inf(recorded)`;
  const persons = await sql<PersonRow>`
    with known as (
      select distinct on (person_id) person_id, name, born, protection from person
      where ${believed} order by person_id, lower(valid) desc
    ), reduced as (
      select person_id, max(decided) as last_reduced from fk_notice
      where ${believed} and outcome in ('reduced', 'withdrawn', 'refused') group by person_id
    ), own as (
      select person_id, max(decided) as last_own_decision from decision
      where ${believed} and law = 'LSS' group by person_id
    )
    select person_id as id, name, born, coalesce(protection, 'none') <> 'none' as protected,
      last_reduced, last_own_decision
    from known left join reduced using (person_id) left join own using (person_id)
  `.execute(db);
  const granted = await sql<GrantedRow>`
    select person_id as id, law, lower(valid) as from, upper(valid) as to from decision
    where ${believed} and outcome = 'granted'
      and measure in ('personal_assistance', 'temporary_extension')
  `.execute(db);
  const grantedTo = Map.groupBy(granted.rows, ({ id }) => id);
  return persons.rows.map((row) => ({
    id: row.id,
    name: row.name,
    born: day(row.born),
    protected: row.protected,
    granted: (grantedTo.get(row.id) ?? []).map(({ law, from, to }) => ({
      law,
      valid: dayRange(day(from), to === null ? null : day(to)),
    })),
    lastReduced: row.last_reduced === null ? null : day(row.last_reduced),
    lastOwnDecision: row.last_own_decision === null ? null : day(row.last_own_decision),
  }));
}
