import { type Day, day, type DayRange, dayRange, lastInstantOf, type Month, month } from '#kernel';
import type { Law } from '#core/register';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** One belief about granted assistance, and the months between which it was held. */
export type BelievedDecision = {
  readonly person: string;
  readonly born: Day;
  readonly law: Law;
  readonly valid: DayRange;
  readonly known: Month;
  readonly replaced: Month | null;
};

/**
 * Everything that was ever believed of granted personal assistance up to the end of a day. A decision's first belief is
 * known in the month the municipality learnt of it, also when it was recorded later; a later one when it was recorded.
 */
export async function listBelievedDecisions(
  { db }: Store,
  knownOn: Day,
): Promise<readonly BelievedDecision[]> {
  const knownAt = lastInstantOf(knownOn);
  const { rows } = await sql<{
    person: string;
    born: string;
    law: Law;
    from: string;
    to: string | null;
    known: string;
    replaced: string | null;
  }>`
    with born as (
      select distinct on (person_id) person_id, born from person
      where recorded @> cast(${knownAt} as timestamptz) order by person_id, lower(valid) desc
    ), believed as (
      select d.*, lower(recorded) = min(lower(recorded)) over (partition by decision_id) as is_first
      from decision d
      where lower(recorded) <= cast(${knownAt} as timestamptz) and outcome = 'granted'
        and measure in ('personal_assistance', 'temporary_extension')
    )
    select person_id::text as person, b.born::text as born, law, lower(valid)::text as from, upper(valid)::text as to,
      to_char(case when is_first then least(known, recorded_on) else recorded_on end, 'YYYY-MM') as known,
      case when upper(recorded) <= cast(${knownAt} as timestamptz)
        then to_char(upper(recorded) at time zone 'Europe/Stockholm', 'YYYY-MM') end as replaced
    from believed join born b using (person_id),
      lateral (select cast(lower(recorded) at time zone 'Europe/Stockholm' as date) as recorded_on) clock
    order by person_id, lower(valid)
  `.execute(db);
  return rows.map(({ person, born, law, from, to, known, replaced }) => ({
    person,
    born: day(born),
    law,
    valid: dayRange(day(from), to === null ? null : day(to)),
    known: month(known),
    replaced: replaced === null ? null : month(replaced),
  }));
}
