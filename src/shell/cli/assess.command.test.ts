import { describe, expect, test } from 'vitest';
import { EMPTY_WORLD } from '../../../tests/support/empty-world.ts';
import { ok, refuse, words } from '#kernel';
import { assessAnswer } from './assess.command.ts';
import type { Io } from './io.ts';

/** Surroundings with one file. */
const holding = (text: string): Io => ({
  ...EMPTY_WORLD,
  out: () => undefined,
  err: () => undefined,
  readFile: async (path) =>
    path === 'behov.yaml'
      ? ok(new TextEncoder().encode(text))
      : refuse({ code: 'NOT_FOUND', detail: words('Filen finns inte.', 'No such file.') }),
  writeFile: async () => ok(undefined),
  listFolder: async () => undefined,
});

const SITUATION = `
on: 2025-03-01
person: { born: 2016-05-20 }
needs:
  - { need: personal_hygiene, minutes: 20, times: 2, per: day }
  - { need: other, minutes: 60, times: 2, per: day }
waiting: { hoursPerWeek: 56 }
`;

describe('assess', () => {
  test('answers with the contract’s fields', async () => {
    const { exit, json } = await assessAnswer({ file: 'behov.yaml' }, 'sv', holding(SITUATION));
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      on: '2025-03-01',
      basic: {
        minutesPerWeek: 280,
        deductionMinutesPerWeek: 210,
        afterDeductionMinutesPerWeek: 70,
      },
      other: {
        minutesPerWeek: 840,
        deductionMinutesPerWeek: 210,
        afterDeductionMinutesPerWeek: 630,
      },
      waiting: { minutesPerWeek: 3360, countedMinutesPerWeek: 840 },
      standby: { minutesPerWeek: 0, countedMinutesPerWeek: 0 },
      total: { countedMinutesPerWeek: 1540 },
      responsible: 'municipality',
      deductionMethod: 'schablon',
      notes: [{ code: 'VALUES_NOT_VERIFIED', text: expect.stringContaining('väntetid') }],
      trace: {
        id: 'assistans.raknad-tid',
        label: 'Räknad assistans i veckan',
        value: '1\u00a0540\u00a0minuter i veckan',
        ref: { act: 'LSS (1993:387)', section: '9 a §' },
      },
    });
  });

  test('is JSON all through', async () => {
    const { json } = await assessAnswer({ file: 'behov.yaml' }, 'sv', holding(SITUATION));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('tells a person that it computes and does not decide', async () => {
    const { text } = await assessAnswer({ file: 'behov.yaml' }, 'sv', holding(SITUATION));
    expect(text).toContain('Beräknat enligt reglerna 2025-03-01.');
    expect(text).toContain('kommunen ansvarar');
    expect(text).not.toMatch(/bevilja/i);
  });

  test('speaks English when asked', async () => {
    const { text } = await assessAnswer({ file: 'behov.yaml' }, 'en', holding(SITUATION));
    expect(text).toContain('Computed by the rules of 2025-03-01.');
  });

  test('refuses a file with faults, each on its own line', async () => {
    const broken = SITUATION.replace('minutes: 20', 'minutes: -1').replace(
      'per: day }',
      'per: dag }',
    );
    const answer = await assessAnswer({ file: 'behov.yaml' }, 'sv', holding(broken));
    expect(answer).toMatchObject({
      exit: 2,
      json: {
        code: 'INPUT_INVALID',
        findings: [{ path: 'needs[0].minutes' }, { path: 'needs[0].per' }],
      },
    });
    expect(answer.text.split('\n')).toHaveLength(3);
  });

  test('says when the file is not there', async () => {
    const answer = await assessAnswer({ file: 'annan.yaml' }, 'sv', holding(SITUATION));
    expect(answer).toMatchObject({ exit: 2, json: { code: 'NOT_FOUND' } });
  });
});
