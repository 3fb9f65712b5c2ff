import {
  type Day,
  day,
  type DayRange,
  dayRange,
  lastInstantOf,
  type Minutes,
  minutes,
} from '#kernel';
import type { Law } from '#core/register';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** Days on which somebody has a granted decision of personal assistance. */
export type GrantedSpell = {
  readonly person: string;
  readonly born: Day;
  readonly law: Law;
  readonly valid: DayRange;
  /** Counted minutes. */
  readonly granted: { readonly per: 'week' | 'month'; readonly time: Minutes };
  /** Whether the municipality's own provider carries it out on some day. */
  readonly isOwnProvider: boolean;
};

/** Every stretch of granted personal assistance, as known at the end of a day, person by person. */
export async function listGrantedSpells(
  { db }: Store,
  knownOn: Day,
): Promise<readonly GrantedSpell[]> {
  const knownAt = lastInstantOf(knownOn);
  const { rows } = await sql<{
    person: string;
    born: string;
    law: Law;
    from: string;
    to: string | null;
    per: 'week' | 'month';
    granted: number;
    own: boolean;
  }>`
    with born as (
      select distinct on (person_id) person_id, born from person
      where recorded @> cast(${knownAt} as timestamptz) order by person_id, lower(valid) desc
    )
    select d.person_id::text as person, b.born::text as born, d.law, lower(d.valid)::text as from,
      upper(d.valid)::text as to, d.granted_per as per,
      d.basic_minutes + d.other_minutes + d.waiting_minutes + d.standby_minutes as granted,
      exists (
        select from execution e join provider p using (provider_id)
        where e.decision_id = d.decision_id and p.form = 'municipal' and e.valid && d.valid
          and e.recorded @> cast(${knownAt} as timestamptz) and p.recorded @> cast(${knownAt} as timestamptz)
      ) as own
    from decision d join born b using (person_id)
    where d.recorded @> cast(${knownAt} as timestamptz) and d.outcome = 'granted'
      and d.measure in ('personal_assistance', 'temporary_extension')
    order by d.person_id, lower(d.valid)
  `.execute(db);
  return rows.map(({ person, born, law, from, to, per, granted, own }) => ({
    person,
    born: day(born),
    law,
    valid: dayRange(day(from), to === null ? null : day(to)),
    granted: { per, time: minutes(granted) },
    isOwnProvider: own,
  }));
}
