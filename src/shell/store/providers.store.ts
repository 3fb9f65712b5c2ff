import { sql } from 'kysely';
import type { Day } from '#kernel';
import type { Store } from './open-store.ts';

/** A provider that assistance can be ordered from. */
export type ProviderName = { readonly id: string; readonly name: string };

/** The named providers of a day, by name; persons who employ their own assistants are left out. */
export async function listProviders({ db }: Store, on: Day): Promise<readonly ProviderName[]> {
  const { rows } = await sql<ProviderName>`
    select provider_id as id, name from provider
    where upper_inf(recorded) and valid @> cast(${on} as date) and name is not null
      and form is distinct from 'own_employer'
    order by name, provider_id
  `.execute(db);
  return rows;
}
