import {
  type DayRange,
  type Instant,
  ok,
  type Place,
  type Problem,
  refuse,
  type Result,
  words,
} from '#kernel';
import {
  FACT_KINDS,
  type FactCommand,
  gatherCommands,
  type RegisterCommand,
  spokenOf,
  type TimeReportFact,
} from '#core/register';
import { sql, type Transaction } from 'kysely';
import {
  contradictionOfError,
  contradictionProblem,
  listContradictions,
} from './contradictions.store.ts';
import { attributesOf } from './fact-attributes.ts';
import type { Store } from './open-store.ts';
import { recordVersions, type Saying } from './record-versions.store.ts';
import type { DB } from './schema.gen.ts';
import { copyInto } from './session-driver.ts';
import { shiftLines } from './shift-lines.ts';
import type { Vault } from './vault.ts';

/** Who changes the register, why and from what. A hand-made change has no source. */
export type Change = {
  readonly actor: string;
  readonly reason: string;
  /** The file and its SHA-256 in hexadecimal. */
  readonly source: { readonly name: string; readonly hash: string } | null;
  /** When the change is recorded; now when null. */
  readonly recordedAt: Instant | null;
};

/** `duplicate` when the same file was taken in before: then nothing has changed, and the change is the earlier one. */
export type Recorded = {
  readonly changeId: number;
  readonly duplicate: boolean;
  readonly rows: number;
};

// Every writer of the register takes this lock, so that recorded time only goes forward.
const WRITER_LOCK = 2020_0002;

// Each time the register has grown by this much the planner's old picture of it may mislead it badly.
const GROWTH = 2;
const ENOUGH_TO_COUNT = 1000;

/**
 * Records everything that one file or form says as one change: all of it, or nothing. REGISTER_CONTRADICTION with a
 * finding for every row that contradicts the file or the register; RECORDED_TOO_EARLY when the register already
 * holds something recorded later.
 * `also` is done in the same transaction: what it refuses undoes the change.
 */
export async function recordChange(
  store: Store,
  change: Change,
  commands: readonly RegisterCommand[],
  also?: (trx: Transaction<DB>) => Promise<Result<void, Problem>>,
): Promise<Result<Recorded, Problem>> {
  const gathered = gatherCommands(commands);
  if (!gathered.ok) return gathered;
  try {
    return await store.db.transaction().execute(async (trx) => {
      const recorded = await write(trx, store.vault, change, gathered.value, commands.length);
      const done = (await also?.(trx)) ?? ok(undefined);
      if (!done.ok) throw new Refused(done.problem);
      return recorded;
    });
  } catch (cause) {
    if (cause instanceof Refused) return refuse(cause.problem);
    const code = contradictionOfError(cause);
    if (code === undefined) throw cause;
    return refuse(contradictionProblem([{ code, fact_id: '', other_id: '' }], new Map()));
  }
}

/** Carries a problem out of a transaction, so that it is rolled back. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

async function write(
  trx: Transaction<DB>,
  vault: Vault,
  change: Change,
  commands: readonly RegisterCommand[],
  rows: number,
): Promise<Result<Recorded, Problem>> {
  await sql`select pg_advisory_xact_lock(${WRITER_LOCK})`.execute(trx);
  const earlier = await findChangeOf(trx, change.source?.hash);
  if (earlier) return ok({ ...earlier, duplicate: true });
  const opened = await openChange(trx, change, rows);
  for (const kind of FACT_KINDS) {
    const own = commands.filter(({ ref }) => ref.kind === kind);
    if (own.length === 0) continue;
    const said = own.map((command) => sayingOf(command, vault));
    const written = await recordVersions(trx, opened, kind, said);
    if (kind === 'time_report') await copyShifts(trx, vault, written, own);
  }
  if (await hasGrown(trx, rows)) await sql`select refresh_statistics()`.execute(trx);
  if (!(await holdsTogether(trx))) {
    const contradictions = await listContradictions(trx, opened.changeId);
    const places = new Map<string, Place>(commands.map(({ ref, at }) => [vault.idOf(ref), at]));
    throw new Refused(contradictionProblem(contradictions, places));
  }
  return ok({ changeId: opened.changeId, duplicate: false, rows });
}

/**
 * Whether the constraints let the change stand. They are asked once and say no more than the first contradiction; the
 * savepoint leaves the change in place, so that all of them can be listed.
 */
