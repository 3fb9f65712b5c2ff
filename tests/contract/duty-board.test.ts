import { expect, it } from 'vitest';
import { reference } from '#core/register';
import { day, type Finding } from '#kernel';
import { recordChange, type Store } from '#shell/store';
import {
  dutyBoard,
  type DutyQuestion,
  keepUnmatched,
  matchNotice,
  noticeInbox,
  openPerson,
  recordStep,
  settleDuties,
} from '#shell/usecases';
import { makeCaller } from '../support/caller.ts';
import { onBothEngines } from './support/engines.ts';
import { aDecision, aPerson, atRow, byHand, days } from './support/commands.ts';

const TODAY = day('2024-03-11');
const READER = { today: TODAY, language: 'sv' } as const;
const ALL: DutyQuestion = { whose: 'all', standing: 'left', offset: 0, limit: 50 };

/** Somebody whose allowance ended on 1 March, told of on 20 February. */
async function fill(store: Store): Promise<string> {
  const recorded = await recordChange(store, byHand(), [
    aPerson('P1'),
    aDecision('S1', 'P1', {
      law: 'SFB',
      valid: days('2023-01-01', '2024-03-01'),
      decided: day('2023-01-01'),
      known: day('2023-01-01'),
      reviewOn: null,
    }),
    {
      fact: 'fk_notice',
      ref: reference('fk_notice', 'fk', 'B-1'),
      valid: days('2024-03-01'),
      at: atRow(1),
      person: reference('person', 'own', 'P1'),
      decision: reference('decision', 'own', 'S1'),
      outcome: 'withdrawn',
      granted: null,
      decided: day('2024-02-10'),
      received: day('2024-02-20'),
    },
  ]);
  expect(recorded.ok).toBe(true);
  return store.vault.idOf(reference('person', 'own', 'P1'));
}

