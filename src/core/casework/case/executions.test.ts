import { describe, expect, it } from 'vitest';
import { day, dayRange } from '#kernel';
import type { Proposal, StepBody } from './case-step.ts';
import { executionsOf } from './executions.ts';

const PERIOD = dayRange(day('2026-04-01'), day('2028-04-01'));
const PROPOSAL: Proposal = {
  matter: 'first_decision',
  outcome: 'granted',
  needs: [],
  granted: null,
  period: PERIOD,
  reviewOn: null,
  reservation: null,
  form: 'framework',
  reasons: [],
  blocks: [],
  guideline: '1',
};
const ON = day('2026-03-02');
const decided = (proposal: Proposal = PROPOSAL): StepBody => ({
  step: 'decided',
  on: ON,
  delegation: '3.2',
  proposal,
  category: 1,
});
const ordered = (providerId: string | undefined): StepBody => ({
  step: 'ordered',
  on: ON,
  provider: 'Påhittad utförare',
  providerId,
  answerBy: ON,
});
const accepted = (from: string): StepBody => ({
  step: 'order_answered',
  on: ON,
  accepted: true,
  from: day(from),
  why: '',
});
const back = (number: number): StepBody => ({ step: 'taken_back', number, why: 'Fel.' });

const executions = (...bodies: readonly StepBody[]): readonly string[] =>
  executionsOf(bodies.map((body, index) => ({ number: index + 1, body }))).map(
    ({ number, provider, valid }) => `${number} ${provider} ${valid.from}–${valid.to ?? ''}`,
  );

describe('the executions that a case amounts to', () => {
  it.each<readonly [string, readonly StepBody[], readonly string[]]>([
    ['none before an answer', [decided(), ordered('A')], []],
    [
      'from the day the provider begins until the decision ends',
      [decided(), ordered('A'), accepted('2026-04-10')],
      ['3 A 2026-04-10–2028-04-01'],
    ],
    [
      'none of a refusal',
      [decided({ ...PROPOSAL, period: null }), ordered('A'), accepted('2026-04-10')],
      [],
    ],
    [
      'none of an order to nobody known',
      [decided(), ordered(undefined), accepted('2026-04-10')],
      [],
    ],
    ['none of an order before the decision', [ordered('A'), decided(), accepted('2026-04-10')], []],
    [
      'until another takes over',
      [decided(), ordered('A'), accepted('2026-04-10'), ordered('B'), accepted('2026-09-01')],
      ['3 A 2026-04-10–2026-09-01', '5 B 2026-09-01–2028-04-01'],
    ],
    [
      'not at all when another takes over from the same day',
      [decided(), ordered('A'), accepted('2026-04-10'), ordered('B'), accepted('2026-04-10')],
      ['5 B 2026-04-10–2028-04-01'],
    ],
    [
      'as before when the other takes its answer back',
      [
        decided(),
        ordered('A'),
        accepted('2026-04-10'),
        ordered('B'),
        accepted('2026-09-01'),
        back(5),
      ],
      ['3 A 2026-04-10–2028-04-01'],
    ],
    [
      'one answer to each order',
      [decided(), ordered('A'), accepted('2026-04-10'), accepted('2026-09-01')],
      ['3 A 2026-04-10–2028-04-01'],
    ],
    [
      'those of an earlier decision left as they are',
      [
        decided(),
        ordered('A'),
        accepted('2026-04-10'),
        decided(),
        ordered('B'),
        accepted('2026-09-01'),
      ],
      ['3 A 2026-04-10–2028-04-01', '6 B 2026-09-01–2028-04-01'],
    ],
  ])('%s', (_, bodies, wanted) => {
    expect(executions(...bodies)).toEqual(wanted);
  });
});
