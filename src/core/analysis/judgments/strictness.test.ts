import { describe, expect, test } from 'vitest';
import { type DecisionCohort, strictness } from './strictness.ts';

const cohort = (period: string, changed: Partial<DecisionCohort> = {}): DecisionCohort => ({
  period,
  decisions: 100,
  refusals: 20,
  appealed: 10,
  judged: 8,
  changed: 2,
  ...changed,
});

const answered = (...cohorts: readonly DecisionCohort[]) => {
  const found = strictness(cohorts);
  if (!found.ok) throw new Error(found.problem.detail.en);
  return found.value;
};

describe('whether refusals have become more common', () => {
  test('every share has its denominator and an exact interval', () => {
    // Jönköping's 29 judgments with 3 for the person: Clopper and Pearson by hand.
    const [one] = answered(
      cohort('2018', { decisions: 200, refusals: 60, appealed: 29, judged: 29, changed: 3 }),
    ).cohorts;
    expect(one?.changed).toMatchObject({ hits: 3, of: 29 });
    expect(one?.changed?.interval.estimate).toBeCloseTo(0.1034, 4);
    expect(one?.changed?.interval.low).toBeCloseTo(0.0219, 4);
    expect(one?.changed?.interval.high).toBeCloseTo(0.2735, 4);
  });

  test('more appeals with as many refusals is not called stricter', () => {
    const { tests, sentence } = answered(
      cohort('2023'),
      cohort('2024', { appealed: 20, judged: 9 }),
    );
    expect(tests.refused).toBeCloseTo(1, 9);
    expect(sentence.sv).toContain('går inte att skilja');
    expect(tests.appealed).toBeLessThan(0.05);
  });

  test('a small difference between few decisions is left to chance', () => {
    const few = { decisions: 9, appealed: 0, judged: 0, changed: 0 };
    const { sentence } = answered(
      cohort('2023', { ...few, refusals: 1 }),
      cohort('2024', { ...few, refusals: 3 }),
    );
    expect(sentence.en).toContain('chance often makes');
  });

  test('a large one is told with what else it may come from', () => {
    const { sentence } = answered(cohort('2023'), cohort('2024', { refusals: 60 }));
    expect(sentence.sv).toMatch(/högre 2024 \(60\/100\) än 2023 \(20\/100\).*på lagen/);
  });

  test('appeals without a judgment are said to wait', () => {
    expect(answered(cohort('2024')).cohorts[0]?.waiting).toBe(2);
  });

  test('nothing decided gives no share and no verdict', () => {
    const none = { decisions: 0, refusals: 0, appealed: 0, judged: 0, changed: 0 };
    const { cohorts, sentence } = answered(cohort('2023', none), cohort('2024'));
    expect(cohorts[0]).toMatchObject({ refused: null, appealed: null, changed: null });
    expect(sentence.sv).toContain('för få beslut');
  });

  test('a count larger than the count it stands on is named with its period', () => {
    const refused = strictness([cohort('2023'), cohort('2024', { judged: 11, changed: 12 })]);
    expect(refused).toMatchObject({
      ok: false,
      problem: {
        findings: [{ at: { row: 2, column: 'judged' } }, { at: { row: 2, column: 'changed' } }],
      },
    });
  });
});
