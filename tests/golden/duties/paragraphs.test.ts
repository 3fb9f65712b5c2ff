import { describe, expect, it } from 'vitest';
import { type DecisionRow, type DutyStep, type DutyStepDetails, listDuties } from '#core/casework';
import { type Day, day, dayRange, instant } from '#kernel';

let steps = 0;
const step = (on: string, details: DutyStepDetails, id?: string): DutyStep => ({
  id: id ?? `s${(steps += 1)}`,
  person: 'p',
  on: day(on),
  at: instant(`${on}T10:00:00Z`),
  actor: 'Handläggare',
  reason: 'Skäl',
  ...details,
});

const lss = (decided: string, over: Partial<DecisionRow> = {}): DecisionRow => ({
  id: 'lss',
  law: 'LSS',
  measure: 'personal_assistance',
  outcome: 'granted',
  decided: day(decided),
  known: day(decided),
  reviewOn: null,
  interim: false,
  basicPerWeek: 600,
  valid: dayRange(day(decided), null),
  executed: [],
  ...over,
});

type Given = {
  readonly decisions?: readonly DecisionRow[];
  readonly steps?: readonly DutyStep[];
  readonly ended?: Day | null;
};

const dutiesOn = (on: string, { decisions = [], steps: said = [], ended = null }: Given) =>
  listDuties(
    {
      persons: [{ person: 'p', ended, decisions, notices: [], relatives: [], steps: said }],
      providers: new Map(),
      unitSteps: [],
    },
    day(on),
  );
const one = (kind: string, on: string, given: Given) =>
  dutiesOn(on, given).find((duty) => duty.kind === kind);

describe('28 f § LSS, three months from the decision', () => {
  it.each([
    ['2024-11-30', '2025-02-28', '2025-03-01'],
    ['2023-11-30', '2024-02-29', '2024-03-01'],
    ['2024-02-29', '2024-05-29', '2024-05-30'],
    ['2024-08-31', '2024-11-30', '2024-12-01'],
  ])('a decision of %s is not late on %s, but on %s', (decided, last, first) => {
    const decisions = [lss(decided)];
    expect(one('report_non_executed', last, { decisions })).toBeUndefined();
    expect(one('report_non_executed', first, { decisions })).toMatchObject({
      since: first,
      basis: { section: '28 f §' },
    });
  });

  it('is not late when it is executed on the last day, and late when on the day after', () => {
    const executed = (from: string) => [
      lss('2024-01-15', { executed: [{ provider: 'x', valid: dayRange(day(from), null) }] }),
    ];
    const late = (from: string) =>
      one('report_non_executed', '2024-12-31', { decisions: executed(from) });
    expect(late('2024-04-15')).toBeUndefined();
    expect(late('2024-04-16')).toBeUndefined();
    expect(late('2024-04-17')).toMatchObject({ since: '2024-04-16', due: '2024-07-31' });
  });

  it('counts anew from an interruption, and asks for one report a quarter until it is resumed', () => {
    const decisions = [
      lss('2023-01-01', {
        executed: [
          { provider: 'x', valid: dayRange(day('2023-01-01'), day('2023-11-29')) },
          { provider: 'y', valid: dayRange(day('2024-10-02'), null) },
        ],
      }),
    ];
    const reports = dutiesOn('2024-12-31', { decisions }).filter(
      ({ kind }) => kind === 'report_non_executed',
    );
    expect(reports.map(({ since, due }) => [since, due])).toEqual([
      ['2024-03-01', '2024-04-30'],
      ['2024-04-01', '2024-07-31'],
      ['2024-07-01', '2024-10-31'],
      ['2024-10-01', '2025-01-31'],
    ]);
  });

  it('is done only when both the Inspectorate and the auditors have been told', () => {
    const report = (to: readonly ('ivo' | 'auditors')[], on: string) =>
      step(on, {
        kind: 'non_execution_reported',
        stretch: 'lss',
        quarter: day('2024-01-01'),
        to,
      });
    const doneWith = (...said: readonly DutyStep[]) =>
      one('report_non_executed', '2024-04-20', { decisions: [lss('2023-12-01')], steps: said })
        ?.doneOn;
    expect(doneWith(report(['ivo'], '2024-04-10'))).toBeNull();
    expect(doneWith(report(['ivo'], '2024-04-10'), report(['auditors'], '2024-04-12'))).toBe(
      '2024-04-12',
    );
  });

  it('ends with the decision, and is reported to the council while it lasts', () => {
    const decisions = [
      lss('2024-01-01', { valid: dayRange(day('2024-01-01'), day('2024-05-01')) }),
    ];
    expect(one('execute_decision', '2024-05-01', { decisions })).toMatchObject({
      status: 'not_needed',
    });
    expect(one('report_to_council', '2024-05-01', { decisions })).toMatchObject({
      person: null,
      basis: { section: '28 h §' },
      due: '2024-07-31',
    });
  });
});

