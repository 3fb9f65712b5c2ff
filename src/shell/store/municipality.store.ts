import type { Store } from './open-store.ts';

/** Whose register it is. What is made up never becomes real. */
export type Municipality = {
  readonly name: string;
  /** Four digits; a made-up municipality has some that none has. Null until told. */
  readonly code: string | null;
  readonly synthetic: boolean;
};

/** The municipality whose register this is; undefined until it has been named. */
export const readMunicipality = ({ db }: Pick<Store, 'db'>): Promise<Municipality | undefined> =>
  db.selectFrom('municipality').select(['name', 'code', 'synthetic']).executeTakeFirst();

/** Names the municipality, anew too; whether it is made up was settled the first time and stays. */
export async function nameMunicipality(
  { db }: Pick<Store, 'db'>,
  { name, code, synthetic }: Municipality,
): Promise<void> {
  await db
    .insertInto('municipality')
    .values({ one_row: true, name, code, synthetic })
    .onConflict((conflict) => conflict.column('one_row').doUpdateSet({ name, code }))
    .execute();
}
