import { type Act, type Caller, readAccessReason } from '#core/access';
import type { PersonQuestion } from '#core/register';
import { ok, type Problem, refuse, type Result, words } from '#kernel';
import { type Actor, appendAccess, findOpening, personIdOf, type Store } from '#shell/store';

/** What somebody does with a person's data, and why: the code of a common reason or their own words. */
export type AccessToLog = {
  /** The register's own id. */
  readonly person: string;
  readonly what: Act;
  readonly reason: string;
};

/** Writes to the access log before the data is shown. INPUT_INVALID without a reason. */
export async function logAccess(
  store: Store,
  actor: Actor,
  { person, what, reason }: AccessToLog,
): Promise<Result<void, Problem>> {
  const read = readAccessReason(reason);
  if (!read.ok) return read;
  await appendAccess(store, actor, { act: what, person, reason: read.value });
  return ok(undefined);
}

/** Opens a person for the caller's session for an hour. INPUT_INVALID without a reason. */
export const openPerson = (
  store: Store,
  caller: Caller,
  opening: { readonly person: string; readonly reason: string },
): Promise<Result<void, Problem>> => logAccess(store, caller, { ...opening, what: 'open_person' });

/** Reads of a person at the command line, and logs it before the answer is given. */
export async function readLogged<T>(
  store: Store,
  actor: Actor,
  { question, reason }: { readonly question: PersonQuestion; readonly reason: string },
  read: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const found = await read();
  if (!found.ok) return found;
  const person = personIdOf(store, question);
  const logged = await logAccess(store, actor, { person, what: 'open_person', reason });
  return logged.ok ? found : logged;
}

/** The reason for which the session opened the person within the hour. NOT_ALLOWED when it did not. */
export async function demandOpened(
  store: Store,
  caller: Caller,
  person: string,
): Promise<Result<string, Problem>> {
  const reason = await findOpening(store, caller, person);
  return reason === undefined ? refuse(NOT_OPENED) : ok(reason);
}

const NOT_OPENED: Problem = {
  code: 'NOT_ALLOWED',
  detail: words(
    'Personen är inte öppnad. Säg först varför du behöver öppna personen; det gäller sedan i en timme.',
    'The person is not opened. Say first why you need to open the person; that holds for an hour.',
  ),
};
