import {
  type Day,
  day,
  type Instant,
  lastInstantOf,
  month,
  type Month,
  ore,
  type Ore,
} from '#kernel';
import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** The newest change of the register by the end of a day, or of all when the day is null, and its day in Sweden. */
export async function findNewestChange(
  { db }: Store,
  knownOn: Day | null,
): Promise<{ readonly changeId: number; readonly recordedOn: Day } | undefined> {
  const before =
    knownOn === null
      ? sql`true`
      : sql`recorded_at <= cast(${lastInstantOf(knownOn)} as timestamptz)`;
  const { rows } = await sql<{ change_id: number; recorded_on: string }>`
    select change_id, to_char(recorded_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as recorded_on
    from register_change where ${before} order by recorded_at desc limit 1
  `.execute(db);
  const [row] = rows;
  return row && { changeId: Number(row.change_id), recordedOn: day(row.recorded_on) };
}

/** What the register sums of money and charged persons, as known at the end of a day. */
export type MoneySums = {
  readonly charges: readonly {
    readonly service: Month;
    readonly invoice: Month;
    readonly amount: Ore;
  }[];
  /** Persons whose charges for a service month sum to more than nothing. */
  readonly charged: readonly { readonly service: Month; readonly persons: number }[];
  readonly ledger: readonly {
    readonly month: Month;
    readonly vintage: 'budget' | 'forecast' | 'actual';
    readonly account: string;
    readonly objects: readonly string[];
    readonly amount: Ore;
  }[];
};

/** Sums charges by service and invoice month, and ledger lines by month, vintage, account and objects. */
export async function sumMoney(store: Store, knownOn: Day): Promise<MoneySums> {
  const knownAt = lastInstantOf(knownOn);
  return {
    charges: await sumCharges(store, knownAt),
    charged: await countCharged(store, knownAt),
    ledger: await sumLedger(store, knownAt),
  };
}

async function sumCharges({ db }: Store, knownAt: Instant): Promise<MoneySums['charges']> {
  const { rows } = await sql<{ service: string; invoice: string; amount: string }>`
    select to_char(service_month, 'YYYY-MM') as service, to_char(invoice_month, 'YYYY-MM') as invoice,
      sum(amount_ore)::text as amount
    from fk_charge where recorded @> cast(${knownAt} as timestamptz)
    group by service_month, invoice_month order by service_month, invoice_month
  `.execute(db);
  return rows.map(({ service, invoice, amount }) => ({
    service: month(service),
    invoice: month(invoice),
    amount: ore(Number(amount)),
  }));
}

async function countCharged({ db }: Store, knownAt: Instant): Promise<MoneySums['charged']> {
  const { rows } = await sql<{ service: string; persons: number }>`
    select to_char(service_month, 'YYYY-MM') as service, cast(count(*) as integer) as persons
    from (
      select service_month from fk_charge where recorded @> cast(${knownAt} as timestamptz)
      group by person_id, service_month having sum(amount_ore) > 0
    ) charged group by service_month order by service_month
  `.execute(db);
  return rows.map(({ service, persons }) => ({ service: month(service), persons }));
}

async function sumLedger({ db }: Store, knownAt: Instant): Promise<MoneySums['ledger']> {
  const { rows } = await sql<{
    month: string;
    vintage: MoneySums['ledger'][number]['vintage'];
    account: string;
    objects: readonly { readonly object: string }[];
    amount: string;
  }>`
    select to_char(lower(valid), 'YYYY-MM') as month, vintage, account, objects, sum(amount_ore)::text as amount
    from ledger_line where recorded @> cast(${knownAt} as timestamptz)
    group by 1, vintage, account, objects order by 1, vintage, account
  `.execute(db);
  return rows.map(({ objects, amount, ...row }) => ({
    ...row,
    month: month(row.month),
    objects: objects.map(({ object }) => object),
    amount: ore(Number(amount)),
  }));
}

/** The first and last month in which time was performed, an invoice came or a line was booked; undefined when none. */
export async function findCoveredMonths(
  { db }: Store,
  knownOn: Day,
): Promise<{ readonly from: Month; readonly to: Month } | undefined> {
  const knownAt = lastInstantOf(knownOn);
  const known = sql`recorded @> cast(${knownAt} as timestamptz)`;
  const { rows } = await sql<{ from: string | null; to: string | null }>`
    select to_char(min(month), 'YYYY-MM') as from, to_char(max(month), 'YYYY-MM') as to from (
      select month from time_report where ${known}
      union all select month from performed_month where ${known}
      union all select invoice_month from fk_charge where ${known}
      union all select lower(valid) from ledger_line where ${known} and vintage = 'actual'
    ) covered
  `.execute(db);
  const [row] = rows;
  return row && row.from !== null && row.to !== null
    ? { from: month(row.from), to: month(row.to) }
    : undefined;
}