describe('the statute’s four words for speed', () => {
  it('stay four different things', () => {
    const said = [
      step('2024-02-29', { kind: 'incident' }, 'i1'),
      step('2024-02-29', { kind: 'incident_reported', incident: 'i1' }),
      step('2024-03-01', { kind: 'incident_investigated', incident: 'i1', serious: true }),
    ];
    const all = dutiesOn('2024-03-02', { decisions: [lss('2024-01-01')], steps: said });
    expect(
      Object.fromEntries(
        all.flatMap(({ kind, promptness }) => (promptness ? [[kind, promptness]] : [])),
      ),
    ).toEqual({
      report_incident: 'immediately',
      investigate_incident: 'without_delay',
      send_incident: 'as_soon_as_possible',
      execute_decision: 'within_reasonable_time',
    });
  });

  it('asks nothing of the Inspectorate when the incident is not grave', () => {
    const said = [
      step('2024-03-01', { kind: 'incident_investigated', incident: 'i', serious: false }),
    ];
    expect(one('send_incident', '2024-03-02', { steps: said })).toBeUndefined();
  });
});

describe('yearly duties', () => {
  it('come round on 28 February after a leap day', () => {
    const made = step('2024-02-29', { kind: 'individual_plan', event: 'made' });
    const statusOn = (on: string) => one('review_individual_plan', on, { steps: [made] })?.status;
    expect(one('review_individual_plan', '2024-03-01', { steps: [made] })?.due).toBe('2025-02-28');
    expect(statusOn('2025-02-28')).toBe('due_soon');
    expect(statusOn('2025-03-01')).toBe('overdue');
  });

  it('begin anew with each review', () => {
    const said = ['2023-05-01', '2024-04-01'].map((on) =>
      step(on, { kind: 'individual_plan', event: on < '2024' ? 'made' : 'reviewed' }),
    );
    const all = dutiesOn('2024-06-01', { steps: said }).filter(
      ({ kind }) => kind === 'review_individual_plan',
    );
    expect(all).toMatchObject([
      { due: '2024-05-01', status: 'done', doneOn: '2024-04-01' },
      { due: '2025-04-01', status: 'open', doneOn: null },
    ]);
  });
});

describe('an appeal', () => {
  const appeal = step(
    '2024-03-22',
    { kind: 'appeal', decision: 'lss', receivedDecision: day('2024-03-01') },
    'a1',
  );
  it('is tested against three weeks from the day the decision was received', () => {
    expect(one('test_appeal', '2024-03-22', { steps: [appeal] })?.why.sv).toContain(
      'Sista dagen att överklaga var 2024-03-22',
    );
  });

  it('goes to the court only when it was in time', () => {
    const tested = (inTime: boolean) =>
      one('send_appeal', '2024-03-25', {
        steps: [appeal, step('2024-03-23', { kind: 'appeal_tested', appeal: 'a1', inTime })],
      });
    expect(tested(true)).toMatchObject({ since: '2024-03-23', status: 'open' });
    expect(tested(false)).toBeUndefined();
  });
});

describe('a person who has died', () => {
  it('needs no contact, but the quarter’s report is still owed', () => {
    const given = { decisions: [lss('2024-01-01')], ended: day('2024-06-01') };
    expect(one('set_review_date', '2024-06-01', given)).toMatchObject({ status: 'not_needed' });
    expect(one('report_non_executed', '2024-08-01', given)).toMatchObject({ status: 'overdue' });
  });
});
