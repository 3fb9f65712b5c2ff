import { FACT_WORDS } from '#core/register';
import { type Language, ok, type Problem, refuse, type Result, words } from '#kernel';
import { type ChangeSummary, findChange, listChanges, type Store } from '#shell/store';

export type ChangesView = {
  readonly changes: readonly ChangeSummary[];
  /** Whether there are earlier ones still. */
  readonly more: boolean;
};

const AT_ONCE = 200;

/** What was taken in or typed, the latest first; before a change when one is given. */
export async function changes(store: Store, before: number | null): Promise<ChangesView> {
  const found = await listChanges(store, { before, most: AT_ONCE + 1 });
  return { changes: found.slice(0, AT_ONCE), more: found.length > AT_ONCE };
}

export type ChangeView = ChangeSummary & {
  readonly kinds: readonly {
    readonly kind: string;
    readonly label: string;
    readonly recorded: number;
    readonly closed: number;
  }[];
};

/** What one change did, by kind of fact. NOT_FOUND when there is none. */
export async function change(
  store: Store,
  changeId: number,
  language: Language,
): Promise<Result<ChangeView, Problem>> {
  const found = await findChange(store, changeId);
  if (!found) return refuse(NO_CHANGE);
  const kinds = found.kinds.map((each) => ({ ...each, label: FACT_WORDS[each.kind][language] }));
  return ok({ ...found, kinds });
}

const NO_CHANGE: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Det finns ingen sådan ändring. Välj en i historiken.',
    'There is no such change. Choose one in the history.',
  ),
};
