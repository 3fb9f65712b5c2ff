import { type Caller, mayRole } from '#core/access';
import type { ChangeRecord } from '#core/register';
import { ok, type PersonNumber, type Problem, refuse, type Result, words } from '#kernel';
import { findIdentityNumber, listHistory, listPersonCards, type Store } from '#shell/store';
import { demandOpened, openPerson } from './log-access.ts';
import { type VersionView, versionView } from './version-view.ts';

/** A version that names its changes by number, since many versions share one. */
type TimelineVersionView = Omit<VersionView, 'recordedBy' | 'closedBy'> & {
  readonly recordedBy: number;
  readonly closedBy: number | null;
};

/** Everything the register has believed of an opened person, from which any past belief can be read. */
export type PersonTimelineView = {
  readonly id: string;
  /** In full, since the person is opened; null when no source has told it. */
  readonly identityNumber: string | null;
  /** Why the caller's session opened the person. */
  readonly reason: string;
  readonly changes: readonly ChangeRecord[];
  readonly versions: readonly TimelineVersionView[];
};

export type PersonOpening = { readonly person: string; readonly reason: string };

/** Opens a person for an hour, for a reason that is logged. NOT_FOUND for a stranger, NOT_ALLOWED for a hidden one. */
export async function openPersonFor(
  store: Store,
  caller: Caller,
  opening: PersonOpening,
): Promise<Result<PersonOpening, Problem>> {
  const card = (await listPersonCards(store)).find(({ id }) => id === opening.person);
  if (card === undefined) return refuse(STRANGER);
  if (card.protected && !mayRole(caller.role, 'see_protected')) return refuse(HIDDEN);
  const opened = await openPerson(store, caller, opening);
  return opened.ok ? ok(opening) : opened;
}

/** Reads all versions of an opened person. NOT_ALLOWED when the caller's session has not said why. */
export async function personTimeline(
  store: Store,
  caller: Caller,
  person: string,
): Promise<Result<PersonTimelineView, Problem>> {
  const opened = await demandOpened(store, caller, person);
  if (!opened.ok) return opened;
  const question = { by: 'id', id: person } as const;
  const versions = (await listHistory(store, question)).map(versionView);
  if (versions.length === 0) return refuse(STRANGER);
  const changes = new Map(
    versions.flatMap(({ recordedBy, closedBy }) =>
      [recordedBy, closedBy].flatMap((change) => (change ? [[change.changeId, change]] : [])),
    ),
  );
  const number = await findIdentityNumber(store, question);
  return ok({
    id: person,
    identityNumber: number === null ? null : written(number),
    reason: opened.value,
    changes: [...changes.values()].toSorted((a, b) => a.changeId - b.changeId),
    versions: versions.map((version) => ({
      ...version,
      recordedBy: version.recordedBy.changeId,
      closedBy: version.closedBy?.changeId ?? null,
    })),
  });
}

const written = (number: PersonNumber): string =>
  number.reveal('show on opened person').replace(/(\d{4})$/, '-$1');

const STRANGER: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Registret känner ingen sådan person. Sök fram personen i Personer.',
    'The register knows of no such person. Search for the person in Persons.',
  ),
};

const HIDDEN: Problem = {
  code: 'NOT_ALLOWED',
  detail: words(
    'Personen har skyddade uppgifter, som din roll inte får se. Be någon som får det om hjälp.',
    'The person has a protected identity, which your role may not see. Ask somebody who may.',
  ),
};
