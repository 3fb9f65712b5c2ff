import {
  type Day,
  day,
  dayRange,
  firstDayOf,
  type Instant,
  lastInstantOf,
  minutes,
  type Month,
} from '#kernel';
import {
  countInForce,
  type Law,
  type StretchInForce,
  type VolumeBasis,
  type VolumeCount,
} from '#core/register';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** What is asked: months from and including, up to and including, as known at the end of a day. */
export type VolumeQuestion = {
  readonly from: Month;
  readonly to: Month;
  readonly knownOn: Day;
  readonly basis: VolumeBasis;
};

/**
 * Counts persons, children, granted and performed time by month and law, both laws in every month. On the basis of
 * 1 October there is one row a year: those with a decision in force that day, and their and others' time in October.
 */
export async function countVolumes(
  store: Store,
  { from, to, knownOn, basis }: VolumeQuestion,
): Promise<readonly VolumeCount[]> {
  const knownAt = lastInstantOf(knownOn);
  const stretches = await listInForce(store, from, to, knownAt);
  const performed = await sumPerformed(store, from, to, knownAt);
  return countInForce(stretches, from, to, basis).map((count) => ({
    ...count,
    performed: performed.get(`${count.month} ${count.law}`) ?? NOTHING,
  }));
}

type StretchRow = {
  readonly person: string;
  readonly born: string;
  readonly law: Law;
  readonly from: string;
  readonly to: string | null;
  readonly per: 'week' | 'month';
  readonly granted: number;
};

// The days are counted outside the database, which in the process is many times slower at it.
async function listInForce(
  { db }: Store,
  from: Month,
  to: Month,
  knownAt: Instant,
): Promise<readonly StretchInForce[]> {
  const { rows } = await sql<StretchRow>`
    with born as (
      select distinct on (person_id) person_id, born from person
      where recorded @> cast(${knownAt} as timestamptz) order by person_id, lower(valid) desc
    )
    select d.person_id as person, b.born, d.law, lower(d.valid) as from, upper(d.valid) as to, d.granted_per as per,
      d.basic_minutes + d.other_minutes + d.waiting_minutes + d.standby_minutes as granted
    from decision d join born b using (person_id)
    where d.recorded @> cast(${knownAt} as timestamptz) and d.outcome = 'granted'
      and d.measure in ('personal_assistance', 'temporary_extension')
      and d.valid && daterange(
        cast(${firstDayOf(from)} as date), cast(cast(${firstDayOf(to)} as date) + interval '1 month' as date)
      )
    order by d.person_id
  `.execute(db);
  return rows.map((row) => ({
    person: row.person,
    born: day(row.born),
    law: row.law,
    valid: dayRange(day(row.from), row.to === null ? null : day(row.to)),
    per: row.per,
    granted: minutes(row.granted),
  }));
}

type Performed = VolumeCount['performed'];
const NOTHING: Performed = { active: minutes(0), waiting: minutes(0), standby: minutes(0) };

type PerformedRow = {
  readonly month: string;
  readonly law: Law;
  readonly active: number;
  readonly waiting: number;
  readonly standby: number;
};

async function sumPerformed(
  { db }: Store,
  from: Month,
  to: Month,
  knownAt: Instant,
): Promise<ReadonlyMap<string, Performed>> {
  const [first, last] = [firstDayOf(from), firstDayOf(to)];
  const { rows } = await sql<PerformedRow>`
    select to_char(month, 'YYYY-MM') as month, law, sum(active_minutes) as active,
      sum(waiting_minutes) as waiting, sum(standby_minutes) as standby
    from (
      select month, law, active_minutes, waiting_minutes, standby_minutes from time_report
      where recorded @> cast(${knownAt} as timestamptz)
        and month between cast(${first} as date) and cast(${last} as date)
      union all
      select month, law, active_minutes, waiting_minutes, standby_minutes from performed_month
      where recorded @> cast(${knownAt} as timestamptz)
        and month between cast(${first} as date) and cast(${last} as date)
    ) time group by month, law
  `.execute(db);
  return new Map(
    rows.map(({ month, law, active, waiting, standby }) => [
      `${month} ${law}`,
      { active: minutes(active), waiting: minutes(waiting), standby: minutes(standby) },
    ]),
  );
}
