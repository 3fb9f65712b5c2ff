import {
  type Day,
  type DayRange,
  type Finding,
  ok,
  type Problem,
  refuse,
  type Result,
  words,
} from '#kernel';
import { type Role, ROLE_WORDS } from '#core/access';
import { delegationFor, type Guideline, rolesThatMayDecide } from '../guideline/guideline.ts';
import { checkAnswer, checkOrder } from './check-order.ts';
import { checkProposal } from './check-proposal.ts';
import type { CaseState } from './case-state.ts';
import type { StepBody } from './case-step.ts';
import { BEFORE_BIRTH, fieldFault as fault, stepFault } from './field-fault.ts';

/** What a step is held against: the person, what has been decided before, who asks and which day it is. */
export type StepSurroundings = {
  readonly today: Day;
  readonly born: Day;
  readonly died: Day | null;
  /** Days of granted LSS assistance that is in force or coming, of other decisions than the one proposed to replace. */
  readonly granted: readonly DayRange[];
  readonly officer: { readonly account: string; readonly role: Role };
  readonly guideline: Guideline;
  /** The names of the providers that can be ordered from, by the register's own id. */
  readonly providers: ReadonlyMap<string, string>;
};

/**
 * Whether a step can be recorded. INPUT_INVALID with a finding beside every field at once: a day before the birth, an end
 * before the start, a decision that overlaps another, more time than a week has, no review date, no second reader, no
 * delegation. Nothing is saved or lost by asking.
 */
export function checkStep(
  state: CaseState | undefined,
  body: StepBody,
  around: StepSurroundings,
): Result<void, Problem> {
  const findings = [...daysOfStep(body, around), ...faultsOf(state, body, around)];
  if (findings.length === 0) return ok(undefined);
  return refuse({
    code: 'INPUT_INVALID',
    detail: words(
      'Det går inte att spara så här. Det du har skrivit finns kvar.',
      'This cannot be saved as it is. What you wrote is still here.',
    ),
    findings,
  });
}

function daysOfStep(body: StepBody, { born, today }: StepSurroundings): readonly Finding[] {
  const told: readonly (readonly [string, Day | null])[] = [
    ...('on' in body ? ([['on', body.on]] as const) : []),
    ...(body.step === 'certificate' ? ([['dated', body.dated]] as const) : []),
  ];
  return told.flatMap(([path, on]) => {
    if (on !== null && on < born) return [fault(path, 'BEFORE_BIRTH', BEFORE_BIRTH)];
    if (on !== null && on > today) return [fault(path, 'IN_FUTURE', IN_FUTURE)];
    return [];
  });
}

const IN_FUTURE = words(
  'Dagen har inte varit än. Skriv den dag då det hände.',
  'The day has not been yet. Write the day it happened.',
);

function faultsOf(
  state: CaseState | undefined,
  body: StepBody,
  around: StepSurroundings,
): readonly Finding[] {
  switch (body.step) {
    case 'opened':
      return state === undefined
        ? []
        : [stepFault('OPENED', words('Ärendet är redan öppnat.', 'The case is open already.'))];
    case 'proposed':
      return checkProposal(body.proposal, around);
    case 'read':
      return checkReading(state, around);
    case 'decided':
      return [...checkProposal(body.proposal, around), ...checkDecision(state, body, around)];
    case 'plan':
      return body.followUpOn <= body.on
        ? [fault('followUpOn', 'END_BEFORE_START', FOLLOW_LATER)]
        : [];
    case 'taken_back':
      return checkTakenBack(state, body.number);
    case 'ordered':
      return checkOrder(state, body, around.providers);
    case 'order_answered':
      return checkAnswer(state, body);
    case 'application_received':
    case 'contact':
    case 'consent':
    case 'category_assessed':
    case 'home_visit':
    case 'certificate':
    case 'second_opinion_ordered':
    case 'second_opinion_received':
    case 'conference':
    case 'follow_up':
    case 'appealed':
    case 'appeal_timely':
    case 'appeal_sent':
    case 'judgment':
    case 'closed':
      return [];
  }
}

const FOLLOW_LATER = words(
  'Uppföljningen måste ligga efter planens dag.',
  'The follow-up must be after the day of the plan.',
);

function checkTakenBack(state: CaseState | undefined, taken: number): readonly Finding[] {
  const step = state?.steps.find(({ number }) => number === taken);
  if (step === undefined)
    return [fault('number', 'NO_STEP', words('Steget finns inte.', 'There is no such step.'))];
  if (step.body.step === 'decided' || step.body.step === 'opened')
    return [fault('number', 'STANDS', STANDS)];
  const next = state?.steps.find(({ number, body }) => number > taken && isOrderOrAnswer(body));
  return step.body.step === 'ordered' && next?.body.step === 'order_answered'
    ? [fault('number', 'ANSWERED', ANSWER_FIRST)]
    : [];
}

const isOrderOrAnswer = ({ step }: StepBody): boolean =>
  step === 'ordered' || step === 'order_answered';

const ANSWER_FIRST = words(
  'Beställningen är besvarad. Ta tillbaka svaret först.',
  'The order is answered. Take the answer back first.',
);

const STANDS = words(
  'Ett beslut och ett ärendes öppnande tas inte tillbaka. Ett beslut ändras med ett nytt beslut, ett ärende avslutas.',
  'A decision and the opening of a case are not taken back. A decision is changed by a new one, a case is closed.',
);

function checkReading(
  state: CaseState | undefined,
  { officer }: StepSurroundings,
): readonly Finding[] {
  if (state?.proposal === undefined || state.proposal === null)
    return [
      stepFault(
        'NO_PROPOSAL',
        words('Det finns inget förslag att läsa än.', 'There is no proposal to read yet.'),
      ),
    ];
  return state.proposal.actor.account === officer.account
    ? [
        stepFault(
          'SAME_OFFICER',
          words(
            'Den som har skrivit förslaget kan inte själv läsa det. Be en kollega.',
            'Whoever wrote the proposal cannot be its reader. Ask a colleague.',
          ),
        ),
      ]
    : [];
}

function checkDecision(
  state: CaseState | undefined,
  { proposal }: Extract<StepBody, { step: 'decided' }>,
  { officer, guideline }: StepSurroundings,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (state?.application === null && proposal.matter !== 'interim')
    findings.push(
      stepFault(
        'NO_APPLICATION',
        words(
          'Det finns ingen ansökan i ärendet. Registrera den först.',
          'There is no application in the case. Record it first.',
        ),
      ),
    );
  if (state?.reading?.agrees !== true)
    findings.push(
      stepFault(
        'NOT_READ',
        words(
          'En kollega behöver läsa förslaget och hålla med innan du beslutar.',
          'A colleague has to read the proposal and agree before you decide.',
        ),
      ),
    );
  if (delegationFor(guideline, officer.role, proposal) === undefined) {
    const roles = rolesThatMayDecide(guideline, proposal);
    findings.push(
      stepFault(
        'NO_DELEGATION',
        roles.length === 0
          ? words(
              'Ingen har delegation för det här beslutet. Det ska till nämnden.',
              'Nobody has delegation for this decision. It goes to the committee.',
            )
          : words(
              `Du har inte delegation för det här beslutet. Det har: ${roles.map((role) => ROLE_WORDS[role].sv.toLowerCase()).join(', ')}.`,
              `You have no delegation for this decision. These have: ${roles.map((role) => ROLE_WORDS[role].en.toLowerCase()).join(', ')}.`,
            ),
      ),
    );
  }
  return findings;
}
