import {
  type Day,
  day,
  dayRange,
  firstDayOf,
  type Instant,
  lastInstantOf,
  minutes,
  type Month,
  month,
} from '#kernel';
import {
  countInForce,
  type Law,
  type StretchInForce,
  type VolumeBasis,
  type VolumeCount,
} from '#core/register';
import { type RawBuilder, sql } from 'kysely';
import type { Store } from './open-store.ts';
import { providerForm } from './provider-form.ts';

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

type SummedTime = {
  readonly month: string;
  readonly active: number;
  readonly waiting: number;
  readonly standby: number;
};

const readTime = ({ active, waiting, standby }: SummedTime): Performed => ({
  active: minutes(active),
  waiting: minutes(waiting),
  standby: minutes(standby),
});

/** Reports shift by shift and sums of a month together. */
const performedTime = (from: Month, to: Month, knownAt: Instant): RawBuilder<unknown> => {
  const of = (table: 'time_report' | 'performed_month'): RawBuilder<unknown> => sql`
    select month, law, provider_id, active_minutes, waiting_minutes, standby_minutes from ${sql.table(table)}
    where recorded @> cast(${knownAt} as timestamptz)
      and month between cast(${firstDayOf(from)} as date) and cast(${firstDayOf(to)} as date)`;
  return sql`${of('time_report')} union all ${of('performed_month')}`;
};

const SUMS = sql`cast(sum(active_minutes) as bigint) as active, cast(sum(waiting_minutes) as bigint) as waiting,
  cast(sum(standby_minutes) as bigint) as standby`;

async function sumPerformed(
  { db }: Store,
  from: Month,
  to: Month,
  knownAt: Instant,
): Promise<ReadonlyMap<string, Performed>> {
  const { rows } = await sql<SummedTime & { readonly law: Law }>`
    select to_char(month, 'YYYY-MM') as month, law, ${SUMS}
    from (${performedTime(from, to, knownAt)}) time group by month, law
  `.execute(db);
  return new Map(rows.map((row) => [`${row.month} ${row.law}`, readTime(row)]));
}

/** Clock minutes that the municipality's own providers performed in a month, both laws; null where it is not known who did. */
export type OwnProviderTime = { readonly month: Month; readonly performed: Performed | null };

/**
 * Sums time with the municipality's own providers for each month in which they performed any, or in which some time has no
 * provider or one whose form is not known.
 */
export async function sumOwnProviderTime(
  { db }: Store,
  { from, to, knownOn }: Omit<VolumeQuestion, 'basis'>,
): Promise<readonly OwnProviderTime[]> {
  const knownAt = lastInstantOf(knownOn);
  const { rows } = await sql<SummedTime & { readonly unknown: boolean }>`
    select to_char(month, 'YYYY-MM') as month, bool_or(form is null) as unknown, ${SUMS}
    from (
      select own.*, ${providerForm('own', knownAt)} as form
      from (
        select month, provider_id, sum(active_minutes) as active_minutes, sum(waiting_minutes) as waiting_minutes,
          sum(standby_minutes) as standby_minutes
        from (${performedTime(from, to, knownAt)}) time group by month, provider_id
      ) own
    ) told where form is null or form = 'municipal' group by month order by month
  `.execute(db);
  return rows.map((row) => ({
    month: month(row.month),
    performed: row.unknown ? null : readTime(row),
  }));
}
