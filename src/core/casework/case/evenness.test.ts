import { describe, expect, test } from 'vitest';
import { minutes } from '#kernel';
import { type AssessedNeed, evenness } from './evenness.ts';

const by = (officer: string, ...times: readonly number[]): readonly AssessedNeed[] =>
  times.map((time) => ({ officer, need: 'meals', minutes: minutes(time) }));
const upTo = (count: number, first = 1): readonly number[] =>
  Array.from({ length: count }, (_, place) => first + place);

describe('evenness between officers', () => {
  test('shows nothing of four decisions, and an interval of five', () => {
    const [meals] = evenness([...by('Bo', 1, 2, 3, 4), ...by('Anna', 1, 2, 3, 4, 5)]);
    expect(meals?.officers).toEqual([
      {
        officer: 'Anna',
        decisions: 5,
        interval: { median: 3, low: 1, high: 5, coverage: 0.9375 },
      },
      { officer: 'Bo', decisions: 4, interval: null },
    ]);
    expect(meals?.apart).toBeNull();
  });

  test.each([
    [6, 1, 6, 0.96875],
    [8, 1, 8, 0.9921875],
    [9, 2, 8, 0.9609375],
    [20, 6, 15, 0.9586],
  ])('of %i decisions the median lies between number %i and number %i', (count, low, high, p) => {
    const [meals] = evenness(by('Anna', ...upTo(count)));
    expect(meals?.all).toMatchObject({ low, high });
    expect(meals?.all?.coverage).toBeCloseTo(p, 4);
  });

  test('officers stand by name, whatever they gave', () => {
    const [meals] = evenness([...by('Örjan', 1), ...by('Anna', 900), ...by('Bo', 400)]);
    expect(meals?.officers.map(({ officer }) => officer)).toEqual(['Anna', 'Bo', 'Örjan']);
  });

  test('are apart when two intervals share no value, and not when they touch', () => {
    const [even] = evenness([...by('Anna', ...upTo(5, 1)), ...by('Bo', ...upTo(5, 5))]);
    const [uneven] = evenness([...by('Anna', ...upTo(5, 1)), ...by('Bo', ...upTo(5, 6))]);
    expect([even?.apart, uneven?.apart]).toEqual([false, true]);
  });
});
