import { day, lastInstantOf } from '#kernel';
import { reference } from '#core/register';
import { listDuties } from '#core/casework';
import { readDutyFacts, recordChange, recordDutySteps, type Store } from '#shell/store';
import { expect, it } from 'vitest';
import { onBothEngines } from './support/engines.ts';
import {
  aDecision,
  anExecution,
  aPerson,
  aProvider,
  atRow,
  byHand,
  days,
} from './support/commands.ts';

const LATER = lastInstantOf(day('2999-12-31'));
const ON = day('2024-12-31');

const notice = {
  fact: 'fk_notice' as const,
  ref: reference('fk_notice', 'fk', 'B-1'),
  valid: days('2024-03-01'),
  at: atRow(1),
  person: reference('person', 'own', 'P1'),
  decision: reference('decision', 'own', 'S1'),
  outcome: 'withdrawn' as const,
  granted: null,
  decided: day('2024-02-10'),
  received: day('2024-02-20'),
};

const sfb = (to: string | null) =>
  aDecision('S1', 'P1', {
    law: 'SFB',
    valid: days('2023-01-01', to),
    decided: day('2023-01-01'),
    known: day('2023-01-01'),
    reviewOn: null,
  });

const fill = async (store: Store): Promise<void> => {
  const lss = aDecision('L1', 'P1', {
    valid: days('2024-06-01'),
    decided: day('2024-05-10'),
    known: day('2024-05-10'),
  });
  const recorded = await recordChange(store, byHand(), [
    aPerson('P1'),
    sfb('2024-03-01'),
    lss,
    aProvider('U1'),
    anExecution('E1', 'L1', 'U1', days('2024-09-01')),
    notice,
  ]);
  expect(recorded.ok).toBe(true);
};

const dutiesOf = async (store: Store, on = ON) =>
  listDuties(await readDutyFacts(store, LATER), on).map(({ kind, status, doneOn, due }) => ({
    kind,
    status,
    doneOn,
    due,
  }));

onBothEngines('the duties of a register', (engine) => {
  it('come from its facts, with what ended them', async () => {
    const store = await engine.openEmpty();
    await fill(store);
    const duties = await dutiesOf(store);
    expect(duties).toContainEqual({
      kind: 'contact_after_ended_support',
      status: 'done',
      doneOn: '2024-06-01',
      due: '2024-03-06',
    });
    expect(duties).toContainEqual({
      kind: 'inform_after_negative_decision',
      status: 'overdue',
      doneOn: null,
      due: '2024-02-25',
    });
    expect(duties).toContainEqual({
      kind: 'report_non_executed',
      status: 'overdue',
      doneOn: null,
      due: '2024-10-31',
    });
    expect(duties).toContainEqual({
      kind: 'act_on_missing_permit',
      status: 'overdue',
      doneOn: null,
      due: '2024-09-15',
    });
  });

  it('change by themselves when a wrong fact is corrected', async () => {
    const store = await engine.openEmpty();
    await fill(store);
    await recordChange(store, byHand('rättelse'), [sfb(null)]);
    const kinds = (await dutiesOf(store)).map(({ kind }) => kind);
    expect(kinds).not.toContain('contact_after_ended_support');
    expect(kinds).toContain('clear_contradiction');
  });

  it('are never deleted: not needed with a reason and a name, and open again when that is withdrawn', async () => {
    const store = await engine.openEmpty();
    await fill(store);
    const [first] = listDuties(await readDutyFacts(store, LATER), ON).filter(
      ({ kind }) => kind === 'inform_after_negative_decision',
    );
    const person = first?.person ?? '';
    const said = { person, on: ON, actor: 'Anna Handläggare', reason: 'Har flyttat' };
    const [step = ''] = await recordDutySteps(store, [
      { ...said, kind: 'duty_not_needed', duty: first?.id ?? '' },
      { ...said, kind: 'duty_taken', duty: first?.id ?? '', by: 'anna' },
    ]);
    const after = async () =>
      listDuties(await readDutyFacts(store, LATER, person), ON).find(({ id }) => id === first?.id);
    expect(await after()).toMatchObject({
      status: 'not_needed',
      owner: 'anna',
      notNeeded: { reason: 'Har flyttat', actor: 'Anna Handläggare' },
    });
    await recordDutySteps(store, [{ ...said, reason: 'Fel person', kind: 'step_withdrawn', step }]);
    expect(await after()).toMatchObject({ status: 'overdue', notNeeded: null });
  });

  it('keep every step as it was: the register refuses to change or remove one', async () => {
    const store = await engine.openEmpty();
    await recordDutySteps(store, [
      { person: null, on: ON, actor: 'A', reason: 'B', kind: 'own_rule', rule: 'inform', count: 3 },
    ]);
    await expect(store.db.updateTable('duty_step').set({ actor: 'C' }).execute()).rejects.toThrow(
      'permission denied',
    );
    await expect(store.db.deleteFrom('duty_step').execute()).rejects.toThrow('permission denied');
  });

  it('follow the number of days that the municipality has set itself, from the day it was set', async () => {
    const store = await engine.openEmpty();
    await fill(store);
    const rule = { person: null, actor: 'A', reason: 'Nytt beslut i nämnden' };
    await recordDutySteps(store, [
      { ...rule, on: day('2024-03-01'), kind: 'own_rule', rule: 'inform', count: 3 },
    ]);
    const dueOn = async (on: string) =>
      (await dutiesOf(store, day(on))).find((d) => d.kind === 'inform_after_negative_decision')
        ?.due;
    expect(await dueOn('2024-02-29')).toBe('2024-02-25');
    expect(await dueOn('2024-03-01')).toBe('2024-02-23');
  });
});
