import { describe, expect, it } from 'vitest';
import { type DecisionRow, type DutyStep, type PersonFacts, supportGaps } from '#core/casework';
import { day, dayRange, instant } from '#kernel';

const decision = (over: Partial<DecisionRow>): DecisionRow => ({
  id: 'sfb',
  law: 'SFB',
  measure: 'personal_assistance',
  outcome: 'granted',
  decided: day('2023-01-01'),
  known: day('2023-01-01'),
  reviewOn: null,
  interim: false,
  basicPerWeek: 0,
  valid: dayRange(day('2023-01-01'), day('2024-02-01')),
  executed: [],
  ...over,
});

const contact: DutyStep = {
  id: 's1',
  person: 'p',
  on: day('2024-02-29'),
  at: instant('2024-02-29T09:00:00Z'),
  actor: 'Handläggare',
  reason: 'Indragning',
  kind: 'contact',
  how: 'telephone',
  reached: true,
  told: ['lss'],
  wants: 'apply',
  said: '',
};

const facts: PersonFacts = {
  person: 'p',
  ended: null,
  decisions: [
    decision({}),
    decision({
      id: 'lss',
      law: 'LSS',
      decided: day('2024-04-15'),
      known: day('2024-04-15'),
      valid: dayRange(day('2024-05-01'), null),
      executed: [{ provider: 'x', valid: dayRange(day('2024-05-10'), null) }],
    }),
  ],
  notices: [],
  relatives: [],
  steps: [contact],
};

describe('the waits after allowance ended on 1 February 2024', () => {
  it('are open and counted to the day asked about while nothing has happened', () => {
    expect(supportGaps(facts, day('2024-02-28'))).toMatchObject([
      {
        toContact: { days: 27, open: true },
        withoutSupport: { days: 27, open: true },
        outcome: null,
        followed: 27,
      },
    ]);
  });

  it('end with the contact on the leap day, the decision, the execution and the first day of support', () => {
    expect(supportGaps(facts, day('2024-06-01'))).toMatchObject([
      {
        toContact: { days: 28, open: false },
        toApplication: { days: 121, open: true },
        toDecision: { days: 74, open: false },
        toExecution: { days: 99, open: false },
        withoutSupport: { days: 90, open: false },
        outcome: 'lss',
        followed: 90,
      },
    ]);
  });

  it('are none on the day before', () => {
    expect(supportGaps(facts, day('2024-01-31'))).toEqual([]);
  });
});
