import {
  type Day,
  day,
  type DayRange,
  lastInstantOf,
  minutes,
  type Minutes,
  month,
  type Month,
  ore,
  type Ore,
} from '#kernel';
import { LEDGER_OBJECTS, RESULT_ACCOUNTS, type RowQuestion } from '#core/figures';
import { type RawBuilder, sql } from 'kysely';
import type { Store } from './open-store.ts';
import { providerForm } from './provider-form.ts';

export type DecisionRow = {
  readonly id: string;
  readonly person: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly per: 'week' | 'month';
  readonly granted: Minutes;
  readonly decided: Day;
  readonly known: Day;
};
export type DecisionChangeRow = DecisionRow & {
  /** True for one who has come since, false for one who has gone. */
  readonly hasCome: boolean;
};
export type PerformedRow = {
  readonly id: string;
  readonly person: string;
  readonly month: Month;
  readonly active: Minutes;
  readonly waiting: Minutes;
  readonly standby: Minutes;
};
export type ChargeRow = {
  readonly id: string;
  readonly person: string;
  readonly service: Month;
  readonly invoice: Month;
  readonly number: string;
  readonly time: Minutes | null;
  readonly amount: Ore;
};
export type LedgerRow = {
  readonly id: string;
  readonly on: Day;
  readonly account: string;
  readonly accountName: string | null;
  readonly objects: readonly string[];
  readonly voucher: string | null;
  readonly text: string | null;
  readonly amount: Ore;
};

/** A page of rows, and how many there are of them in all. */
export type RowPage<Row> = { readonly total: number; readonly rows: readonly Row[] };

type Asked<Of extends RowQuestion['of']> = Extract<RowQuestion, { of: Of }>;
type Page = { readonly offset: number; readonly size: number };
type Counted<Row> = Row & { readonly total: number };

const ADULT_AGE = 18;

const believed = ({ knownOn }: Pick<RowQuestion, 'knownOn'>): RawBuilder<unknown> =>
  sql`f.recorded @> cast(${lastInstantOf(knownOn)} as timestamptz)`;

const asRange = ({ from, to }: DayRange): RawBuilder<unknown> =>
  sql`daterange(cast(${from} as date), cast(${to} as date))`;

const within = (column: string, days: DayRange | null): RawBuilder<unknown> =>
  days === null ? sql`true` : sql`${asRange(days)} @> ${sql.ref(column)}`;

const pageOf = ({ offset, size }: Page): RawBuilder<unknown> => sql`limit ${size} offset ${offset}`;

// A page beyond the last has no rows to count on.
const paged = <Raw extends { readonly total: number }, Row>(
  rows: readonly Raw[],
  read: (row: Raw) => Row,
): RowPage<Row> => ({ total: rows[0]?.total ?? 0, rows: rows.map(read) });

type RawDecision = {
  readonly id: string;
  readonly person: string;
  readonly from: string;
  readonly to: string | null;
  readonly per: 'week' | 'month';
  readonly granted: number;
  readonly decided: string;
  readonly known: string;
};

const DECISION = sql`f.version_id::text as id, f.person_id as person, lower(f.valid)::text as from,
  upper(f.valid)::text as to, f.granted_per as per,
  f.basic_minutes + f.other_minutes + f.waiting_minutes + f.standby_minutes as granted,
  f.decided::text as decided, f.known::text as known, cast(count(*) over () as integer) as total`;

const readDecision = (row: RawDecision): DecisionRow => ({
  id: row.id,
  person: row.person,
  from: day(row.from),
  to: row.to === null ? null : day(row.to),
  per: row.per,
  granted: minutes(row.granted),
  decided: day(row.decided),
  known: day(row.known),
});

/** Decisions of personal assistance in force on some of the days, person by person. */
export async function listDecisionRows(
  { db }: Store,
  question: Asked<'decision'>,
  page: Page,
): Promise<RowPage<DecisionRow>> {
  const { law, age, days } = question;
  const isChild = sql`b.born > cast(${days.from} as date) - make_interval(years => ${ADULT_AGE})`;
  const ofAge = age === 'all' ? sql`true` : age === 'child' ? isChild : sql`not (${isChild})`;
  const { rows } = await sql<Counted<RawDecision>>`
    with b as (
      select distinct on (person_id) person_id, born from person f
      where ${believed(question)} order by person_id, lower(valid) desc
    )
    select ${DECISION}
    from decision f join b using (person_id)
    where ${believed(question)} and f.outcome = 'granted' and f.law = ${law}
      and f.measure in ('personal_assistance', 'temporary_extension')
      and f.valid && ${asRange(days)} and ${ofAge}
    order by f.person_id, lower(f.valid) ${pageOf(page)}
  `.execute(db);
  return paged(rows, readDecision);
}

/**
 * Decisions in force on the days of whoever is counted then as known on one day and not as known on the other: first
 * those who have come since, then those who have gone, with the decisions they were counted by.
 */
