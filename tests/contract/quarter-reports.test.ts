import { expect, it } from 'vitest';
import { reference } from '#core/register';
import { day } from '#kernel';
import { listAccess, recordChange, recordDutySteps, type Store } from '#shell/store';
import { dutyBoard, type QuarterView } from '#shell/usecases';
import { testApp } from '../support/app.ts';
import { makeCaller } from '../support/caller.ts';
import { askedByHead, textIn, UNIT_TODAY } from './support/ask-unit.ts';
import { aDecision, anExecution, aPerson, aProvider, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

onBothEngines('the quarterly reports', (engine) => {
  /** Decided on 1 November, so late from 2 February, and carried out on 15 April. */
  async function late() {
    const store = await engine.openEmpty();
    const told = await recordChange(store, byHand(), [
      aPerson('P1'),
      aProvider('U1'),
      aDecision('L1', 'P1', {
        valid: days('2098-11-01'),
        decided: day('2098-11-01'),
        known: day('2098-11-01'),
      }),
      anExecution('E1', 'L1', 'U1', days('2099-04-15')),
    ]);
    expect(told).toMatchObject({ ok: true });
    return { store, person: store.vault.idOf(reference('person', 'own', 'P1')) };
  }
  const quarters = async (store: Store, quarter: string) =>
    (await askedByHead(store)).read<QuarterView>(`/quarters/${quarter}`);

  it('tell of a decision in each quarter that it was late, as it stood at its end', async () => {
    const { store } = await late();
    expect((await quarters(store, '2098-Q4')).late).toEqual([]);
    expect(await quarters(store, '2099-Q1')).toMatchObject({
      ended: true,
      late: [{ decided: '2098-11-01', executed: null, daysWaited: 151, reason: null }],
    });
    expect(await quarters(store, '2099-Q2')).toMatchObject({
      ended: false,
      late: [{ executed: '2099-04-15', daysWaited: 165 }],
      executed: [],
    });
  });

  it('bring along the reason that was written, and log whom the inspectorate is told of', async () => {
    const { store, person } = await late();
    const { send, take, read } = await askedByHead(store);
    const [found] = (await read<QuarterView>('/quarters/2099-Q1')).late;
    const empty = await send('POST', '/quarters/2099-Q1/reasons', {
      stretch: found?.stretch,
      reason: ' ',
    });
    expect(await empty.json()).toMatchObject({ findings: [{ path: 'reason' }] });
    const nowhere = await send('POST', '/quarters/2098-Q4/reasons', {
      stretch: found?.stretch,
      reason: 'Anordnare saknas',
    });
    expect(nowhere.status).toBe(404);
    const said = { stretch: found?.stretch, reason: 'Anordnare saknas' };
    expect((await send('POST', '/quarters/2099-Q1/reasons', said)).status).toBe(200);
    const report = await textIn(await take('/quarters/2099-Q1/reports/inspectorate?format=docx'));
    expect(report).toContain('Anordnare saknas');
    expect(report).toContain(person.slice(0, 8));
    const council = await textIn(await take('/quarters/2099-Q1/reports/council?format=docx'));
    expect(council).not.toContain(person.slice(0, 8));
    const entries = await listAccess(store, { person, limit: 10 } as Parameters<
      typeof listAccess
    >[1]);
    expect(entries.map(({ act }) => act)).toEqual(['take_out_person', 'change_person']);
  });

  it('tell when a reported decision has been carried out', async () => {
    const { store, person } = await late();
    const [found] = (await quarters(store, '2099-Q1')).late;
    await recordDutySteps(store, [
      {
        kind: 'non_execution_reported',
        person,
        stretch: found?.stretch ?? '',
        quarter: day('2099-01-01'),
        to: ['ivo', 'auditors'],
        on: day('2099-04-10'),
        actor: 'Eva',
        reason: 'Rapporterad',
      },
    ]);
    expect((await quarters(store, '2099-Q1')).executed).toEqual([]);
    expect((await quarters(store, '2099-Q2')).executed).toMatchObject([{ executed: '2099-04-15' }]);
  });

  it('are refused for a quarter that has not begun, and written as pdf for one that has', async () => {
    const { store } = await late();
    const { ask } = await askedByHead(store);
    const to = '/reports/council?format=pdf';
    expect((await ask(`/api/unit/quarters/2099-Q3${to}`)).status).toBe(422);
    expect((await ask(`/api/unit/quarters/2099-Q5${to}`)).status).toBe(400);
    const report = await ask(`/api/unit/quarters/2099-Q1${to}`);
    expect(new TextDecoder().decode((await report.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
  });

  it('are marked as sent once the quarter has ended, which ends their duties, and marked back', async () => {
    const { store } = await late();
    const { read, send, caller } = await askedByHead(store);
    const sentTo = async (receiver: 'inspectorate' | 'council') =>
      (await read<QuarterView>('/quarters/2099-Q1')).sent[receiver];
    const left = async () =>
      (
        await dutyBoard(
          store,
          caller,
          { whose: 'all', standing: 'left', offset: 0, limit: 100 },
          { today: UNIT_TODAY, language: 'sv' },
        )
      ).duties
        .filter(({ duty }) => duty === 'report_non_executed' || duty === 'report_to_council')
        .map(({ duty, since }) => `${duty} ${since.slice(0, 7)}`)
        .toSorted();
    const both = ['report_non_executed 2099-02', 'report_to_council 2099-01'];
    const later = ['report_non_executed 2099-04', 'report_to_council 2099-04'];
    expect(await left()).toEqual([...both, ...later].toSorted());
    expect(await sentTo('inspectorate')).toEqual({ left: 1, last: null });

    const paths = ['inspectorate', 'council'].map((to) => `/quarters/2099-Q1/reports/${to}/sent`);
    for (const path of paths) {
      const early = await send('PUT', path, { on: '2099-03-31' });
      expect(await early.json()).toMatchObject({ findings: [{ code: 'BEFORE_END', path: 'on' }] });
      const ahead = await send('PUT', path, { on: '2099-05-11' });
      expect(await ahead.json()).toMatchObject({ findings: [{ code: 'IN_FUTURE', path: 'on' }] });
      expect((await send('PUT', path, { on: '2099-04-01' })).status).toBe(200);
      expect((await send('PUT', path, { on: '2099-04-01' })).status).toBe(422);
    }
    expect(await sentTo('inspectorate')).toEqual({
      left: 0,
      last: { on: '2099-04-01', actor: caller.name },
    });
    expect(await left()).toEqual(later);
    expect((await read<QuarterView>('/quarters/2099-Q2')).executed).toMatchObject([
      { executed: '2099-04-15', toldOn: null },
    ]);

    for (const path of paths) {
      expect((await send('DELETE', path)).status).toBe(200);
      expect((await send('DELETE', path)).status).toBe(404);
    }
    expect(await sentTo('council')).toEqual({ left: 1, last: null });
    expect(await left()).toEqual([...both, ...later].toSorted());
  });

  it('are not marked as sent while the quarter runs, or by whoever does not lead the unit', async () => {
    const { store } = await late();
    const { send } = await askedByHead(store);
    const running = await send('PUT', '/quarters/2099-Q2/reports/council/sent', { on: UNIT_TODAY });
    expect(await running.json()).toMatchObject({ findings: [{ code: 'NOT_ENDED' }] });
    const auditor = testApp({
      store,
      caller: await makeCaller(store, 'auditor'),
      today: () => UNIT_TODAY,
    });
    const path = '/api/unit/quarters/2099-Q1/reports/council/sent';
    expect((await auditor.ask(path, { method: 'DELETE' })).status).toBe(403);
  });
});
