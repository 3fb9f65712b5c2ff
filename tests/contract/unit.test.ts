import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { EXAMPLE_GUIDELINE, type Proposal, type StepBody } from '#core/casework';
import { addDays, day, minutes } from '#kernel';
import { appendCaseStep, recordChange, type Store } from '#shell/store';
import type { AppealsView, GuidelineRow, UnitView } from '#shell/usecases';
import { testApp } from '../support/app.ts';
import { makeCaller } from '../support/caller.ts';
import { aDecision, aPerson, byHand, days } from './support/commands.ts';
import { askedByHead, textIn, UNIT_TODAY } from './support/ask-unit.ts';
import { onBothEngines } from './support/engines.ts';

const proposal = (over: Partial<Proposal> = {}): Proposal => ({
  matter: 'first_decision',
  outcome: 'granted',
  needs: [],
  granted: null,
  period: null,
  reviewOn: null,
  reservation: null,
  form: 'detailed',
  reasons: ['Du behöver hjälp varje dag.'],
  blocks: [],
  guideline: '1',
  ...over,
});
const decided = (on: string, over: Partial<Proposal> = {}): StepBody => ({
  step: 'decided',
  on: day(on),
  delegation: '3.2',
  proposal: proposal(over),
  category: null,
});
const meals = (time: number): Partial<Proposal> => ({
  needs: [
    {
      need: 'meals',
      label: 'Måltider',
      askedMinutesPerWeek: minutes(600),
      minutesPerWeek: minutes(time),
      outcome: 'partly',
      reason: 'Som vid hembesöket.',
    },
  ],
});

/** Records a case step by step, by one officer. */
async function aCase(store: Store, officer: string, ...bodies: readonly StepBody[]) {
  const [caseId, person] = [randomUUID(), randomUUID()];
  const { account } = await makeCaller(store, 'case_officer', `officer-${caseId}`);
  const all: readonly StepBody[] = [{ step: 'opened', person, because: 'application' }, ...bodies];
  for (const [after, body] of all.entries())
    expect(
      await appendCaseStep(store.db, {
        caseId,
        person,
        after,
        actor: { account, name: officer, role: 'case_officer' },
        body,
      }),
    ).toBe(true);
  return caseId;
}

