import { type Day, firstDayOf, lastInstantOf, minutes, type Month, month } from '#kernel';
import type { Law, VolumeBasis, VolumeCount } from '#core/register';
import { type RawBuilder, sql } from 'kysely';
import type { Store } from './open-store.ts';

/** What is asked: months from and including, up to and including, as known at the end of a day. */
export type VolumeQuestion = {
  readonly from: Month;
  readonly to: Month;
  readonly knownOn: Day;
  readonly basis: VolumeBasis;
};

type Row = {
  readonly month: string;
  readonly law: Law;
  readonly persons: number;
  readonly children: number;
  readonly granted_minutes: number;
  readonly active: number;
  readonly waiting: number;
  readonly standby: number;
};

/**
 * Counts persons, children, granted and performed time by month and law, both laws in every month. On the basis of
 * 1 October there is one row a year: those with a decision in force that day, and their time in October.
 */
export async function countVolumes(
  { db }: Store,
  { from, to, knownOn, basis }: VolumeQuestion,
): Promise<readonly VolumeCount[]> {
  const [first, last, knownAt] = [firstDayOf(from), firstDayOf(to), lastInstantOf(knownOn)];
  const inBasis: RawBuilder<unknown> =
    basis === 'october' ? sql`extract(month from first_day) = 10` : sql`true`;
  const population: RawBuilder<unknown> =
    basis === 'october'
      ? sql`daterange(first_day, first_day + 1)`
      : sql`daterange(first_day, next_month)`;
  const { rows } = await sql<Row>`
    with asked as (
      select cast(month as date) as first_day, cast(month + interval '1 month' as date) as next_month
      from generate_series(cast(${first} as date), cast(${last} as date), interval '1 month') as month
    ), months as (
      select first_day, next_month, ${population} as population from asked where ${inBasis}
    ), granted as (
      select person_id, law, valid, granted_per,
        cast(basic_minutes + other_minutes + waiting_minutes + standby_minutes as bigint) as minutes
      from decision
      where recorded @> cast(${knownAt} as timestamptz) and outcome = 'granted'
        and measure in ('personal_assistance', 'temporary_extension')
        and valid && daterange(cast(${first} as date), cast(cast(${last} as date) + interval '1 month' as date))
    ), born as (
      select distinct on (person_id) person_id, born from person
      where recorded @> cast(${knownAt} as timestamptz) order by person_id, lower(valid) desc
    ), in_force as (
      select m.first_day, g.law, g.person_id, g.granted_per, g.minutes,
        m.next_month - m.first_day as days_in_month,
        least(coalesce(upper(g.valid), m.next_month), m.next_month) - greatest(lower(g.valid), m.first_day) as days,
        b.born + interval '18 years' > m.first_day as child
      from granted g
      join born b using (person_id)
      cross join lateral generate_series(
        date_trunc('month', greatest(lower(g.valid), cast(${first} as date))),
        least(coalesce(upper(g.valid) - 1, cast(${last} as date)), cast(${last} as date)), interval '1 month'
      ) as month
      join months m on m.first_day = cast(month as date) and g.valid && m.population
    ), counted as (
      select first_day, law, count(distinct person_id) as persons,
        count(distinct person_id) filter (where child) as children,
        -- Weeks and months on one denominator, so that the rounding is exact: 7 × the days of the month.
        sum(minutes * days * case granted_per when 'week' then days_in_month else 7 end) as numerator,
        7 * days_in_month as denominator
      from in_force group by first_day, law, days_in_month
    ), performed as (
      select month as first_day, law, sum(active_minutes) as active, sum(waiting_minutes) as waiting,
        sum(standby_minutes) as standby
      from (
        select month, law, active_minutes, waiting_minutes, standby_minutes from time_report
        where recorded @> cast(${knownAt} as timestamptz)
          and month between cast(${first} as date) and cast(${last} as date)
        union all
        select month, law, active_minutes, waiting_minutes, standby_minutes from performed_month
        where recorded @> cast(${knownAt} as timestamptz)
          and month between cast(${first} as date) and cast(${last} as date)
      ) time group by month, law
    )
    select to_char(m.first_day, 'YYYY-MM') as month, l.law,
      coalesce(c.persons, 0) as persons, coalesce(c.children, 0) as children,
      cast(coalesce(div(2 * c.numerator + c.denominator, 2 * c.denominator), 0) as bigint) as granted_minutes,
      cast(coalesce(p.active, 0) as bigint) as active, cast(coalesce(p.waiting, 0) as bigint) as waiting,
      cast(coalesce(p.standby, 0) as bigint) as standby
    from months m
    cross join (values ('SFB'), ('LSS')) as l (law)
    left join counted c on c.first_day = m.first_day and c.law = l.law
    left join performed p on p.first_day = m.first_day and p.law = l.law
    order by m.first_day, l.law desc
  `.execute(db);
  return rows.map(countOf);
}

const countOf = (row: Row): VolumeCount => ({
  month: month(row.month),
  law: row.law,
  persons: row.persons,
  children: row.children,
  grantedMinutes: minutes(row.granted_minutes),
  performed: {
    active: minutes(row.active),
    waiting: minutes(row.waiting),
    standby: minutes(row.standby),
  },
});
