import type { Instant } from '#kernel';
import { type RawBuilder, sql } from 'kysely';

/**
 * The form of a provider in the month of a row with `provider_id` and `month`, as believed at an instant: the newest that is
 * known of some day of the month, else null.
 */
export const providerForm = (row: string, knownAt: Instant): RawBuilder<string | null> => {
  const first = sql.ref(`${row}.month`);
  return sql`(
    select p.form from provider p
    where p.provider_id = ${sql.ref(`${row}.provider_id`)} and p.form is not null
      and p.recorded @> cast(${knownAt} as timestamptz)
      and p.valid && daterange(${first}, cast(${first} + interval '1 month' as date))
    order by lower(p.valid) desc limit 1
  )`;
};
