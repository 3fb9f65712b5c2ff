import type { Caller } from '#core/access';
import type { Paper } from '#core/papers';
import { ok, type Problem, type Result } from '#kernel';
import type { Store } from '#shell/store';
import { logAccess } from '../log-access.ts';
import type { OpenedCase } from './opened-case.ts';
import { type PaperFile, paperFile } from './paper-file.ts';

export type CasePaperFormat = 'docx' | 'pdf';

/** Writes a paper of a case to take along, once it is logged that somebody takes it out. */
export async function takeOutPaper(
  store: Store,
  caller: Caller,
  { person, reason }: Pick<OpenedCase, 'person' | 'reason'>,
  paper: Paper,
  { format, name }: { readonly format: CasePaperFormat; readonly name: string },
): Promise<Result<PaperFile, Problem>> {
  const logged = await logAccess(store, caller, { person, what: 'take_out_person', reason });
  return logged.ok ? ok(await paperFile(paper, format, name)) : logged;
}
