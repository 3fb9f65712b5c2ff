import { expect, it } from 'vitest';
import type { StepBody } from '#core/casework';
import { reference } from '#core/register';
import { day, dayRange } from '#kernel';
import { findPerson, listAccess, recordChange, type Store } from '#shell/store';
import { caseOrder, dutyBoard } from '#shell/usecases';
import { testApp } from '../support/app.ts';
import { aProvider, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';
import { CASE_TODAY, decidedCase, GRANTED_PERIOD, wordText } from './support/decided-case.ts';

const ACCEPTED: StepBody = {
  step: 'order_answered',
  on: CASE_TODAY,
  accepted: true,
  from: day('2026-04-10'),
  why: '',
};

onBothEngines('an order to a provider', (engine) => {
  async function ordered() {
    const store = await engine.openEmpty();
    const named = { ...aProvider('U1'), name: 'Påhittad utförare 1' };
    const other = { ...aProvider('U2'), name: 'Påhittad utförare 2' };
    const employer = {
      ...aProvider('U3'),
      name: 'Påhittad person 2',
      form: 'own_employer' as const,
    };
    expect((await recordChange(store, byHand(), [named, other, employer])).ok).toBe(true);
    const begun = await decidedCase(store);
    const record = (body: StepBody, after = begun.last()) => begun.record(begun.anna, body, after);
    const order = (provider: string): StepBody => ({
      step: 'ordered',
      on: CASE_TODAY,
      provider: 'något annat',
      providerId: store.vault.idOf(reference('provider', 'own', provider)),
      answerBy: day('2026-03-16'),
    });
    return { ...begun, store, record, order };
  }

  /** Provider and days of the executions that are believed now, in time order. */
  async function executions(store: Store, person: string) {
    const basis = { validOn: CASE_TODAY, knownOn: day('2999-01-01') };
    const known = await findPerson(store, { by: 'id', id: person }, basis);
    return (known?.facts ?? [])
      .filter(({ kind }) => kind === 'execution')
      .toSorted((a, b) => a.valid.from.localeCompare(b.valid.from))
      .map(({ valid, attributes }) => [attributes['providerId'], valid] as const);
  }

  it('is a paper for the provider, which names the person by reference alone and is logged', async () => {
    const { store, anna, caseId, person, record, order } = await ordered();
    expect(await caseOrder(store, anna, caseId, 'docx')).toMatchObject({
      problem: { code: 'NOT_FOUND' },
    });
    expect((await record(order('U1'))).ok).toBe(true);
    const text = await wordText(await caseOrder(store, anna, caseId, 'docx'));
    expect(text).toContain('Påhittad utförare 1');
    expect(text).toContain('12 timmar i veckan');
    expect(text).toContain(person.slice(0, 8));
    expect(text).toContain('anna, LSS-handläggare');
    expect(text).not.toContain('Påhittad person 1');
    const app = testApp({ store, caller: anna, today: () => CASE_TODAY });
    const pdf = await app.ask(`/api/cases/${caseId}/order?format=pdf`);
    expect(pdf.headers.get('Content-Disposition')).toContain(
      `bestallning-${caseId.slice(0, 8)}.pdf`,
    );
    expect(new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
    const acts = (await listAccess(store, { person, limit: 10 })).map(({ act }) => act);
    expect(acts.filter((act) => act === 'take_out_person')).toHaveLength(2);
  });

  it('becomes an execution of the decision when it is accepted, and its duty is done', async () => {
    const { store, anna, person, record, order } = await ordered();
    const left = async () =>
      (
        await dutyBoard(
          store,
          anna,
          { whose: 'all', standing: 'left', person, offset: 0, limit: 100 },
          { today: day('2026-04-10'), language: 'sv' },
        )
      ).duties.filter(({ duty }) => duty === 'execute_decision');
    await record(order('U1'));
    expect(await left()).toHaveLength(1);
    expect((await record(ACCEPTED)).ok).toBe(true);
    expect(await executions(store, person)).toEqual([
      [
        store.vault.idOf(reference('provider', 'own', 'U1')),
        dayRange(day('2026-04-10'), GRANTED_PERIOD.to),
      ],
    ]);
    expect(await left()).toEqual([]);
  });

  it('that is declined executes nothing', async () => {
    const { store, person, record, order } = await ordered();
    await record(order('U1'));
    const no: StepBody = { ...ACCEPTED, accepted: false, from: null, why: 'Ingen personal.' };
    expect((await record(no)).ok).toBe(true);
    expect(await executions(store, person)).toEqual([]);
  });

  it('ends the execution before it, and gives it back when its acceptance is taken back', async () => {
    const { store, person, record, order, last } = await ordered();
    const [one, two] = ['U1', 'U2'].map((id) => store.vault.idOf(reference('provider', 'own', id)));
    const whole = dayRange(day('2026-04-10'), GRANTED_PERIOD.to);
    await record(order('U1'));
    await record(ACCEPTED);
    await record(order('U2'));
    await record({ ...ACCEPTED, from: day('2026-09-01') });
    const taken = [one, days('2026-04-10', '2026-09-01')];
    const after = [two, dayRange(day('2026-09-01'), GRANTED_PERIOD.to)];
    expect(await executions(store, person)).toEqual([taken, after]);
    await record({ step: 'taken_back', number: last(), why: 'De ångrade sig.' });
    expect(await executions(store, person)).toEqual([[one, whole]]);
  });

  it('is told every fault at its field: of the order', async () => {
    const { record, order } = await ordered();
    const unknown = { ...order('U3'), answerBy: day('2026-03-01') } as StepBody;
    expect(await record(unknown)).toMatchObject({
      problem: {
        findings: [
          { code: 'PROVIDER_MISSING', at: { path: 'providerId' } },
          { code: 'END_BEFORE_START', at: { path: 'answerBy' } },
        ],
      },
    });
    expect(await record(ACCEPTED)).toMatchObject({ problem: { findings: [{ code: 'NO_ORDER' }] } });
  });

  it('is told every fault at its field: of the answer', async () => {
    const { record, order, last } = await ordered();
    await record(order('U1'));
    const faultOf = async (body: Partial<Extract<StepBody, { step: 'order_answered' }>>) => {
      const answer = await record({ ...ACCEPTED, ...body } as StepBody);
      return answer.ok ? [] : answer.problem.findings?.map(({ code, at }) => [at.path, code]);
    };
    expect(await faultOf({ from: null })).toEqual([['from', 'DAY_MISSING']]);
    for (const outside of ['2026-03-31', '2028-04-01'])
      expect(await faultOf({ from: day(outside) })).toEqual([['from', 'OUTSIDE_DECISION']]);
    expect(await faultOf({ accepted: false, why: ' ' })).toEqual([['why', 'REASON_MISSING']]);
    expect(await faultOf({ from: GRANTED_PERIOD.from })).toEqual([]);
    expect(await faultOf({})).toEqual([[undefined, 'ANSWERED']]);
    const ordering = await record({ step: 'taken_back', number: last() - 1, why: 'Fel.' });
    expect(ordering).toMatchObject({ problem: { findings: [{ code: 'ANSWERED' }] } });
    const decision = await record({ step: 'taken_back', number: last() - 2, why: 'Fel.' });
    expect(decision).toMatchObject({ problem: { findings: [{ code: 'STANDS' }] } });
  });
});
