import { expect, it } from 'vitest';
import { day, instant, minutes, month, PersonNumber } from '#kernel';
import { parsePersonQuestion, reference, volumeOf } from '#core/register';
import { countVolumes, findPerson, listHistory, recordChange, verify } from '#shell/store';
import {
  aDecision,
  anAssistant,
  anExecution,
  aPerson,
  aProvider,
  aResidence,
  aTimeReport,
  byHand,
  days,
} from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const recordedOn = (d: string, reason = 'test') =>
  byHand(reason, { recordedAt: instant(`${d}T09:00:00Z`) });
const granted = (perWeek: number) => ({
  per: 'week' as const,
  basic: minutes(perWeek),
  other: minutes(0),
  waiting: minutes(0),
  standby: minutes(0),
});

onBothEngines('the register', (engine) => {
  it('counts a decision of 2023 that became known in 2024 only from then on', async () => {
    const store = await engine.openEmpty();
    await recordChange(store, recordedOn('2023-06-01'), [
      aPerson('P1', { born: day('2006-02-01'), valid: days('2006-02-01') }),
      aDecision('B1', 'P1', { valid: days('2023-06-15'), granted: granted(1400) }),
    ]);
    await recordChange(store, recordedOn('2024-03-10'), [
      aPerson('P2'),
      aDecision('B2', 'P2', { valid: days('2023-06-01'), law: 'SFB', granted: granted(2100) }),
    ]);
    const june = async (knownOn: string) =>
      (
        await countVolumes(store, {
          from: month('2023-06'),
          to: month('2023-06'),
          knownOn: day(knownOn),
          basis: 'month',
        })
      ).map((v) => [v.law, v.persons, v.children, v.grantedMinutes]);
    expect(await june('2023-05-31')).toEqual([
      ['SFB', 0, 0, 0],
      ['LSS', 0, 0, 0],
    ]);
    expect(await june('2024-03-09')).toEqual([
      ['SFB', 0, 0, 0],
      ['LSS', 1, 1, 3200],
    ]);
    expect(await june('2024-03-10')).toEqual([
      ['SFB', 1, 0, 9000],
      ['LSS', 1, 1, 3200],
    ]);
  });

  it('counts a month by any day of it, and a year by 1 October alone', async () => {
    const store = await engine.openEmpty();
    await recordChange(store, byHand(), [
      aPerson('P1', { born: day('2006-10-02'), valid: days('2006-10-02') }),
      aPerson('P2', { born: day('2006-10-01'), valid: days('2006-10-01') }),
      aDecision('B1', 'P1', { valid: days('2024-01-01', '2024-10-02') }),
      aDecision('B2', 'P2', { valid: days('2024-10-01', '2024-11-01') }),
      aDecision('B3', 'P2', { valid: days('2024-11-30') }),
      aDecision('B4', 'P1', { valid: days('2024-10-02'), outcome: 'refused', granted: null }),
    ]);
    const ask = async (basis: 'month' | 'october', from: string, to: string) =>
      (
        await countVolumes(store, {
          from: month(from),
          to: month(to),
          knownOn: day('2100-01-01'),
          basis,
        })
      )
        .filter(({ law }) => law === 'LSS')
        .map((v) => [v.month, v.persons, v.children]);
    expect(await ask('month', '2024-09', '2024-12')).toEqual([
      ['2024-09', 1, 1],
      ['2024-10', 2, 1],
      ['2024-11', 1, 0],
      ['2024-12', 1, 0],
    ]);
    expect(await ask('october', '2023-01', '2024-12')).toEqual([
      ['2023-10', 0, 0],
      ['2024-10', 2, 1],
    ]);
  });

  it('counts performed time by kind, from shifts and from sums, and waiting time at its share', async () => {
    const store = await engine.openEmpty();
    const shift = (kind: 'active' | 'waiting', from: number, to: number) => ({
      day: day('2024-03-04'),
      kind,
      from: minutes(from),
      to: minutes(to),
      original: null,
    });
    await recordChange(store, byHand(), [
      aPerson('P1'),
      anAssistant('A1'),
      aTimeReport('T1', 'P1', 'A1', {
        shifts: [shift('active', 0, 60), shift('waiting', 60, 1440)],
      }),
      {
        fact: 'performed_month',
        ref: reference('performed_month', 'own', 'M1'),
        valid: days('2024-03-01', '2024-04-01'),
        at: { row: 4 },
        person: reference('person', 'own', 'P1'),
        provider: null,
        law: 'LSS',
        month: month('2024-03'),
        active: minutes(1000),
        waiting: minutes(0),
        standby: minutes(0),
      },
    ]);
    const march = { from: month('2024-03'), to: month('2024-03'), knownOn: day('2100-01-01') };
    const [, lss] = await countVolumes(store, { ...march, basis: 'month' });
    expect(lss?.performed).toEqual({ active: 1060, waiting: 1380, standby: 0 });
    const volume = lss && volumeOf(lss);
    expect(volume?.ok && volume.value.performedMinutes).toBe(1060 + 345);
  });

  it('shows a person as believed on a day, keeps both truths, and says who changed what', async () => {
    const store = await engine.openEmpty();
    const number = PersonNumber.parse('189001019802') ?? null;
    const ref = reference('person', 'identity_number', '189001019802');
    const person = { ...aPerson('x', { born: day('1890-01-01') }), ref, identityNumber: number };
    const decision = { ...aDecision('B1', 'x'), person: ref };
    await recordChange(store, recordedOn('2024-01-10', 'first'), [
      { ...person, valid: days('1890-01-01') },
      aProvider('U1'),
      decision,
      anExecution('V1', 'B1', 'U1', days('2024-02-01')),
      { ...aResidence('R1', '1280', days('2020-01-01')), person: ref },
    ]);
    await recordChange(store, recordedOn('2024-05-10', 'moved'), [
      { ...aResidence('R1', '0680', days('2024-05-01')), person: ref },
      { ...decision, granted: granted(3000) },
    ]);
    const question = parsePersonQuestion('18900101-9802');
    if (!question) throw new Error('the number is a question');
    const at = async (validOn: string, knownOn: string) => {
      const found = await findPerson(store, question, {
        validOn: day(validOn),
        knownOn: day(knownOn),
      });
      return found?.facts
        .filter(({ holds }) => holds)
        .map(
          ({ kind, attributes }) =>
            attributes['municipality'] ?? attributes['basicMinutes'] ?? kind,
        );
    };
    expect(await at('2024-06-01', '2024-01-09')).toBeUndefined();
    expect(await at('2024-06-01', '2024-05-09')).toEqual([
      'person',
      '1280',
      700,
      'execution',
      'provider',
    ]);
    expect(await at('2024-06-01', '2024-05-10')).toEqual([
      'person',
      '0680',
      3000,
      'execution',
      'provider',
    ]);
    expect(await at('2024-04-30', '2024-05-10')).toEqual([
      'person',
      '1280',
      3000,
      'execution',
      'provider',
    ]);
    const residences = (await listHistory(store, question)).filter((v) => v.kind === 'residence');
    expect(
      residences.map((v) => [v.valid.from, v.valid.to, v.recordedBy.reason, v.closedBy?.reason]),
    ).toEqual([
      ['2020-01-01', null, 'first', 'moved'],
      ['2020-01-01', '2024-05-01', 'moved', undefined],
      ['2024-05-01', null, 'moved', undefined],
    ]);
    const found = await findPerson(store, question, {
      validOn: day('2024-06-01'),
      knownOn: day('2024-06-01'),
    });
    expect(JSON.stringify(found)).not.toContain('9802');
    expect(found?.identityNumber?.reveal('show on opened person')).toBe('189001019802');
    expect((await verify(store)).checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});
