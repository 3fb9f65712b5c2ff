import { day, type DayRange, dayRange, minutes, month, type Place } from '#kernel';
import {
  type DecisionFact,
  type ExecutionFact,
  type PersonFact,
  type ProviderFact,
  reference,
  type ResidenceFact,
  type TimeReportFact,
  type AssistantFact,
} from '#core/register';
import type { Change } from '#shell/store';

/** The row of a made-up file that a command stands on. */
export const atRow = (row: number): Place => ({ row });

export const days = (from: string, to: string | null = null): DayRange =>
  dayRange(day(from), to === null ? null : day(to));

export const byHand = (reason = 'test', over: Partial<Change> = {}): Change => ({
  actor: 'tester',
  reason,
  source: null,
  recordedAt: null,
  ...over,
});

export const aPerson = (id: string, over: Partial<PersonFact> = {}): PersonFact => ({
  fact: 'person',
  ref: reference('person', 'own', id),
  valid: days(over.born ?? '1990-01-01'),
  at: atRow(1),
  born: day('1990-01-01'),
  identityNumber: null,
  name: null,
  protection: null,
  ...over,
});

export const aResidence = (
  id: string,
  municipality: string,
  valid: DayRange,
  row = 1,
): ResidenceFact => ({
  fact: 'residence',
  ref: reference('residence', 'own', id),
  valid,
  at: atRow(row),
  person: reference('person', 'own', id),
  municipality,
});

export const aDecision = (
  id: string,
  person: string,
  over: Partial<DecisionFact> = {},
): DecisionFact => ({
  fact: 'decision',
  ref: reference('decision', 'own', id),
  valid: days('2024-01-01'),
  at: atRow(1),
  person: reference('person', 'own', person),
  law: 'LSS',
  measure: 'personal_assistance',
  outcome: 'granted',
  category: 1,
  granted: {
    per: 'week',
    basic: minutes(700),
    other: minutes(700),
    waiting: minutes(0),
    standby: minutes(0),
  },
  decided: day('2023-12-15'),
  known: day('2023-12-20'),
  reviewOn: null,
  delegated: true,
  interim: false,
  higherAmount: false,
  ...over,
});

export const aProvider = (id: string): ProviderFact => ({
  fact: 'provider',
  ref: reference('provider', 'own', id),
  valid: days('2011-01-01'),
  at: atRow(1),
  organisationNumber: null,
  name: null,
  form: 'private',
});

export const anExecution = (
  id: string,
  decision: string,
  provider: string,
  valid: DayRange,
): ExecutionFact => ({
  fact: 'execution',
  ref: reference('execution', 'own', id),
  valid,
  at: atRow(1),
  decision: reference('decision', 'own', decision),
  provider: reference('provider', 'own', provider),
});

export const anAssistant = (id: string): AssistantFact => ({
  fact: 'assistant',
  ref: reference('assistant', 'own', id),
  valid: days('1985-01-01'),
  at: atRow(1),
  identityNumber: null,
  born: day('1985-01-01'),
  name: null,
});

export const aTimeReport = (
  id: string,
  person: string,
  assistant: string,
  over: Partial<TimeReportFact> = {},
): TimeReportFact => ({
  fact: 'time_report',
  ref: reference('time_report', 'own', id),
  valid: days('2024-03-01', '2024-04-01'),
  at: atRow(1),
  person: reference('person', 'own', person),
  assistant: reference('assistant', 'own', assistant),
  provider: null,
  law: 'LSS',
  month: month('2024-03'),
  collectiveAgreement: true,
  shifts: [
    {
      day: day('2024-03-04'),
      kind: 'active',
      from: minutes(480),
      to: minutes(960),
      original: null,
    },
  ],
  ...over,
});