async function holdsTogether(trx: Transaction<DB>): Promise<boolean> {
  await sql`savepoint written`.execute(trx);
  try {
    await sql`set constraints all immediate`.execute(trx);
    return true;
  } catch (cause) {
    if (contradictionOfError(cause) === undefined) throw cause;
    await sql`rollback to savepoint written`.execute(trx);
    return false;
  }
}

/** Whether the facts of this change have brought the register over one more step of growth. */
async function hasGrown(trx: Transaction<DB>, rows: number): Promise<boolean> {
  const { told } = await trx
    .selectFrom('register_change')
    .select(({ fn }) => fn.sum<number>('fact_rows').as('told'))
    .executeTakeFirstOrThrow();
  const step = (facts: number): number =>
    Math.floor(Math.log(Math.max(facts, 1)) / Math.log(GROWTH));
  return Number(told) >= ENOUGH_TO_COUNT && step(Number(told)) > step(Number(told) - rows);
}

async function findChangeOf(
  trx: Transaction<DB>,
  hash: string | undefined,
): Promise<Omit<Recorded, 'duplicate'> | undefined> {
  if (hash === undefined) return undefined;
  return trx
    .selectFrom('register_change')
    .select(['change_id as changeId', 'fact_rows as rows'])
    .where('source_hash', '=', hash)
    .executeTakeFirst();
}

async function openChange(
  trx: Transaction<DB>,
  { actor, reason, source, recordedAt }: Change,
  rows: number,
): Promise<{ changeId: number; recordedAt: string }> {
  // Changes that ask for one and the same instant stand a microsecond apart.
  const wanted = sql<string>`coalesce(cast(${recordedAt} as timestamptz), '-infinity')`;
  const { rows: found } = await sql<{ at: string; too_early: boolean }>`
    select greatest(
        case when cast(${recordedAt} as text) is null then clock_timestamp() else ${wanted} end,
        max(recorded_at) + interval '1 microsecond'
      )::text as at,
      cast(${recordedAt} as text) is not null
        and coalesce(date_trunc('milliseconds', max(recorded_at)) > ${wanted}, false) as too_early
    from register_change
  `.execute(trx);
  const next = found[0];
  if (!next || next.too_early) throw new Refused(TOO_EARLY);
  const { change_id } = await trx
    .insertInto('register_change')
    .values({
      recorded_at: next.at,
      actor,
      reason,
      source_name: source?.name ?? null,
      source_hash: source?.hash ?? null,
      fact_rows: rows,
    })
    .returning('change_id')
    .executeTakeFirstOrThrow();
  return { changeId: change_id, recordedAt: next.at };
}

const TOO_EARLY: Problem = {
  code: 'RECORDED_TOO_EARLY',
  detail: words(
    'Registret har redan uppgifter som lästes in efter den tidpunkten. Inget har sparats. Välj en senare tidpunkt.',
    'The register already holds facts recorded after that time. Nothing was saved. Choose a later time.',
  ),
};

function sayingOf(command: RegisterCommand, vault: Vault): Saying {
  const spoken = spokenOf(command);
  const said = {
    fact_id: vault.idOf(command.ref),
    speaks_for: spoken === 'all' ? '(,)' : writeRange(spoken),
  };
  return command.fact === 'tombstone'
    ? { ...said, valid: null }
    : { ...said, valid: writeRange(command.valid), ...attributesOf(command, vault) };
}

const writeRange = ({ from, to }: DayRange): string => `[${from},${to ?? ''})`;

/** Hangs shifts on the versions that were written; an unchanged report has none and keeps the shifts it has. */
async function copyShifts(
  trx: Transaction<DB>,
  vault: Vault,
  written: readonly { readonly version_id: number; readonly fact_id: string }[],
  commands: readonly RegisterCommand[],
): Promise<void> {
  const reports = new Map(
    commands.filter(isTimeReport).map(({ ref, shifts }) => [vault.idOf(ref), shifts]),
  );
  const lines = written.map(({ version_id, fact_id }) => ({
    version: version_id,
    shifts: reports.get(fact_id) ?? [],
  }));
  await copyInto(trx, 'shift', shiftLines(lines));
}

const isTimeReport = (command: RegisterCommand): command is FactCommand & TimeReportFact =>
  command.fact === 'time_report';
