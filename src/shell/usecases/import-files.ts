import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { detect, type IntakeFormat } from '#core/intake';
import {
  type Instant,
  type Language,
  ok,
  type Problem,
  problemIn,
  refuse,
  type Result,
  words,
} from '#kernel';
import { type Change, recordChange, type Store } from '#shell/store';

/** A file that somebody hands over, read only when its turn comes. */
export type FileToTakeIn = {
  /** As the person wrote it; the register keeps only the last part. */
  readonly path: string;
  readonly read: () => Promise<Result<Uint8Array, Problem>>;
};

/** Who takes files in, why, and when they are to have been recorded; now when null. */
export type Intention = {
  readonly actor: string;
  readonly reason: string;
  readonly recordedAt: Instant | null;
  /** Cuts the work short: what has been taken in stays, a file that is not yet being written is left out. */
  readonly signal?: AbortSignal;
};

/** What became of one file: taken in whole, known already, or refused whole with every fault. */
export type FileTakenIn = {
  readonly file: string;
  /** Null when no format, or several, could claim it. */
  readonly format: IntakeFormat | null;
  readonly accepted: boolean;
  readonly duplicate: boolean;
  readonly rows: number;
  /** The change in which the file was taken in, an earlier one for a duplicate; null when it was refused. */
  readonly changeId: number | null;
  readonly findings: readonly IntakeFinding[];
  readonly problem?: { readonly code: string; readonly title: string; readonly detail: string };
};

export type IntakeFinding = {
  readonly row: number | null;
  readonly column: string | null;
  /** Where in a document without rows. */
  readonly path?: string;
  readonly code: string;
  readonly message: string;
};

/**
 * Takes files in, one after another, each whole or not at all, and tells of each as it is done. A refused file stops none
 * of the others. RECORDED_TOO_EARLY when the register already knew something later before the first was taken in.
 */
export async function importFiles(
  store: Store,
  files: readonly FileToTakeIn[],
  intention: Intention,
  language: Language,
  tell: (file: FileTakenIn) => void = () => undefined,
): Promise<Result<{ readonly files: readonly FileTakenIn[] }, Problem>> {
  const taken: FileTakenIn[] = [];
  for (const file of files) {
    // Others may ask the program something between two files.
    await setImmediate();
    const one = await takeIn(store, file, intention);
    const nothingYet = !taken.some(({ accepted, duplicate }) => accepted && !duplicate);
    if (!one.ok && one.problem.code === 'RECORDED_TOO_EARLY' && nothingYet) return one;
    const told = one.ok ? one.value : refusedFile(file.path, one.problem, one.format, language);
    taken.push(told);
    tell(told);
  }
  return ok({ files: taken });
}

type Refused = {
  readonly ok: false;
  readonly problem: Problem;
  readonly format: IntakeFormat | null;
};

async function takeIn(
  store: Store,
  { path, read }: FileToTakeIn,
  intention: Intention,
): Promise<{ readonly ok: true; readonly value: FileTakenIn } | Refused> {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  const bytes = await read();
  if (!bytes.ok) return { ...bytes, format: null };
  const detected = await detect(bytes.value, name);
  if (!detected.ok) return { ...detected, format: null };
  const { format } = detected.value;
  const intake = detected.value.read();
  if (!intake.ok) return { ...intake, format };
  const { commands, rows } = intake.value;
  // Reading is one long breath: only now can word come that nobody waits any longer.
  await setImmediate();
  if (intention.signal?.aborted === true) return { ...refuse(CUT_SHORT), format };
  const hash = createHash('sha256').update(bytes.value).digest('hex');
  const { actor, reason, recordedAt } = intention;
  const change: Change = { actor, reason, recordedAt, source: { name, hash } };
  const recorded = await recordChange(store, change, commands);
  if (!recorded.ok) return { ...recorded, format };
  const { changeId, duplicate } = recorded.value;
  return ok({ file: path, format, accepted: true, duplicate, rows, changeId, findings: [] });
}

const CUT_SHORT: Problem = {
  code: 'USAGE',
  detail: words(
    'Inläsningen avbröts. Inget i filen har sparats.',
    'The intake was cut short. Nothing in the file was saved.',
  ),
};

function refusedFile(
  file: string,
  problem: Problem,
  format: IntakeFormat | null,
  language: Language,
): FileTakenIn {
  const { code, title, detail, findings } = problemIn(problem, language);
  return {
    file,
    format,
    accepted: false,
    duplicate: false,
    rows: 0,
    changeId: null,
    findings:
      findings === undefined || findings.length === 0
        ? [{ row: null, column: null, code, message: detail }]
        : findings.map(({ row, column, path, code: fault, message }) => ({
            row: row ?? null,
            column: column ?? null,
            ...(path === undefined ? {} : { path }),
            code: fault,
            message,
          })),
    problem: { code, title, detail },
  };
}
