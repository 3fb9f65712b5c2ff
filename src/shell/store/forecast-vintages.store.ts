import { randomUUID } from 'node:crypto';
import { type Day, day, type Instant, instant, type Month } from '#kernel';
import { sql } from 'kysely';
import type { CaseActor } from './case.store.ts';
import type { Store } from './open-store.ts';

/** Whose budget a forecast is compared with: one's own, that of a year in the register, or none. */
export type BudgetFrom =
  | { readonly from: 'own' | 'none' }
  | { readonly from: 'year'; readonly year: string };

/** What a forecast stood on when it was saved; money in öre, persons as a mean over the months that remained. */
export type VintageBasis = {
  /** The last month that was known. */
  readonly asOf: Month;
  readonly budget: BudgetFrom;
  /** Of the first month foreseen. */
  readonly hourlyAmount: number;
  /** Months that had passed, with what was not yet known of them. */
  readonly passed: number;
  readonly groups: readonly {
    readonly id: string;
    readonly persons: number;
    readonly cost: number;
  }[];
  readonly provider: number;
};

/** Öre at the mean and the interval's ends of a forecast, its budget, and what made it. */
export type VintageBody = {
  readonly mean: number;
  readonly p025: number;
  readonly p10: number;
  readonly p90: number;
  readonly p975: number;
  readonly budget: number;
  readonly deficit: number;
  readonly seed: number;
  /** Left out of those saved before the basis was kept. */
  readonly basis?: VintageBasis;
};

export type SavedVintage = {
  readonly id: string;
  readonly madeAt: Instant;
  readonly actor: string;
  readonly year: string;
  readonly knownOn: Day;
  readonly body: VintageBody;
};

/** Keeps a forecast as it was made, now unless another time is told; answers with its id. */
export async function insertForecastVintage(
  { db }: Store,
  { year, knownOn, body }: Pick<SavedVintage, 'year' | 'knownOn' | 'body'>,
  { account, name }: CaseActor,
  madeAt?: Instant,
): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto('forecast_vintage')
    .values({
      vintage_id: id,
      made_at: madeAt ?? sql<string>`clock_timestamp()`,
      account_id: account,
      actor: name,
      target_year: Number(year),
      known_on: knownOn,
      body: sql`cast(cast(${JSON.stringify(body)} as text) as jsonb)`,
    })
    .execute();
  return id;
}

/** Every saved forecast, oldest first. */
export async function listForecastVintages({ db }: Store): Promise<readonly SavedVintage[]> {
  const { rows } = await sql<{
    id: string;
    at: string;
    actor: string;
    year: number;
    known: string;
    body: unknown;
  }>`
    select vintage_id::text as id, actor, target_year as year, known_on::text as known, body,
      to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
    from forecast_vintage order by made_at
  `.execute(db);
  return rows.map(({ id, at, actor, year, known, body }) => ({
    id,
    madeAt: instant(at),
    actor,
    year: String(year),
    knownOn: day(known),
    // Written by insertForecastVintage alone.
    body: body as VintageBody,
  }));
}
