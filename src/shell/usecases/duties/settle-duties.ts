import type { Caller } from '#core/access';
import type { Duty, DutyStepDetails } from '#core/casework';
import { type Day, type Finding, ok, type Problem, refuse, type Result, words } from '#kernel';
import { type NewDutyStep, recordDutySteps, type Store } from '#shell/store';
import { logAccess } from '../log-access.ts';
import { knownDuties } from './known-duties.ts';

/** What somebody says of duties. To take and to give back is safe for many at once; the others are said of one. */
export type DutyVerdict = {
  readonly verdict: 'taken' | 'returned' | 'done' | 'not_needed' | 'reopened';
  readonly duties: readonly string[];
  /** The day that it was done, for `done`. */
  readonly on: Day;
  readonly reason: string;
};

/**
 * Records what somebody says of duties, for all of them or none. Nothing is deleted: a duty is done, or not needed with a
 * reason and a name, and can be opened again. INPUT_INVALID with every fault; NOT_FOUND when one is not a duty today.
 */
export async function settleDuties(
  store: Store,
  caller: Caller,
  said: DutyVerdict,
  today: Day,
): Promise<Result<{ readonly recorded: number }, Problem>> {
  const known = new Map((await knownDuties(store, today)).duties.map((duty) => [duty.id, duty]));
  const duties = [...new Set(said.duties)].flatMap((id) => known.get(id) ?? []);
  if (duties.length < new Set(said.duties).size) return refuse(NO_DUTY);
  const findings = faultsOf(said, duties, today);
  if (findings.length > 0) return refuse({ ...NOT_RECORDED, findings });
  const reason = said.reason.trim();
  await recordDutySteps(
    store,
    duties.map(
      (duty): NewDutyStep => ({
        person: duty.person,
        on: said.verdict === 'done' ? said.on : today,
        actor: caller.name,
        reason: reason === '' ? said.verdict : reason,
        ...detailsOf(said.verdict, duty.id, caller),
      }),
    ),
  );
  if (isOwnership(said)) return ok({ recorded: duties.length });
  for (const { person, label } of duties) {
    if (person === null) continue;
    const access = { person, what: 'change_person', reason: label.sv } as const;
    const logged = await logAccess(store, caller, access);
    if (!logged.ok) return logged;
  }
  return ok({ recorded: duties.length });
}

const isOwnership = ({ verdict }: DutyVerdict): boolean =>
  verdict === 'taken' || verdict === 'returned';

function detailsOf(
  verdict: DutyVerdict['verdict'],
  duty: string,
  { loginName }: Caller,
): DutyStepDetails {
  switch (verdict) {
    case 'taken':
      return { kind: 'duty_taken', duty, by: loginName };
    case 'returned':
      return { kind: 'duty_taken', duty, by: null };
    case 'done':
      return { kind: 'duty_done', duty };
    case 'not_needed':
      return { kind: 'duty_not_needed', duty };
    case 'reopened':
      return { kind: 'duty_reopened', duty };
  }
}

function faultsOf(said: DutyVerdict, duties: readonly Duty[], today: Day): readonly Finding[] {
  const { verdict, on, reason } = said;
  const fault = (path: string, code: string, sv: string, en: string): Finding => ({
    code,
    at: { path },
    message: words(sv, en),
  });
  if (isOwnership(said)) return [];
  const findings: Finding[] = [];
  if (duties.length !== 1)
    findings.push(
      fault(
        'duties',
        'ONE_AT_A_TIME',
        'Säg det om en skyldighet i taget. Flera på en gång går bara att ta över eller lämna tillbaka.',
        'Say it of one duty at a time. Several at once can only be taken over or given back.',
      ),
    );
  if (verdict !== 'done' && reason.trim() === '')
    findings.push(
      fault(
        'reason',
        'REASON_MISSING',
        'Skriv varför. Ditt namn sparas med.',
        'Write why. Your name is kept with it.',
      ),
    );
  if (verdict === 'done' && on > today)
    findings.push(
      fault('on', 'IN_FUTURE', 'Dagen har inte varit än.', 'The day has not been yet.'),
    );
  const since = duties[0]?.since;
  if (verdict === 'done' && since !== undefined && on < since)
    findings.push(
      fault(
        'on',
        'BEFORE_DUTY',
        `Skyldigheten uppstod ${since}. Skriv en dag från och med då.`,
        `The duty arose on ${since}. Write a day from then on.`,
      ),
    );
  return findings;
}

const NOT_RECORDED: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Inget har sparats. Rätta och försök igen.',
    'Nothing was saved. Correct it and try again.',
  ),
};

const NO_DUTY: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Skyldigheten finns inte längre: uppgifterna bakom den har ändrats. Ladda om Bevakning. Inget har sparats.',
    'The duty is no longer there: the facts behind it have changed. Load Duties again. Nothing was saved.',
  ),
};
