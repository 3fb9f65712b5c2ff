import { describe, expect, it } from 'vitest';
import { day, dayRange, instant } from '#kernel';
import type { DecisionRow, PersonFacts } from './duty-facts.ts';
import type { DutyStep, DutyStepDetails } from './duty-step.ts';
import { supportWaits } from './support-waits.ts';

const ON = day('2025-06-30');

const decision = (
  id: string,
  law: 'LSS' | 'SFB',
  from: string,
  to: string | null,
): DecisionRow => ({
  id,
  law,
  measure: 'personal_assistance',
  outcome: 'granted',
  decided: day(from),
  known: day(from),
  reviewOn: null,
  interim: false,
  valid: dayRange(day(from), to === null ? null : day(to)),
  basicPerWeek: 0,
  executed: law === 'LSS' ? [{ provider: 'A', valid: dayRange(day(from), null) }] : [],
});

const step = (on: string, details: DutyStepDetails): DutyStep => ({
  id: `${details.kind} ${on}`,
  person: 'P',
  on: day(on),
  at: instant(`${on}T08:00:00.000000Z`),
  actor: 'Anna',
  reason: '',
  ...details,
});

const facts = (more: Partial<PersonFacts>): PersonFacts => ({
  person: 'P',
  ended: null,
  decisions: [],
  notices: [],
  relatives: [],
  steps: [],
  ...more,
});

const STATE = decision('F', 'SFB', '2023-01-01', '2025-03-01');
const waitsOf = (more: Partial<PersonFacts>) => supportWaits({ persons: [facts(more)] }, ON);

describe('how long people wait after their state support ended', () => {
  it('counts every day while nothing has come', () => {
    expect(waitsOf({ decisions: [STATE] })).toMatchObject([
      { withoutSupport: 121, became: null, isOpen: true, toContact: null },
    ]);
  });

  it('counts from the day it was known to contact, application, decision and execution', () => {
    const said = { reached: true, told: [], wants: null, said: '' } as const;
    const [wait] = waitsOf({
      decisions: [STATE, decision('L', 'LSS', '2025-04-01', null)],
      steps: [
        step('2025-03-05', { kind: 'contact', how: 'telephone', ...said }),
        step('2025-03-11', { kind: 'application', measure: 'personal_assistance' }),
      ],
    });
    expect(wait).toMatchObject({
      toContact: 4,
      toApplication: 10,
      toDecision: 31,
      toExecution: 31,
      withoutSupport: 31,
      became: 'lss',
      isOpen: false,
    });
  });

  it('is no wait when LSS takes over the same day, and one day when it begins the day after', () => {
    const after = (from: string) =>
      waitsOf({ decisions: [STATE, decision('L', 'LSS', from, null)] })[0]?.withoutSupport;
    expect([after('2025-03-01'), after('2025-03-02')]).toEqual([0, 1]);
  });

  it.each([
    ['regained', { decisions: [STATE, decision('G', 'SFB', '2025-05-01', null)] }],
    [
      'sol',
      {
        decisions: [STATE],
        steps: [step('2025-03-09', { kind: 'other_support', support: 'sol' })],
      },
    ],
    [
      'none',
      {
        decisions: [STATE],
        steps: [step('2025-03-09', { kind: 'other_support', support: 'none' })],
      },
    ],
  ] as const)('tells what became of somebody: %s', (became, more) => {
    expect(waitsOf(more)[0]?.became).toBe(became);
  });

  it('stops counting for whoever is gone from the register, and leaves what became of them untold', () => {
    expect(waitsOf({ decisions: [STATE], ended: day('2025-03-11') })).toMatchObject([
      { withoutSupport: 10, became: null, isOpen: false },
    ]);
  });
});
