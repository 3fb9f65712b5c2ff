import type { PersonQuestion } from '#core/register';
import { ok, type Problem, refuse, type Result, words } from '#kernel';
import { listHistory, type Store } from '#shell/store';
import { type VersionView, versionView } from './version-view.ts';

export type HistoryView = { readonly versions: readonly VersionView[] };

/** Every version of everything that hangs on a person, with who changed it and why. NOT_FOUND for a stranger. */
export async function history(
  store: Store,
  question: PersonQuestion,
): Promise<Result<HistoryView, Problem>> {
  const versions = await listHistory(store, question);
  return versions.length === 0 ? refuse(STRANGER) : ok({ versions: versions.map(versionView) });
}

const STRANGER: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Registret har aldrig känt någon sådan person. Kontrollera referensen.',
    'The register has never known any such person. Check the reference.',
  ),
};
