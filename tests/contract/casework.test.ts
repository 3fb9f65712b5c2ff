import { expect, it } from 'vitest';
import type { Role } from '#core/access';
import type { StepBody } from '#core/casework';
import { addDays, day, dayRange, minutes } from '#kernel';
import { appendCaseStep, countVolumes, findCase, findPerson } from '#shell/store';
import { caseLetter, readCase, saveDraft } from '#shell/usecases';
import { makeCaller } from '../support/caller.ts';
import {
  begunCase,
  CASE_TODAY,
  DECIDED,
  officer,
  PROPOSAL,
  proposedCase,
  wordText,
} from './support/decided-case.ts';
import { onBothEngines } from './support/engines.ts';

onBothEngines('a case', (engine) => {
  const begun = async () => begunCase(await engine.openEmpty());
  const proposed = async () => proposedCase(await engine.openEmpty());

  it('goes from application to a decision that the register counts', async () => {
    const { store, person, anna, bo, caseId, record } = await proposed();
    expect((await record(bo, { step: 'read', agrees: true, note: '' })).ok).toBe(true);
    expect((await record(anna, DECIDED)).ok).toBe(true);
    const known = await findPerson(
      store,
      { by: 'id', id: person },
      {
        validOn: day('2026-05-01'),
        knownOn: day('2999-01-01'),
      },
    );
    expect(known?.facts.filter(({ kind }) => kind === 'decision')).toMatchObject([
      {
        valid: PROPOSAL.period,
        attributes: { law: 'LSS', outcome: 'granted', basicMinutes: 600, category: 3 },
      },
    ]);
    const read = await readCase(store, anna, caseId, CASE_TODAY);
    expect(read).toMatchObject({ ok: true, value: { state: { stage: 'decided' } } });
    const counted = await countVolumes(store, {
      from: '2026-05',
      to: '2026-05',
      basis: 'month',
      knownOn: day('2999-01-01'),
    } as Parameters<typeof countVolumes>[1]);
    expect(counted.filter(({ law, persons }) => law === 'LSS' && persons === 1)).toHaveLength(1);
  });

  it('is not decided by whoever proposed it alone, nor by somebody without delegation', async () => {
    const { anna, record, store, person } = await proposed();
    const own = await record(anna, { step: 'read', agrees: true, note: '' });
    expect(own).toMatchObject({ problem: { findings: [{ code: 'SAME_OFFICER' }] } });
    expect(await record(anna, DECIDED)).toMatchObject({
      problem: { findings: [{ code: 'NOT_READ' }] },
    });
    const economist = await officer(store, 'eva', 'economist', person);
    expect(await record(economist, DECIDED)).toMatchObject({
      problem: {
        findings: expect.arrayContaining([expect.objectContaining({ code: 'NO_DELEGATION' })]),
      },
    });
  });

  it('leaves neither step nor decision when the register refuses it', async () => {
    const { store, anna, bo, record, caseId, person, last } = await proposed();
    await record(bo, { step: 'read', agrees: true, note: '' });
    await record(anna, DECIDED);
    const before = last();
    const again = await record(anna, { step: 'proposed', proposal: PROPOSAL });
    expect(again).toMatchObject({
      problem: { findings: [{ code: 'OVERLAPS', at: { path: 'period.from' } }] },
    });
    expect(last()).toBe(before);
    const renewal = {
      ...PROPOSAL,
      matter: 'renewal' as const,
      period: dayRange(day('2027-04-01'), null),
      reviewOn: day('2028-04-01'),
    };
    expect((await record(anna, { step: 'proposed', proposal: renewal })).ok).toBe(true);
    expect((await record(bo, { step: 'read', agrees: true, note: '' })).ok).toBe(true);
    expect((await record(anna, { ...DECIDED, proposal: renewal })).ok).toBe(true);
    const known = await findPerson(
      store,
      { by: 'id', id: person },
      {
        validOn: CASE_TODAY,
        knownOn: day('2999-01-01'),
      },
    );
    const spans = known?.facts.filter(({ kind }) => kind === 'decision').map(({ valid }) => valid);
    expect(spans).toEqual(
      expect.arrayContaining([
        dayRange(day('2026-04-01'), day('2027-04-01')),
        dayRange(day('2027-04-01'), null),
      ]),
    );
    expect(await readCase(store, anna, caseId, CASE_TODAY)).toMatchObject({ ok: true });
  });

  it('tells the second of two officers who was first, and writes nothing of theirs', async () => {
    const { anna, bo, record, last } = await begun();
    const seen = last();
    const visit: StepBody = { step: 'home_visit', on: CASE_TODAY, seen: 'Kök och badrum' };
    expect((await record(anna, visit, seen)).ok).toBe(true);
    expect(await record(bo, visit, seen)).toMatchObject({
      problem: { code: 'CHANGED_MEANWHILE', detail: { sv: expect.stringContaining(anna.name) } },
    });
    expect(last()).toBe(seen + 1);
  });

  it('keeps both texts when two officers write in one form', async () => {
    const { store, anna, bo, caseId } = await begun();
    const save = (who: typeof anna, after: number, text: string) =>
      saveDraft(store, who, { caseId, section: 'needs', after, body: { text } });
    expect(await save(anna, 0, 'Annas')).toMatchObject({ value: { saved: true } });
    expect(await save(bo, 0, 'Bos')).toMatchObject({
      value: { saved: false, theirs: { body: { text: 'Annas' }, actor: { name: anna.name } } },
    });
    expect(await save(bo, 1, 'Bos')).toMatchObject({
      value: { saved: true, draft: { version: 2 } },
    });
  });

  it('says beside its field what is wrong, all at once', async () => {
    const { anna, record } = await begun();
    const wrong = await record(anna, {
      step: 'proposed',
      proposal: {
        ...PROPOSAL,
        granted: {
          ...PROPOSAL.granted,
          per: 'week',
          basic: minutes(400 * 60),
          other: minutes(0),
          waiting: minutes(0),
          standby: minutes(0),
        },
        period: { from: day('1980-01-01'), to: null },
        reviewOn: null,
        reasons: [''],
        needs: [
          {
            need: 'meals',
            label: 'Måltider',
            askedMinutesPerWeek: minutes(10),
            minutesPerWeek: minutes(0),
            outcome: 'refused',
            reason: '',
          },
        ],
      },
    });
    expect(wrong.ok ? [] : wrong.problem.findings?.map(({ code, at }) => [at.path, code])).toEqual([
      ['needs.0.reason', 'REASON_MISSING'],
      ['reasons', 'REASON_MISSING'],
      ['granted', 'ABOVE_WEEK'],
      ['period.from', 'BEFORE_BIRTH'],
      ['reviewOn', 'REVIEW_MISSING'],
    ]);
    const early = await record(anna, { step: 'home_visit', on: day('1989-01-01'), seen: '' });
    expect(early).toMatchObject({ problem: { findings: [{ code: 'BEFORE_BIRTH' }] } });
    const late = await record(anna, { step: 'home_visit', on: addDays(CASE_TODAY, 1), seen: '' });
    expect(late).toMatchObject({ problem: { findings: [{ code: 'IN_FUTURE' }] } });
  });

  it('is closed to whoever has not said why they open the person', async () => {
    const { store, caseId } = await begun();
    const stranger = await makeCaller(store, 'case_officer', 'cia');
    expect(await readCase(store, stranger, caseId, CASE_TODAY)).toMatchObject({
      problem: { code: 'NOT_ALLOWED' },
    });
  });

  it('gives its letter in Word and as PDF', async () => {
    const { store, anna, caseId } = await proposed();
    for (const [format, magic] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const letter = await caseLetter(store, anna, caseId, format, CASE_TODAY);
      if (!letter.ok) throw new Error(letter.problem.detail.en);
      expect(Buffer.from(letter.value.bytes).toString('latin1', 0, magic.length)).toBe(magic);
    }
  });

  it('signs its letter with what each worked as, and with names alone where that was not kept', async () => {
    const signed = async (role: Role | null) => {
      const { store, bo, caseId, person, last } = await proposed();
      const eva = await officer(store, 'eva', 'head', person);
      const own = { account: eva.account, name: 'Eva', role };
      const colleague = { account: bo.account, name: 'Bo', role: role && bo.role };
      const read: StepBody = { step: 'read', agrees: true, note: '' };
      for (const [actor, body] of [
        [colleague, read],
        [own, DECIDED],
      ] as const) {
        const after = (await findCase(store, caseId))?.steps.length ?? last();
        await appendCaseStep(store.db, { caseId, person, after, actor, body });
      }
      const letter = await caseLetter(store, eva, caseId, 'docx', CASE_TODAY);
      return wordText(letter);
    };
    expect(await signed('head')).toContain(
      'EvaEnhetschef. Beslutar enligt 3.2. Ärendet har också utretts av anna, LSS-handläggare, och lästs av Bo, LSS-handläggare.',
    );
    expect(await signed(null)).toContain(
      'EvaBeslutar enligt 3.2. Ärendet har också utretts av anna, LSS-handläggare, och lästs av Bo.',
    );
  });
});
