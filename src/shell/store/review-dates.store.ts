import type { Day } from '#kernel';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** How many granted LSS decisions run on a day for somebody alive and registered, and how many of them have a review day. */
export async function countReviewDates(
  { db }: Store,
  on: Day,
): Promise<{ readonly hits: number; readonly of: number }> {
  const { rows } = await sql<{ readonly hits: number; readonly of: number }>`
    select count(review_on)::integer as hits, count(*)::integer as of
    from decision d
    where upper_inf(d.recorded) and d.valid @> cast(${on} as date) and d.law = 'LSS' and d.outcome = 'granted'
      and d.measure <> 'sick_pay_cost'
      and exists (
        select from person p
        where p.person_id = d.person_id and upper_inf(p.recorded) and p.valid @> cast(${on} as date)
      )
  `.execute(db);
  return rows[0] ?? { hits: 0, of: 0 };
}
