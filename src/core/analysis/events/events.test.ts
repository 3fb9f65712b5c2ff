import { describe, expect, it } from 'vitest';
import { eventPeriod } from './event-period.ts';
import { written } from './events.ts';

describe('a printed date of an event', () => {
  it.each([
    ['2020', '2020-01-01', '2021-01-01', '2020'],
    ['2021-11', '2021-11-01', '2021-12-01', 'november 2021'],
    ['2021-12', '2021-12-01', '2022-01-01', 'december 2021'],
    ['2023-01-01', '2023-01-01', null, '1 januari 2023'],
    ['2025-H1', '2025-01-01', '2025-07-01', 'första halvåret 2025'],
    ['2025-H2', '2025-07-01', '2026-01-01', 'andra halvåret 2025'],
    ['2028+', '2028-01-01', null, 'tidigast 2028'],
  ])('"%s" means days from %s to %s and is said "%s"', (text, from, to, said) => {
    expect(eventPeriod(text)).toEqual({ from, to });
    expect(written(text).sv).toBe(said);
  });

  it.each(['2025-H3', '2021-13', '2023-02-30', 'snart', ''])('"%s" is no date', (text) => {
    expect(eventPeriod(text)).toBeUndefined();
  });
});
