import { isRole } from '#core/access';
import type { RecordedStep, StepActor, StepBody } from '#core/casework';
import { type Instant, parseInstant, invariant } from '#kernel';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Store } from './open-store.ts';
import type { DB } from './schema.gen.ts';

/** Who does something in a case. */
export type CaseActor = Pick<StepActor, 'account' | 'name'>;

/** One case with its steps, first recorded first. */
export type RecordedCase = {
  readonly id: string;
  readonly person: string;
  readonly steps: readonly RecordedStep[];
};

const NOW = sql<string>`clock_timestamp()`;
const AT = sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at');

export type StepToAppend = {
  readonly caseId: string;
  readonly person: string;
  /** The last step that the writer has seen; 0 opens the case. */
  readonly after: number;
  readonly actor: StepActor;
  readonly body: StepBody;
};

/** Adds a step behind the one the writer has seen. False when somebody else was first: then nothing is added. */
export async function appendCaseStep(
  db: Kysely<DB> | Transaction<DB>,
  { caseId, person, after, actor, body }: StepToAppend,
): Promise<boolean> {
  const { rows } = await sql<{ number: number }>`
    insert into recorded_step (case_id, number, person_id, at, account_id, actor, role, body)
    select cast(${caseId} as uuid), ${after + 1}::integer, cast(${person} as uuid), ${NOW},
      cast(${actor.account} as uuid), ${actor.name}, ${actor.role}, cast(cast(${JSON.stringify(body)} as text) as jsonb)
    where coalesce((select max(number) from recorded_step where case_id = cast(${caseId} as uuid)), 0) = ${after}::integer
    on conflict do nothing
    returning number
  `.execute(db);
  return rows.length === 1;
}

/** Reads one case; undefined when there is none. */
export async function findCase({ db }: Store, caseId: string): Promise<RecordedCase | undefined> {
  const rows = await steps(db).where('case_id', '=', caseId).execute();
  return gathered(rows)[0];
}

/** Reads all cases, or those of one person, first opened first. */
export async function listCases({ db }: Store, person?: string): Promise<readonly RecordedCase[]> {
  const all = steps(db);
  return gathered(
    await (person === undefined ? all : all.where('person_id', '=', person)).execute(),
  );
}

const steps = (db: Kysely<DB>) =>
  db
    .selectFrom('recorded_step')
    .select(['case_id', 'number', 'person_id', 'account_id', 'actor', 'role', 'body', AT])
    .orderBy('case_id')
    .orderBy('number');

type Row = Awaited<ReturnType<ReturnType<typeof steps>['execute']>>[number];

function gathered(rows: readonly Row[]): readonly RecordedCase[] {
  const cases = [...Map.groupBy(rows, ({ case_id }) => case_id)].map(([id, own]) => ({
    id,
    person: own[0]?.person_id ?? '',
    steps: own.map(
      ({ number, at, account_id, actor, role, body }): RecordedStep => ({
        number,
        at: instantOf(at),
        actor: {
          account: account_id,
          name: actor,
          role: role !== null && isRole(role) ? role : null,
        },
        // Written by appendCaseStep alone.
        body: body as StepBody,
      }),
    ),
  }));
  return cases.toSorted((a, b) => (a.steps[0]?.at ?? '').localeCompare(b.steps[0]?.at ?? ''));
}

function instantOf(text: string): Instant {
  const at = parseInstant(text);
  invariant(at !== undefined, 'the database writes instants');
  return at;
}

/** A saved state of a form; its number is counted from 1 in each section of a case. */
export type CaseDraft = {
  readonly section: string;
  readonly version: number;
  readonly at: Instant;
  readonly actor: CaseActor;
  readonly body: unknown;
};

/** Saves a form behind the state that the writer has seen. False when somebody else was first: then nothing is saved. */
export async function saveCaseDraft(
  { db }: Store,
  caseId: string,
  draft: {
    readonly section: string;
    readonly after: number;
    readonly actor: CaseActor;
    readonly body: unknown;
  },
): Promise<boolean> {
  const { section, after, actor, body } = draft;
  const { rows } = await sql<{ version: number }>`
    insert into case_draft (case_id, section, version, at, account_id, actor, body)
    select cast(${caseId} as uuid), ${section}, ${after + 1}::integer, ${NOW}, cast(${actor.account} as uuid), ${actor.name},
      cast(cast(${JSON.stringify(body)} as text) as jsonb)
    where coalesce((
      select max(version) from case_draft where case_id = cast(${caseId} as uuid) and section = ${section}
    ), 0) = ${after}::integer
    on conflict do nothing
    returning version
  `.execute(db);
  return rows.length === 1;
}

/** Reads the newest state of every form of a case. */
export const listCaseDrafts = ({ db }: Store, caseId: string): Promise<readonly CaseDraft[]> =>
  drafts(db, caseId)
    .distinctOn('section')
    .orderBy('section')
    .orderBy('version', 'desc')
    .execute()
    .then((rows) => rows.map(draftOf));

/** Reads one earlier state of a form; undefined when there is none. */
export async function findCaseDraft(
  { db }: Store,
  caseId: string,
  section: string,
  version: number,
): Promise<CaseDraft | undefined> {
  const row = await drafts(db, caseId)
    .where('section', '=', section)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? undefined : draftOf(row);
}

const drafts = (db: Kysely<DB>, caseId: string) =>
  db
    .selectFrom('case_draft')
    .select(['section', 'version', 'account_id', 'actor', 'body', AT])
    .where('case_id', '=', caseId);

type DraftRow = Awaited<ReturnType<ReturnType<typeof drafts>['execute']>>[number];

const draftOf = ({ section, version, at, account_id, actor, body }: DraftRow): CaseDraft => ({
  section,
  version,
  at: instantOf(at),
  actor: { account: account_id, name: actor },
  body,
});
