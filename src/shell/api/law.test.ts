import { describe, expect, test } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';

const { ask } = testApp();
const json = async (path: string): Promise<unknown> => (await ask(path)).json();

describe('the law over HTTP', () => {
  test('lists every parameter with days and standing', async () => {
    expect(await json('/api/law?lang=en')).toContainEqual(
      expect.objectContaining({ id: 'kommunens-andel.timmar-per-vecka', unit: 'h/week' }),
    );
  });

  test('gives a value on a day with its source and standing', async () => {
    expect(await json('/api/law/assistansersattning.timbelopp?on=2026-03-01')).toMatchObject({
      value: '347.70',
      unit: 'kr/h',
      from: '2026-01-01',
      to: '2027-01-01',
      status: 'verified',
    });
  });

  test('asks for the age where the value goes by age', async () => {
    const path = '/api/law/foraldraavdrag.grundlaggande-behov?on=2025-03-01';
    expect((await ask(path)).status).toBe(422);
    expect(await json(`${path}&age=8`)).toMatchObject({ value: '0.5' });
  });

  test('says where to look up a value that is not known', async () => {
    const answer = await ask('/api/law/assistansersattning.timbelopp?on=2027-01-01');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      code: 'PARAMETER_UNKNOWN',
      lookUp: expect.stringContaining('1993:1091'),
    });
  });

  test('suggests the nearest name for one that does not exist', async () => {
    expect(await json('/api/law/assistansersattning.timbelop?on=2026-03-01')).toMatchObject({
      code: 'PARAMETER_UNKNOWN',
      detail: expect.stringContaining('assistansersattning.timbelopp'),
    });
  });

  test('gives all values over time and the stretches where none is known', async () => {
    expect(await json('/api/law/assistansersattning.timbelopp/history')).toMatchObject({
      id: 'assistansersattning.timbelopp',
      periods: expect.arrayContaining([
        expect.objectContaining({ kind: 'known', value: '347.70' }),
        expect.objectContaining({ kind: 'unknown', lookUp: expect.any(String) }),
      ]),
    });
  });
});
