import { type Caller, mayRole } from '#core/access';
import {
  type CaseState,
  caseState,
  type Guideline,
  type Matter,
  rolesThatMayDecide,
  type Stage,
} from '#core/casework';
import type { Role } from '#core/access';
import { type Day, dayOfInstant, type Instant, ok, type Problem, type Result } from '#kernel';
import {
  type CaseDraft,
  listCaseDrafts,
  listCases,
  listPersonCards,
  listProviders,
  type ProviderName,
  type RecordedCase,
  type Store,
} from '#shell/store';
import { guidelineInForce } from './case-surroundings.ts';
import { openedCase } from './opened-case.ts';

/** A case in a list: no more of the person than the role may see. */
export type CaseRow = {
  readonly id: string;
  readonly person: string;
  /** Null for a protected identity that the role may not see, and when no source has told the name. */
  readonly name: string | null;
  readonly hidden: boolean;
  readonly stage: Stage;
  readonly because: CaseState['opened']['because'];
  readonly opened: Day;
  readonly changed: Instant;
  /** Who did the last thing. */
  readonly officer: string;
  readonly mine: boolean;
  readonly matter: Matter | null;
};

/** Lists cases, those that changed last first. */
export async function caseRows(
  store: Store,
  { account, role }: Pick<Caller, 'account' | 'role'>,
): Promise<readonly CaseRow[]> {
  const [cases, cards] = await Promise.all([listCases(store), listPersonCards(store)]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const seesProtected = mayRole(role, 'see_protected');
  return cases
    .flatMap((recorded): readonly CaseRow[] => {
      const state = caseState(recorded.steps);
      const last = recorded.steps.at(-1);
      if (state === undefined || last === undefined) return [];
      const card = cardOf.get(recorded.person);
      const hidden = card?.protected === true && !seesProtected;
      return [
        {
          id: recorded.id,
          person: recorded.person,
          name: hidden ? null : (card?.name ?? null),
          hidden,
          stage: state.stage,
          because: state.opened.because,
          opened: dayOfInstant(state.opened.at),
          changed: last.at,
          officer: last.actor.name,
          mine: recorded.steps.some(({ actor }) => actor.account === account),
          matter: (state.decision ?? state.proposal)?.proposal.matter ?? null,
        },
      ];
    })
    .toSorted((a, b) => b.changed.localeCompare(a.changed));
}

/** One case, whole, with the newest drafts of its forms and the guideline that would be used today. */
export type CaseView = {
  readonly id: string;
  /** Null when no source has told it. */
  readonly name: string | null;
  readonly born: Day | null;
  readonly state: CaseState;
  /** Everything that was recorded, what was taken back too. */
  readonly recorded: RecordedCase['steps'];
  readonly drafts: readonly CaseDraft[];
  readonly guideline: Guideline;
  readonly mayDecide: readonly Role[];
  /** Those that can be ordered from today, by name. */
  readonly providers: readonly ProviderName[];
};

/** Reads a case of an opened person. NOT_FOUND, or NOT_ALLOWED when the session has not said why it opens the person. */
export async function readCase(
  store: Store,
  caller: Caller,
  id: string,
  today: Day,
): Promise<Result<CaseView, Problem>> {
  const opened = await openedCase(store, caller, id);
  if (!opened.ok) return opened;
  const { person, state, steps } = opened.value;
  const [drafts, guideline, cards, providers] = await Promise.all([
    listCaseDrafts(store, id),
    guidelineInForce(store, today),
    listPersonCards(store),
    listProviders(store, today),
  ]);
  const card = cards.find((each) => each.id === person);
  const proposal = state.proposal?.proposal;
  return ok({
    id,
    name: card?.name ?? null,
    born: card?.born ?? null,
    state,
    recorded: steps,
    drafts,
    guideline,
    mayDecide: proposal === undefined ? [] : rolesThatMayDecide(guideline, proposal),
    providers,
  });
}
