import { describe, expect, test } from 'vitest';
import { checkAssessment } from '#core/intake/assessment';
import { assess } from '#core/law';
import { changesBetween, listChange } from './changes.ts';

const ADULT = '1990-01-01';
const NEEDS = [
  { need: 'continuous_medical_support', minutes: 900, times: 1, per: 'day' },
  { need: 'personal_hygiene', minutes: 20, times: 2, per: 'day' },
];

const traceOn = (on: string, born = ADULT, needs = NEEDS) => {
  const input = checkAssessment({
    on,
    person: { born },
    needs,
  });
  if (!input.ok) throw new Error('the situation is in order');
  return assess(input.value).trace;
};

const between = (before: string, after: string, born?: string, needs?: typeof NEEDS) =>
  changesBetween(traceOn(before, born, needs), traceOn(after, born, needs), 'sv');

describe('two days are compared step by step', () => {
  test('the same day has nothing that differs', () => {
    expect(between('2023-01-01', '2023-01-01')).toEqual([]);
  });

  test('days under the same rules have nothing that differs', () => {
    expect(between('2024-03-01', '2024-03-02')).toEqual([]);
  });

  test('the rule that changed is named once, with what came and went', () => {
    const changes = between('2022-12-31', '2023-01-01');
    const list = changes.filter(({ id }) => id === 'grundlaggande-behov.behov');
    expect(list).toHaveLength(1);
    expect(list.map(listChange)).toMatchObject([
      {
        added: expect.arrayContaining(['löpande stöd på grund av medicinskt tillstånd']),
        removed: ['hjälp som förutsätter ingående kunskaper'],
      },
    ]);
  });

  test('a need that counts the same on both days is not named', () => {
    const changes = between('2022-12-31', '2023-01-01');
    expect(changes.map(({ label }) => label)).not.toContain('Personlig hygien');
  });

  test('a need that counts in another sum is explained by the rule, not told as gone and come', () => {
    expect(between('2022-12-31', '2023-01-01').map(({ id }) => id)).toEqual([
      'grundlaggande-behov.behov',
    ]);
  });

  test('a rule that many needs fall under is named once', () => {
    const needs = [10, 20, 30].map((minutes) => ({
      need: 'breathing',
      minutes,
      times: 3,
      per: 'day',
    }));
    expect(between('2019-06-01', '2019-12-01', ADULT, needs)).toHaveLength(1);
  });

  test('the rule that moved most minutes stands first', () => {
    const child = '2016-05-01';
    expect(between('2022-12-31', '2023-01-01', child).map(({ id }) => id)).toEqual([
      'grundlaggande-behov.behov',
      'foraldraavdrag.metod',
    ]);
  });

  test('an age is named when it moved the result, and not when it did not', () => {
    const needs = [{ need: 'personal_hygiene', minutes: 60, times: 4, per: 'day' }];
    const turnedSeven = between('2024-04-01', '2024-06-01', '2017-05-01', needs);
    expect(turnedSeven.map(({ id }) => id)).toContain('foraldraavdrag.alder');
    expect(between('2024-04-01', '2024-06-01', '1990-05-01', needs)).toEqual([]);
  });
});
