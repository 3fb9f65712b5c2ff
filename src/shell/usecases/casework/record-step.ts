import type { Caller } from '#core/access';
import {
  type CaseState,
  caseState,
  checkStep,
  type Proposal,
  type StepActor,
  type StepBody,
} from '#core/casework';
import type { RegisterCommand } from '#core/register';
import { type Day, ok, type Problem, refuse, type Result, words } from '#kernel';
import {
  appendCaseStep,
  findCase,
  recordChange,
  type RecordedCase,
  type StepToAppend,
  type Store,
} from '#shell/store';
import { demandOpened, logAccess } from '../log-access.ts';
import { surroundingsOf } from './case-surroundings.ts';
import { decisionCommands } from './decision-commands.ts';
import { executionCommands } from './execution-commands.ts';
import { factOfStep } from './fact-of-step.ts';
import { NO_CASE } from './opened-case.ts';
import { referenceOf } from './unit/case-states.ts';

export type StepToRecord = {
  readonly caseId: string;
  /** The last step that the officer has seen; 0 opens the case. */
  readonly after: number;
  readonly body: StepBody;
};

/**
 * Records what was done in a case. A decision, and an order that is accepted or no longer is, are told to the register in
 * the same transaction. INPUT_INVALID beside every field; CHANGED_MEANWHILE when a colleague recorded something first;
 * NOT_ALLOWED when the person is not opened.
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
  const steps = found?.steps ?? [];
  if (steps.length !== after) return refuse(changedMeanwhile(found));
  const state = caseState(steps);
  const decided = asRead(state, body);
  const around = await surroundingsOf(store, caller, person, today, proposalOf(decided));
  const said = named(decided, around.providers);
  const checked = checkStep(state, said, around);
  if (!checked.ok) return checked;
  const number = after + 1;
  const commands =
    said.step === 'decided'
      ? decisionCommands({ ...said, reference: factOfStep(caseId, number), person }, around.earlier)
      : executionCommands(caseId, steps, [...steps, { number, body: said }]);
  const step = { caseId, person, after, actor: actorOf(caller), body: said };
  const written = await write(store, caller, step, commands);
  if (!written.ok) return written;
  const logged = await logAccess(store, caller, {
    person,
    what: 'change_person',
    reason: opened.value,
  });
  return logged.ok ? ok({ number }) : logged;
}

/** Writes the step to the case and what it says to the register, both or neither. */
async function write(
  store: Store,
  caller: Caller,
  step: StepToAppend,
  commands: readonly RegisterCommand[],
): Promise<Result<void, Problem>> {
  const append = async (
    db: Parameters<typeof appendCaseStep>[0],
  ): Promise<Result<void, Problem>> =>
    (await appendCaseStep(db, step)) ? ok(undefined) : refuse(changedMeanwhile(undefined));
  if (commands.length === 0) return append(store.db);
  const change = {
    actor: caller.loginName,
    reason: `Ärende ${referenceOf(step.caseId)}: ${whyChanged(step.body)}`,
    source: null,
    recordedAt: null,
  };
  const recorded = await recordChange(store, change, commands, append);
  return recorded.ok ? ok(undefined) : recorded;
}

const whyChanged = (body: StepBody): string =>
  body.step === 'decided'
    ? 'beslut'
    : body.step === 'taken_back'
      ? body.why
      : 'utföraren tar emot beställningen';

/** A decision is made of the proposal that was read, whatever the form says. */
function asRead(state: CaseState | undefined, body: StepBody): StepBody {
  if (body.step !== 'decided' || state === undefined || state.proposal === null) return body;
  return {
    ...body,
    proposal: state.proposal.proposal,
    category: state.category?.category ?? null,
  };
}

/** An order names its provider as the register does, whatever the form says. */
function named(body: StepBody, providers: ReadonlyMap<string, string>): StepBody {
  if (body.step !== 'ordered') return body;
  return { ...body, provider: providers.get(body.providerId ?? '') ?? body.provider };
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
