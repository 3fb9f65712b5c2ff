import { expect, it } from 'vitest';
import { day, type Problem, type Result } from '#kernel';
import { reference } from '#core/register';
import { type Recorded, recordChange } from '#shell/store';
import {
  aDecision,
  anAssistant,
  anExecution,
  aPerson,
  aProvider,
  aTimeReport,
  atRow,
  byHand,
  days,
} from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const codesOf = (result: Result<Recorded, Problem>): readonly string[] =>
  result.ok ? [] : (result.problem.findings ?? []).map(({ code, at }) => `${code} row ${at.row}`);

onBothEngines('the register refuses', (engine) => {
  it('every contradiction of a file at once, each at its row, and saves nothing', async () => {
    const store = await engine.openEmpty();
    const refused = await recordChange(store, byHand(), [
      aPerson('P1'),
      aPerson('P2', { born: day('2020-06-01'), valid: days('2020-06-01') }),
      aProvider('U1'),
      aDecision('B1', 'P1', { valid: days('2024-01-01', '2024-07-01'), at: atRow(4) }),
      aDecision('B2', 'P1', { valid: days('2024-06-30'), at: atRow(5) }),
      aDecision('B3', 'P2', { valid: days('2020-05-31'), at: atRow(6) }),
      aDecision('B4', 'P9', { at: atRow(7) }),
      { ...anExecution('V1', 'B1', 'U1', days('2023-12-31')), at: atRow(8) },
      { ...anExecution('V2', 'B1', 'U9', days('2024-01-01')), at: atRow(9) },
      { ...aTimeReport('T1', 'P1', 'A9'), at: atRow(10) },
    ]);
    expect(codesOf(refused)).toEqual([
      'DECISION_OVERLAPS row 4',
      'DECISION_OVERLAPS row 5',
      'PERIOD_BEFORE_BIRTH row 6',
      'PERSON_UNKNOWN row 7',
      'EXECUTION_WITHOUT_DECISION row 8',
      'PROVIDER_UNKNOWN row 9',
      'ASSISTANT_UNKNOWN row 10',
    ]);
    const left = await store.db.selectFrom('register_change').select('change_id').execute();
    expect(left).toEqual([]);
  });

  it('to take back a decision that is being executed, or to move a birth past a decision', async () => {
    const store = await engine.openEmpty();
    const known = [
      aPerson('P1'),
      aProvider('U1'),
      anAssistant('A1'),
      aDecision('B1', 'P1'),
      anExecution('V1', 'B1', 'U1', days('2024-01-01')),
      aTimeReport('T1', 'P1', 'A1'),
    ];
    expect((await recordChange(store, byHand(), known)).ok).toBe(true);
    const ref = reference('decision', 'own', 'B1');
    const taken = { fact: 'tombstone', ref, days: null, at: atRow(3) } as const;
    expect(codesOf(await recordChange(store, byHand(), [taken]))).toEqual([
      'EXECUTION_WITHOUT_DECISION row 3',
    ]);
    const late = aPerson('P1', {
      born: day('2024-02-01'),
      valid: days('2024-02-01'),
      at: atRow(2),
    });
    expect(codesOf(await recordChange(store, byHand(), [late]))).toEqual([
      'PERIOD_BEFORE_BIRTH row 2',
    ]);
  });

  it('nothing when one decision begins on the day another ends, or under another law', async () => {
    const store = await engine.openEmpty();
    const recorded = await recordChange(store, byHand(), [
      aPerson('P1'),
      aDecision('B1', 'P1', { valid: days('2024-01-01', '2024-07-01') }),
      aDecision('B2', 'P1', { valid: days('2024-07-01') }),
      aDecision('B3', 'P1', { valid: days('2024-03-01'), law: 'SFB' }),
    ]);
    expect(recorded.ok).toBe(true);
  });

  it('a file that says two things of one reference, and names both rows', async () => {
    const store = await engine.openEmpty();
    const refused = await recordChange(store, byHand(), [
      aPerson('P1'),
      aDecision('B1', 'P1', { at: atRow(2) }),
      aDecision('B1', 'P1', { at: atRow(3), category: 2 }),
    ]);
    expect(codesOf(refused)).toEqual(['SAID_TWICE row 3']);
    expect(refused.ok ? '' : refused.problem.findings?.[0]?.message.sv).toContain('rad 2');
  });
});
