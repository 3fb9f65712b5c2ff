import type { Caller } from '#core/access';
import { ok, type Problem, refuse, type Result, words } from '#kernel';
import {
  type CaseDraft,
  findCaseDraft,
  listCaseDrafts,
  saveCaseDraft,
  type Store,
} from '#shell/store';
import { openedCase } from './opened-case.ts';

export type DraftToSave = {
  readonly caseId: string;
  readonly section: string;
  /** The version that the officer started from; 0 for the first. */
  readonly after: number;
  readonly body: unknown;
};

/** What became of a draft: saved as a new version, or a colleague's newer text to be set beside it. */
export type SavedDraft =
  | { readonly saved: true; readonly draft: CaseDraft }
  | { readonly saved: false; readonly theirs: CaseDraft };

/**
 * Saves a form as its next version. When a colleague saved first nothing is overwritten: theirs is given back, so that
 * both texts can be seen. NOT_FOUND without such a case, NOT_ALLOWED when the person is not opened.
 */
export async function saveDraft(
  store: Store,
  caller: Caller,
  { caseId, section, after, body }: DraftToSave,
): Promise<Result<SavedDraft, Problem>> {
  const opened = await openedCase(store, caller, caseId);
  if (!opened.ok) return opened;
  const saved = await saveCaseDraft(store, caseId, {
    section,
    after,
    actor: caller,
    body,
  });
  const draft = saved
    ? await findCaseDraft(store, caseId, section, after + 1)
    : (await listCaseDrafts(store, caseId)).find((each) => each.section === section);
  if (draft === undefined) return refuse(NO_DRAFT);
  return ok(saved ? { saved, draft } : { saved, theirs: draft });
}

/** Reads an earlier version, to undo to. */
export async function earlierDraft(
  store: Store,
  caller: Caller,
  caseId: string,
  section: string,
  version: number,
): Promise<Result<CaseDraft, Problem>> {
  const opened = await openedCase(store, caller, caseId);
  if (!opened.ok) return opened;
  const draft = await findCaseDraft(store, caseId, section, version);
  return draft === undefined ? refuse(NO_DRAFT) : ok(draft);
}

const NO_DRAFT: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Det finns ingen sådan version av utkastet.',
    'There is no such version of the draft.',
  ),
};
