import type { Caller } from '#core/access';
import { type Day, type Finding, ok, type Problem, refuse, type Result, words } from '#kernel';
import { listPersonCards, recordDutySteps, type Store } from '#shell/store';
import { logAccess } from '../log-access.ts';
import { knownDuties } from './known-duties.ts';

/** A notice whose person nobody has found yet, in the words of whoever read it. */
export type UnmatchedNotice = {
  readonly outcome: 'granted' | 'amended' | 'reduced' | 'withdrawn' | 'refused';
  readonly received: Day;
  readonly said: string;
};

const MATCH = 'match_notice';

/** Keeps a notice without a person, so that somebody has to find out whom it is about. INPUT_INVALID by field. */
export async function keepUnmatched(
  store: Store,
  { name }: Pick<Caller, 'name'>,
  { outcome, received, said }: UnmatchedNotice,
  today: Day,
): Promise<Result<{ readonly id: string }, Problem>> {
  const findings: Finding[] = [];
  if (said.trim() === '')
    findings.push({ code: 'TEXT_MISSING', at: { path: 'said' }, message: SAY });
  if (received > today)
    findings.push({ code: 'IN_FUTURE', at: { path: 'received' }, message: IN_FUTURE });
  if (findings.length > 0) return refuse({ ...NOT_KEPT, findings });
  const [id = ''] = await recordDutySteps(store, [
    {
      kind: 'notice_unmatched',
      person: null,
      on: received,
      actor: name,
      reason: said.trim(),
      outcome,
    },
  ]);
  return ok({ id });
}

/** Records whom a notice was about, as somebody has decided it. NOT_FOUND for a notice or person that is not there. */
export async function matchNotice(
  store: Store,
  caller: Caller,
  { notice, person }: { readonly notice: string; readonly person: string },
  today: Day,
): Promise<Result<{ readonly person: string }, Problem>> {
  const [{ duties }, cards] = await Promise.all([
    knownDuties(store, today),
    listPersonCards(store),
  ]);
  const waits = duties.some(
    ({ id, status }) => id === `${MATCH}:unit:${notice}` && status !== 'done',
  );
  if (!waits || !cards.some(({ id }) => id === person)) return refuse(NOT_THERE);
  await recordDutySteps(store, [
    {
      kind: 'notice_matched',
      person: null,
      on: today,
      actor: caller.name,
      reason: person,
      notice,
    },
  ]);
  const access = { person, what: 'change_person', reason: MATCHED } as const;
  const logged = await logAccess(store, caller, access);
  return logged.ok ? ok({ person }) : logged;
}

const MATCHED = 'Besked från Försäkringskassan';
const SAY = words(
  'Skriv vad som står i beskedet om personen.',
  'Write what the notice says of the person.',
);
const IN_FUTURE = words('Dagen har inte varit än.', 'The day has not been yet.');
const NOT_KEPT: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Inget har sparats. Rätta och försök igen.',
    'Nothing was saved. Correct it and try again.',
  ),
};
const NOT_THERE: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Beskedet är redan knutet till en person, eller så finns personen inte i registret. Ladda om sidan.',
    'The notice has a person already, or the person is not in the register. Load the page again.',
  ),
};