onBothEngines('the head of a unit', (engine) => {
  it('sees who has how much, how old it is, and nobody ranked', async () => {
    const store = await engine.openEmpty();
    const today = day(Temporal.Now.plainDateISO('Europe/Stockholm').toString());
    const application: StepBody = {
      step: 'application_received',
      on: addDays(today, -45),
      applicant: 'person',
      wanted: 'Hjälp.',
      wantedFrom: null,
    };
    await aCase(store, 'Bo', application, {
      step: 'category_assessed',
      category: 3,
      evidence: 'Läkarintyg',
    });
    await aCase(store, 'Anna', application);
    await aCase(store, 'Anna', application, decided('2026-01-20'));
    const { read } = await askedByHead(store, today);
    const unit = await read<UnitView>('');
    expect(unit.officers).toEqual([
      { officer: 'Anna', cases: 1, weight: 2, medianAge: 45, oldestAge: 45 },
      { officer: 'Bo', cases: 1, weight: 3, medianAge: 45, oldestAge: 45 },
    ]);
    expect(unit.open.ages).toContainEqual({ from: 30, to: 60, cases: 2 });
  });

  it('sees how many running decisions have a review day, of those alive and running today', async () => {
    const store = await engine.openEmpty();
    const started = days('2099-01-01', null);
    const told = await recordChange(store, byHand(), [
      aPerson('P1'),
      aPerson('P2'),
      aPerson('P3', { valid: days('1990-01-01', '2099-05-10') }),
      aDecision('L1', 'P1', { valid: started, reviewOn: day('2099-12-01') }),
      aDecision('L2', 'P2', { valid: started, reviewOn: null }),
      aDecision('L3', 'P3', { valid: started, reviewOn: null }),
      aDecision('L4', 'P2', { valid: days('2090-01-01', '2091-01-01'), reviewOn: null }),
    ]);
    expect(told).toMatchObject({ ok: true });
    const { reviewed } = await (await askedByHead(store)).read<UnitView>('');
    expect(reviewed).toMatchObject({ hits: 1, of: 2, interval: { estimate: 0.5 } });
    const before = await (await askedByHead(store, day('2099-05-09'))).read<UnitView>('');
    expect(before.reviewed.of).toBe(3);
  });

  it('sees evenness as intervals, and nothing of an officer with fewer than five decisions', async () => {
    const store = await engine.openEmpty();
    for (const time of [60, 120, 180, 240, 300])
      await aCase(store, 'Bo', decided('2026-01-20', meals(time)));
    await aCase(store, 'Anna', decided('2026-01-20', meals(600)));
    const { evenness } = await (await askedByHead(store)).read<UnitView>('');
    expect(evenness).toMatchObject([
      {
        need: 'meals',
        label: 'Måltider',
        decisions: 6,
        apart: null,
        officers: [
          { officer: 'Anna', interval: null },
          { officer: 'Bo', interval: { median: 180, low: 60, high: 300 } },
        ],
      },
    ]);
  });

  it('follows an appeal from court to court, counted by the decision', async () => {
    const store = await engine.openEmpty();
    await aCase(store, 'Anna', decided('2026-01-20'));
    const judgment = { step: 'judgment', leave: 'not_needed', issue: 'Måltider' } as const;
    const id = await aCase(
      store,
      'Anna',
      decided('2026-01-20', { outcome: 'refused' }),
      { step: 'appealed', on: day('2026-02-01'), decisionReceived: null, wanted: 'Assistans.' },
      { step: 'appeal_timely', timely: true, why: 'Inom tre veckor.' },
      { step: 'appeal_sent', on: day('2026-02-05') },
      {
        ...judgment,
        on: day('2026-05-12'),
        court: 'forvaltningsratt',
        outcome: 'upheld',
        appealedBy: 'person',
      },
      {
        ...judgment,
        on: day('2026-11-18'),
        court: 'kammarratt',
        leave: 'granted',
        outcome: 'changed',
        appealedBy: 'person',
      },
    );
    const { appeals, cohorts, sentence } = await (await askedByHead(store)).read<AppealsView>(
      '/appeals',
    );
    expect(appeals).toMatchObject([
      {
        id,
        timely: true,
        sent: '2026-02-05',
        judgments: [
          { court: 'forvaltningsratt', won: 'authority', days: 100 },
          { court: 'kammarratt', won: 'person', days: 290 },
        ],
      },
    ]);
    expect(cohorts).toMatchObject([
      {
        period: '2026',
        refused: { hits: 1, of: 2 },
        appealed: { hits: 1, of: 1 },
        changed: { hits: 1, of: 1 },
        waiting: 0,
      },
    ]);
    expect(sentence).toContain('för få beslut');
  });

  it('takes out the list of delegated decisions, from the first day to the last', async () => {
    const store = await engine.openEmpty();
    const cases = new Map<string, string>();
    for (const on of ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'])
      cases.set(on, (await aCase(store, 'Anna', decided(on))).slice(0, 8));
    const { take, ask } = await askedByHead(store);
    const span = '/delegated-decisions?from=2026-02-01&last=2026-02-28';
    for (const format of ['xlsx', 'docx']) {
      const text = await textIn(await take(`${span}&format=${format}`));
      expect([...cases].filter(([, each]) => text.includes(each)).map(([on]) => on)).toEqual([
        '2026-02-01',
        '2026-02-28',
      ]);
    }
    const turned = await ask(
      '/api/unit/delegated-decisions?from=2026-02-02&last=2026-02-01&format=xlsx',
    );
    expect(turned.status).toBe(422);
    expect(await turned.json()).toMatchObject({ findings: [{ path: 'last' }] });
  });

  it('lays in a guideline that decisions are counted under, and every fault is told at its field', async () => {
    const store = await engine.openEmpty();
    await aCase(store, 'Anna', decided('2026-01-20'));
    const { send, read } = await askedByHead(store);
    const version = { ...EXAMPLE_GUIDELINE, version: '2099:1', from: UNIT_TODAY };
    const faulty = await send('POST', '/guidelines', {
      ...version,
      from: '2099-05-09',
      title: ' ',
    });
    expect(await faulty.json()).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [{ path: 'title' }, { path: 'from' }],
    });
    expect((await send('POST', '/guidelines', version)).status).toBe(200);
    expect((await send('POST', '/guidelines', version)).status).toBe(422);
    expect(await read<readonly GuidelineRow[]>('/guidelines')).toMatchObject([
      { version: '2099:1', inForce: true, example: false, decisions: 0 },
      { version: '1', inForce: false, example: true, decisions: 1 },
    ]);
  });

  it('lets the auditor read all this and lay in nothing', async () => {
    const store = await engine.openEmpty();
    const app = testApp({
      store,
      caller: await makeCaller(store, 'auditor'),
      today: () => UNIT_TODAY,
    });
    expect((await app.ask('/api/unit')).status).toBe(200);
    const laid = await app.ask('/api/unit/guidelines', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...EXAMPLE_GUIDELINE, version: '2' }),
    });
    expect(laid.status).toBe(403);
  });
});