onBothEngines('the list of duties', (engine) => {
  async function begun() {
    const store = await engine.openEmpty();
    const person = await fill(store);
    const anna = await makeCaller(store, 'case_officer', 'anna');
    const board = (question: Partial<DutyQuestion> = {}) =>
      dutyBoard(store, anna, { ...ALL, ...question }, READER);
    const say = (verdict: Partial<Parameters<typeof settleDuties>[2]>) =>
      settleDuties(
        store,
        anna,
        { verdict: 'done', duties: [], on: TODAY, reason: '', ...verdict },
        TODAY,
      );
    return { store, person, anna, board, say };
  }
  const kinds = ({ duties }: Awaited<ReturnType<typeof dutyBoard>>) =>
    duties.map(({ duty }) => duty);

  it('has what hurts the person most first, with the days that are left', async () => {
    const { board } = await begun();
    const { duties, counts } = await board();
    expect(duties.map(({ duty, status, daysLeft }) => [duty, status, daysLeft])).toEqual([
      ['contact_after_ended_support', 'overdue', -5],
      ['inform_after_negative_decision', 'overdue', -15],
    ]);
    expect(counts).toEqual({ overdue: 2, dueSoon: 0, open: 0 });
  });

  it('shows at once who has taken what, and gives it back to the unit', async () => {
    const { board, say } = await begun();
    const ids = (await board()).duties.map(({ id }) => id);
    expect(await say({ verdict: 'taken', duties: ids })).toMatchObject({ value: { recorded: 2 } });
    expect((await board({ whose: 'mine' })).duties.map(({ ownerName }) => ownerName)).toEqual([
      'anna',
      'anna',
    ]);
    expect((await board({ whose: 'unit' })).total).toBe(0);
    await say({ verdict: 'returned', duties: ids });
    expect((await board({ whose: 'unit' })).total).toBe(2);
  });

  it('settles with reason and name, keeps what is settled and can open it again', async () => {
    const { board, say } = await begun();
    const [first] = (await board()).duties;
    const duties = [first?.id ?? ''];
    await say({ verdict: 'not_needed', duties, reason: 'Flyttar till annan kommun' });
    expect(kinds(await board())).toEqual(['inform_after_negative_decision']);
    expect((await board({ standing: 'settled' })).duties).toMatchObject([
      { notNeeded: { reason: 'Flyttar till annan kommun', actor: 'anna' } },
    ]);
    await say({ verdict: 'reopened', duties, reason: 'Flyttar inte' });
    expect((await board()).total).toBe(2);
  });

  it('refuses, with every fault at once, and records nothing', async () => {
    const { board, say } = await begun();
    const ids = (await board()).duties.map(({ id }) => id);
    const codes = (answer: Awaited<ReturnType<typeof say>>) =>
      answer.ok ? [] : (answer.problem.findings ?? []).map(({ code }: Finding) => code);
    expect(codes(await say({ verdict: 'not_needed', duties: ids }))).toEqual([
      'ONE_AT_A_TIME',
      'REASON_MISSING',
    ]);
    expect(codes(await say({ duties: ids.slice(0, 1), on: day('2024-03-12') }))).toEqual([
      'IN_FUTURE',
    ]);
    expect(codes(await say({ duties: ids.slice(0, 1), on: day('2024-02-29') }))).toEqual([
      'BEFORE_DUTY',
    ]);
    expect(await say({ verdict: 'taken', duties: ['borta'] })).toMatchObject({
      problem: { code: 'NOT_FOUND' },
    });
    expect((await board({ standing: 'settled' })).total).toBe(0);
  });

  it('keeps a notice without a person as a duty until somebody has said whom it is about', async () => {
    const { store, person, anna, board } = await begun();
    const empty = { outcome: 'withdrawn', received: day('2024-03-12'), said: ' ' } as const;
    expect(await keepUnmatched(store, anna, empty, TODAY)).toMatchObject({
      problem: { findings: [{ code: 'TEXT_MISSING' }, { code: 'IN_FUTURE' }] },
    });
    const told = { ...empty, received: day('2024-03-08'), said: 'Född 1990' };
    const kept = await keepUnmatched(store, anna, told, TODAY);
    const notice = kept.ok ? kept.value.id : '';
    expect(kinds(await board())[0]).toBe('match_notice');
    const { unmatched } = await noticeInbox(store, anna, READER);
    expect(unmatched).toMatchObject([{ id: notice, said: 'Född 1990', daysLeft: -1 }]);
    const stranger = { notice, person: '0c0c0c0c-0000-4000-8000-000000000000' };
    expect(await matchNotice(store, anna, stranger, TODAY)).toMatchObject({
      problem: { code: 'NOT_FOUND' },
    });
    expect((await matchNotice(store, anna, { notice, person }, TODAY)).ok).toBe(true);
    expect((await noticeInbox(store, anna, READER)).unmatched).toEqual([]);
    expect(kinds(await board())).not.toContain('match_notice');
  });

  it('lets whoever waits out of the inbox when a case has met them', async () => {
    const { store, person, anna } = await begun();
    const inbox = () => noticeInbox(store, anna, READER);
    expect(await inbox()).toMatchObject({
      rows: [{ person, withoutSupport: 10, openCase: null }],
      gaps: [{ days: 10, isOpen: true }],
    });
    await openPerson(store, anna, { person, reason: 'casework' });
    const caseId = '0b0b0b0b-0000-4000-8000-000000000000';
    const opened = { step: 'opened', person, because: 'fk_notice' } as const;
    await recordStep(store, anna, { caseId, after: 0, body: opened }, TODAY);
    expect(await inbox()).toMatchObject({ rows: [{ openCase: { id: caseId, stage: 'begun' } }] });
    const contact = {
      step: 'contact',
      on: TODAY,
      way: 'phone',
      reached: true,
      said: '',
      wanted: '',
      told: ['lss', 'sol'],
    } as const;
    await recordStep(store, anna, { caseId, after: 1, body: contact }, TODAY);
    const after = await inbox();
    expect(after.rows).toEqual([]);
    expect(after.waits[0]).toMatchObject({ step: 'toContact', count: 1, of: 1, median: 10 });
    expect(after.gaps).toEqual([{ days: 10, isOpen: true }]);
  });
});
