import type { Caller } from '#core/access';
import { type CaseState, caseState } from '#core/casework';
import { ok, type Problem, refuse, type Result, words } from '#kernel';
import { findCase, type RecordedCase, type Store } from '#shell/store';
import { demandOpened } from '../log-access.ts';

export const NO_CASE: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Ärendet finns inte. Öppna det från listan över ärenden.',
    'There is no such case. Open it from the list of cases.',
  ),
};

/** A case whose person is opened, and the reason for which it was. */
export type OpenedCase = RecordedCase & { readonly state: CaseState; readonly reason: string };

/** Finds a case of an opened person. NOT_FOUND, or NOT_ALLOWED when the session has not said why it opens the person. */
export async function openedCase(
  store: Store,
  caller: Caller,
  id: string,
): Promise<Result<OpenedCase, Problem>> {
  const found = await findCase(store, id);
  const state = caseState(found?.steps ?? []);
  if (found === undefined || state === undefined) return refuse(NO_CASE);
  const opened = await demandOpened(store, caller, found.person);
  return opened.ok ? ok({ ...found, state, reason: opened.value }) : opened;
}
