import { describe, expect, test } from 'vitest';
import { assess, assessmentIn } from '#core/law';
import { readAssessment } from '#core/intake';
import { testApp } from '../../../tests/support/app.ts';

const { ask } = testApp();

const YAML = `on: 2025-03-01
person: { born: 2016-05-20 }
needs:
  - { need: personal_hygiene, minutes: 40, times: 3, per: day }
  - { need: meals, minutes: 30, times: 3, per: day, character: plain }
waiting: { hoursPerWeek: 56 }
`;

const JSON_BODY = JSON.stringify({
  on: '2025-03-01',
  person: { born: '2016-05-20' },
  needs: [
    { need: 'personal_hygiene', minutes: 40, times: 3, per: 'day' },
    { need: 'meals', minutes: 30, times: 3, per: 'day', character: 'plain' },
  ],
  waiting: { hoursPerWeek: 56 },
});

const post = (body: string, type: string, query = ''): Promise<Response> =>
  ask(`/api/assessments${query}`, { method: 'POST', body, headers: { 'Content-Type': type } });

const computed = (language: 'sv' | 'en') => {
  const input = readAssessment(YAML);
  if (!input.ok) throw new Error('the example is a situation');
  return assessmentIn(assess(input.value), language);
};

describe('an assessment over HTTP', () => {
  test.each([
    ['YAML', YAML, 'application/yaml'],
    ['JSON', JSON_BODY, 'application/json'],
  ])('sent as %s is what the core computes', async (_, body, type) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(computed('sv'));
  });

  test('is written in the language that was asked for', async () => {
    expect(await (await post(YAML, 'application/yaml', '?lang=en')).json()).toEqual(computed('en'));
  });

  test('is kept nowhere on the way', async () => {
    expect((await post(YAML, 'application/yaml')).headers.get('Cache-Control')).toBe('no-store');
  });

  test('with faults is refused with all of them and their paths', async () => {
    const answer = await post('{"on": "x", "needs": [{"minutes": -1}]}', 'application/json');
    const body: unknown = await answer.json();
    expect(answer.status).toBe(422);
    expect(body).toMatchObject({ code: 'INPUT_INVALID' });
    expect(JSON.stringify(body)).toContain('needs[0].minutes');
    expect(JSON.stringify(body)).toContain('"path":"on"');
  });

  test('that is not even text of the right form is refused with line and column', async () => {
    const answer = await post('{"on": ', 'application/json');
    expect(answer.status).toBe(422);
  });

  test('larger than a person can fill in is refused before it is read', async () => {
    const answer = await post(`# ${'x'.repeat(1024 * 1024 + 1)}`, 'application/yaml');
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
