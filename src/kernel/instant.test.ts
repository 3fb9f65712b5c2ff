import { describe, expect, it } from 'vitest';
import { addDays, day, dayOfInstant, instant, lastInstantOf, parseInstant } from './index.ts';

describe('an instant', () => {
  it('is written in UTC with six decimals, so that text order is time order', () => {
    expect(instant('2026-03-01T09:00:00+01:00')).toBe('2026-03-01T08:00:00.000000Z');
    expect(instant('2026-03-01T08:00:00.1234567Z')).toBe('2026-03-01T08:00:00.123456Z');
  });

  it.each(['2026-03-01', '2026-03-01T09:00:00', 'now', '', '2026-02-30T00:00:00Z'])(
    'is not %j',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );

  it.each([
    ['2026-01-15', '2026-01-15T22:59:59.999999Z'],
    ['2026-07-15', '2026-07-15T21:59:59.999999Z'],
    ['2026-03-28', '2026-03-28T22:59:59.999999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999999Z'],
    ['2026-10-24', '2026-10-24T21:59:59.999999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999999Z'],
  ])('that ends %s in Sweden is %s', (d, last) => {
    expect(lastInstantOf(day(d))).toBe(last);
    expect(dayOfInstant(instant(last))).toBe(d);
  });

  it('lies in the day that begins when the one before has ended', () => {
    expect(dayOfInstant(instant('2026-03-28T23:00:00Z'))).toBe(addDays(day('2026-03-28'), 1));
  });
});
