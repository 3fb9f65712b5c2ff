import type { Caller } from '#core/access';
import {
  type CaseState,
  caseState,
  checkStep,
  type Proposal,
  type StepActor,
  type StepBody,
} from '#core/casework';
import { type Day, ok, type Problem, refuse, type Result, words } from '#kernel';
import {
  appendCaseStep,
  findCase,
  recordChange,
  type RecordedCase,
  type Store,
} from '#shell/store';
import { demandOpened, logAccess } from '../log-access.ts';
import { surroundingsOf } from './case-surroundings.ts';
import { decisionCommands } from './decision-commands.ts';
import { NO_CASE } from './no-case.ts';

export type StepToRecord = {
  readonly caseId: string;
  /** The last step that the officer has seen; 0 opens the case. */
  readonly after: number;
  readonly body: StepBody;
};

/**
 * Records what was done in a case. A decision is told to the register in the same transaction. INPUT_INVALID beside every
 * field; CHANGED_MEANWHILE when a colleague recorded something first; NOT_ALLOWED when the person is not opened.
 */
export async function recordStep(
  store: Store,
  caller: Caller,
  { caseId, after, body }: StepToRecord,
  today: Day,
): Promise<Result<{ readonly number: number }, Problem>> {
  const found = await findCase(store, caseId);
  const person = found?.person ?? (body.step === 'opened' ? body.person : undefined);
  if (person === undefined) return refuse(NO_CASE);
  const opened = await demandOpened(store, caller, person);
  if (!opened.ok) return opened;
  if ((found?.steps.length ?? 0) !== after) return refuse(changedMeanwhile(found));
  const state = caseState(found?.steps ?? []);
  const agreed = signed(state, body);
  const around = await surroundingsOf(store, caller, person, today, proposalOf(agreed));
  const checked = checkStep(state, agreed, around);
  if (!checked.ok) return checked;
  const step = { caseId, person, after, actor: actorOf(caller), body: agreed };
  const written =
    agreed.step === 'decided'
      ? await decide(store, caller, step, agreed, around.earlier)
      : (await appendCaseStep(store.db, step))
        ? ok(undefined)
        : refuse(changedMeanwhile(await findCase(store, caseId)));
  if (!written.ok) return written;
  const logged = await logAccess(store, caller, {
    person,
    what: 'change_person',
    reason: opened.value,
  });
  return logged.ok ? ok({ number: after + 1 }) : logged;
}

type Step = Parameters<typeof appendCaseStep>[1];

/** Writes the decision to the register and the step to the case, both or neither. */
async function decide(
  store: Store,
  caller: Caller,
  step: Step,
  body: Extract<StepBody, { step: 'decided' }>,
  earlier: Parameters<typeof decisionCommands>[1],
): Promise<Result<void, Problem>> {
  const commands = decisionCommands(
    {
      reference: `${step.caseId}-${step.after + 1}`,
      person: step.person,
      on: body.on,
      category: body.category,
      proposal: body.proposal,
    },
    earlier,
  );
  const change = {
    actor: caller.loginName,
    reason: 'decision',
    source: null,
    recordedAt: null,
  };
  const recorded = await recordChange(store, change, commands, async (trx) =>
    (await appendCaseStep(trx, step)) ? ok(undefined) : refuse(changedMeanwhile(undefined)),
  );
  return recorded.ok ? ok(undefined) : recorded;
}

/** A decision is made of the proposal that was read, whatever the form says. */
function signed(state: CaseState | undefined, body: StepBody): StepBody {
  if (body.step !== 'decided' || state === undefined || state.proposal === null) return body;
  return {
    ...body,
    proposal: state.proposal.proposal,
    category: state.category?.category ?? null,
  };
}

const proposalOf = (body: StepBody): Proposal | undefined =>
  body.step === 'proposed' || body.step === 'decided' ? body.proposal : undefined;

const actorOf = ({ account, name, role }: Caller): StepActor => ({ account, name, role });

/** Says who was first, so that the two can talk. */
function changedMeanwhile(found: RecordedCase | undefined): Problem {
  const last = found?.steps.at(-1);
  const [sv, en] =
    last === undefined ? ['En kollega', 'A colleague'] : [last.actor.name, last.actor.name];
  return {
    code: 'CHANGED_MEANWHILE',
    detail: words(
      `${sv} har antecknat något i ärendet efter att du öppnade det. Ladda om ärendet och spara igen. Det du har skrivit finns kvar.`,
      `${en} has recorded something in the case since you opened it. Load the case again and save. What you wrote is still here.`,
    ),
  };
}
