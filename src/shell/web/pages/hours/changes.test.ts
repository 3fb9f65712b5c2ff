import { describe, expect, test } from 'vitest';
import { checkAssessment } from '#core/intake/assessment';
import { assess, traceIn } from '#core/law';
import { changesBetween, listChange } from './changes.ts';

const traceOn = (on: string) => {
  const input = checkAssessment({
    on,
    person: { born: '1990-01-01' },
    needs: [
      { need: 'continuous_medical_support', minutes: 900, times: 1, per: 'day' },
      { need: 'personal_hygiene', minutes: 20, times: 2, per: 'day' },
    ],
  });
  if (!input.ok) throw new Error('the situation is in order');
  return traceIn(assess(input.value).trace, 'sv');
};

describe('two days are compared step by step', () => {
  test('the same day has nothing that differs', () => {
    expect(changesBetween(traceOn('2023-01-01'), traceOn('2023-01-01'))).toEqual([]);
  });

  test('days under the same rules have nothing that differs', () => {
    expect(changesBetween(traceOn('2024-03-01'), traceOn('2024-03-02'))).toEqual([]);
  });

  test('the rule that changed is named once, with what came and went', () => {
    const changes = changesBetween(traceOn('2022-12-31'), traceOn('2023-01-01'));
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
    const changes = changesBetween(traceOn('2022-12-31'), traceOn('2023-01-01'));
    expect(changes.map(({ label }) => label)).not.toContain('Personlig hygien');
  });
});