export async function listDecisionChangeRows(
  { db }: Store,
  { law, days, since, knownOn }: Asked<'decision_change'>,
  page: Page,
): Promise<RowPage<DecisionChangeRow>> {
  const [now, then] = [lastInstantOf(knownOn), lastInstantOf(since)];
  const counted = (of: 'f' | 'other', at: 'seen' | 'missed'): RawBuilder<unknown> => {
    const column = (name: string) => sql.ref(`${of}.${name}`);
    const when = sql.ref(`side.${at}`);
    return sql`${column('recorded')} @> ${when} and ${column('outcome')} = 'granted' and ${column('law')} = ${law}
      and ${column('measure')} in ('personal_assistance', 'temporary_extension')
      and ${column('valid')} && ${asRange(days)} and exists (
        select from person p where p.person_id = ${column('person_id')} and p.recorded @> ${when}
      )`;
  };
  const { rows } = await sql<Counted<RawDecision & { has_come: boolean }>>`
    select side.has_come, ${DECISION}
    from (values
      (true, cast(${now} as timestamptz), cast(${then} as timestamptz)),
      (false, cast(${then} as timestamptz), cast(${now} as timestamptz))
    ) side (has_come, seen, missed)
    join decision f on ${counted('f', 'seen')}
    where not exists (
      select from decision other where other.person_id = f.person_id and ${counted('other', 'missed')}
    )
    order by side.has_come desc, f.person_id, lower(f.valid) ${pageOf(page)}
  `.execute(db);
  return paged(rows, (row) => ({ ...readDecision(row), hasCome: row.has_come }));
}

/** Time reports and monthly sums of performed time, person by person. */
export async function listPerformedRows(
  { db }: Store,
  question: Asked<'performed'>,
  page: Page,
): Promise<RowPage<PerformedRow>> {
  const { law, providers, days } = question;
  const ofLaw = law === null ? sql`true` : sql`f.law = ${law}`;
  const byThem =
    providers === 'all'
      ? sql`true`
      : sql`${providerForm('f', lastInstantOf(question.knownOn))} = 'municipal'`;
  const from = (table: 'time_report' | 'performed_month'): RawBuilder<unknown> => sql`
    select ${sql.lit(table)} || ' ' || f.version_id as id, f.person_id, f.month, f.active_minutes, f.waiting_minutes,
      f.standby_minutes
    from ${sql.table(table)} f
    where ${believed(question)} and ${ofLaw} and ${within('f.month', days)} and ${byThem}`;
  const { rows } = await sql<
    Counted<{
      id: string;
      person: string;
      month: string;
      active: number;
      waiting: number;
      standby: number;
    }>
  >`
    select id, person_id as person, to_char(month, 'YYYY-MM') as month, active_minutes as active,
      waiting_minutes as waiting, standby_minutes as standby, cast(count(*) over () as integer) as total
    from (${from('time_report')} union all ${from('performed_month')}) time
    order by time.month, person_id, id ${pageOf(page)}
  `.execute(db);
  return paged(rows, (row) => ({
    id: row.id,
    person: row.person,
    month: month(row.month),
    active: minutes(row.active),
    waiting: minutes(row.waiting),
    standby: minutes(row.standby),
  }));
}

/** Lines of Försäkringskassan's charge, by service month and person. */
export async function listChargeRows(
  { db }: Store,
  question: Asked<'charge'>,
  page: Page,
): Promise<RowPage<ChargeRow>> {
  const { rows } = await sql<
    Counted<{
      id: string;
      person: string;
      service: string;
      invoice: string;
      number: string;
      time: number | null;
      amount: string;
    }>
  >`
    select f.version_id::text as id, f.person_id as person, to_char(f.service_month, 'YYYY-MM') as service,
      to_char(f.invoice_month, 'YYYY-MM') as invoice, f.invoice as number, f.time_minutes as time,
      f.amount_ore::text as amount, cast(count(*) over () as integer) as total
    from fk_charge f
    where ${believed(question)} and ${within('f.service_month', question.service)}
      and ${within('f.invoice_month', question.invoice)}
    order by f.service_month, f.person_id, f.invoice_month, f.version_id ${pageOf(page)}
  `.execute(db);
  return paged(rows, (row) => ({
    id: row.id,
    person: row.person,
    service: month(row.service),
    invoice: month(row.invoice),
    number: row.number,
    time: row.time === null ? null : minutes(row.time),
    amount: ore(Number(row.amount)),
  }));
}

/** Lines of the ledger's result, by day and account. */
export async function listLedgerRows(
  { db }: Store,
  question: Asked<'ledger'>,
  page: Page,
): Promise<RowPage<LedgerRow>> {
  const { vintage, part, accounts, days } = question;
  const digits =
    accounts === 'cost'
      ? RESULT_ACCOUNTS.cost
      : [...RESULT_ACCOUNTS.income, ...RESULT_ACCOUNTS.cost];
  const ofPart =
    part === null
      ? sql`true`
      : sql`f.objects @> jsonb_build_array(jsonb_build_object('object', cast(${LEDGER_OBJECTS[part]} as text)))`;
  const { rows } = await sql<
    Counted<{
      id: string;
      on: string;
      account: string;
      account_name: string | null;
      objects: readonly { readonly object: string }[];
      voucher: string | null;
      text: string | null;
      amount: string;
    }>
  >`
    select f.version_id::text as id, lower(f.valid)::text as on, f.account, f.account_name, f.objects, f.voucher, f.text,
      f.amount_ore::text as amount, cast(count(*) over () as integer) as total
    from ledger_line f
    where ${believed(question)} and f.vintage = ${vintage} and ${asRange(days)} @> lower(f.valid)
      and left(f.account, 1) in (${sql.join(digits)}) and ${ofPart}
    order by lower(f.valid), f.account, f.version_id ${pageOf(page)}
  `.execute(db);
  return paged(rows, (row) => ({
    id: row.id,
    on: day(row.on),
    account: row.account,
    accountName: row.account_name,
    objects: row.objects.map(({ object }) => object),
    voucher: row.voucher,
    text: row.text,
    amount: ore(Number(row.amount)),
  }));
}
