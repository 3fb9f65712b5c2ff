import type { Day } from '#kernel';
import type { RecordedStep, StepBody } from '../case/case-step.ts';
import { standing } from '../case/standing.ts';
import type { DutyStep, DutyStepDetails } from './duty-step.ts';

/** A decision in the register that a person has; a step of a case is about the newest one by then. */
type DecisionThen = { readonly id: string; readonly law: string; readonly decided: Day };

/** What a case's steps mean for duties, so that nothing is written down twice. Those taken back mean nothing. */
export function dutyStepsOfCase(
  person: string,
  caseId: string,
  recorded: readonly RecordedStep[],
  decisions: readonly DecisionThen[],
): readonly DutyStep[] {
  const steps = standing(recorded);
  const idOf = (number: number): string => `${caseId}.${number}`;
  const last = (kind: StepBody['step'], before: number): string => {
    const found = steps.findLast(({ number, body }) => number < before && body.step === kind);
    return found === undefined ? '' : idOf(found.number);
  };
  const about = (on: Day): string =>
    decisions
      .filter(({ law, decided }) => law === 'LSS' && decided <= on)
      .toSorted((a, b) => (a.decided < b.decided ? -1 : 1))
      .at(-1)?.id ?? '';
  return steps.flatMap(({ number, at, actor, body }): DutyStep[] => {
    const on = dayOfStep(body, at.slice(0, 10) as Day);
    const record = { id: idOf(number), person, at, actor: actor.name, reason: '', on };
    const before = (kind: StepBody['step']): string => last(kind, number);
    const details = meaningOf(body, { on, before, about });
    return details === null ? [] : [{ ...record, ...details }];
  });
}

// A step without a day of its own happened when it was recorded.
const dayOfStep = (body: StepBody, recorded: Day): Day =>
  'on' in body ? body.on : body.step === 'certificate' ? body.dated : recorded;

const WAYS = {
  phone: 'telephone',
  meeting: 'meeting',
  video: 'meeting',
  letter: 'letter',
  message: 'letter',
} as const;

type Surroundings = {
  readonly on: Day;
  /** The id of the newest step of a kind before this one. */
  readonly before: (kind: StepBody['step']) => string;
  /** The municipality's newest decision by a day. */
  readonly about: (on: Day) => string;
};

type Meanings = {
  readonly [K in StepBody['step']]?: (
    body: Extract<StepBody, { readonly step: K }>,
    around: Surroundings,
  ) => DutyStepDetails | null;
};

const MEANINGS: Meanings = {
  contact: ({ way, reached, told }) => ({
    kind: 'contact',
    how: WAYS[way],
    reached,
    told,
    wants: null,
    said: '',
  }),
  consent: ({ given }) => ({ kind: 'consent', to: 'fetch_fk_investigation', given }),
  application_received: () => ({ kind: 'application', measure: 'personal_assistance' }),
  certificate: ({ standing }) => ({ kind: 'medical_certificate', standing }),
  second_opinion_ordered: (_body, { before }) => ({
    kind: 'second_opinion',
    event: 'ordered',
    certificate: before('certificate'),
  }),
  second_opinion_received: ({ paid }, { before }) =>
    paid === null
      ? null
      : { kind: 'second_opinion', event: 'paid', certificate: before('certificate') },
  plan: (_body, { on, about }) => ({ kind: 'implementation_plan', decision: about(on) }),
  follow_up: (_body, { on, about }) => ({ kind: 'follow_up', decision: about(on) }),
  appealed: ({ decisionReceived }, { on, about }) => ({
    kind: 'appeal',
    decision: about(on),
    receivedDecision: decisionReceived,
  }),
  appeal_timely: ({ timely }, { before }) => ({
    kind: 'appeal_tested',
    appeal: before('appealed'),
    inTime: timely,
  }),
  appeal_sent: (_body, { before }) => ({ kind: 'appeal_sent', appeal: before('appealed') }),
  closed: (_body, { before }) => ({
    kind: 'application_withdrawn',
    application: before('application_received'),
  }),
};

function meaningOf(body: StepBody, around: Surroundings): DutyStepDetails | null {
  const meaning = MEANINGS[body.step] as
    | ((body: StepBody, around: Surroundings) => DutyStepDetails | null)
    | undefined;
  return meaning?.(body, around) ?? null;
}
