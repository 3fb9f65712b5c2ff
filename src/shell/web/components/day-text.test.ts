import { describe, expect, test } from 'vitest';
import { day } from '#kernel';
import { readDayText } from './day-text.ts';

const today = day('2026-11-22');

describe('a day is read as people type it', () => {
  test.each([
    ['2025-03-01', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['2025-3-1', '2025-03-01'],
    ['1 mars', '2026-03-01'],
    ['1 mars 2025', '2025-03-01'],
    ['1 Mars 2025', '2025-03-01'],
    [' 1  mar. 2025 ', '2025-03-01'],
    ['1 march 2025', '2025-03-01'],
    ['March 1, 2025', '2025-03-01'],
    ['1/3', '2026-03-01'],
    ['1/3 2025', '2025-03-01'],
    ['1/3/2025', '2025-03-01'],
    ['29/2 2024', '2024-02-29'],
    ['idag', '2026-11-22'],
  ])('%s is %s', (text, expected) => {
    expect(readDayText(text, today)).toBe(expected);
  });

  test.each(['', '1 brumaire', '31/4', '29 februari 2025', '2025-13-01', '1/3/25', 'mars'])(
    '"%s" is no day',
    (text) => {
      expect(readDayText(text, today)).toBeUndefined();
    },
  );
});
