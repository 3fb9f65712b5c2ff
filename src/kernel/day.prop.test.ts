import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageInMonthOf,
  ageOn,
  countDays,
  day,
  dayRange,
  daysBetween,
  daysOf,
  fromInclusive,
  includes,
  lastDayOf,
  month,
  monthOf,
  monthsBetween,
  overlap,
  parseDay,
  shiftMonth,
  without,
} from './index.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(day('1900-01-01'), n));
const ranges = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 4000 })))
  .map(([from, length]) => dayRange(from, length === null ? null : addDays(from, length)));

describe('a day', () => {
  it('plus a number of days lies that many days later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
      }),
    );
  });

  it('moves by days and months as the calendar of the platform does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (d, n) => {
        const plain = Temporal.PlainDate.from(d);
        expect(addDays(d, n)).toBe(plain.add({ days: n }).toString());
        expect(addMonths(d, n % 600)).toBe(plain.add({ months: n % 600 }).toString());
        expect(daysBetween(d, addMonths(d, n % 600))).toBe(
          plain.until(plain.add({ months: n % 600 })).days,
        );
      }),
    );
  });

  it('orders as text as it does in time', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  it.each([
    '2025-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-32',
    '2024-1-1',
    '20240101',
    '',
    '2024-02-30',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it.each(['2024-02-29', '2000-02-29', '2025-12-31'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it('at the end of a long month becomes the end of a shorter one', () => {
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2025-01-31'), 1)).toBe('2025-02-28');
    expect(addMonths(day('2024-03-31'), -1)).toBe('2024-02-29');
  });
});

describe('age', () => {
  it.each([
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2016-05-20', '2025-05-19', 8],
    ['2016-05-20', '2025-05-20', 9],
  ])('of one born %s is on %s %i years', (born, on, years) => {
    expect(ageOn(day(born), day(on))).toBe(years);
  });

  it('counts the whole month of the birthday when the law does', () => {
    expect(ageInMonthOf(day('2018-03-31'), day('2025-02-28'))).toBe(6);
    expect(ageInMonthOf(day('2018-03-31'), day('2025-03-01'))).toBe(7);
  });

  it('by month is never behind, and never more than a year ahead of, age by day', () => {
    fc.assert(
      fc.property(days, fc.nat(30_000), (born, lived) => {
        const on = addDays(born, lived);
        const ahead = ageInMonthOf(born, on) - ageOn(born, on);
        expect([0, 1]).toContain(ahead);
      }),
    );
  });
});

describe('a range of days', () => {
  it('holds its first day and not its end', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        expect(includes(range, range.from)).toBe(true);
        if (range.to !== null) expect(includes(range, range.to)).toBe(false);
      }),
    );
  });

  it('is what it shares with another and what is left without it, and no day twice', () => {
    fc.assert(
      fc.property(ranges, ranges, days, (a, b, d) => {
        const common = overlap(a, b);
        const inCommon = common !== undefined && includes(common, d);
        const inRest = without(a, b).filter((rest) => includes(rest, d)).length;
        expect(Number(inCommon) + inRest).toBe(includes(a, d) ? 1 : 0);
      }),
    );
  });

  it('from a letter\'s "to and including" ends the day after', () => {
    const march = fromInclusive(day('2025-03-01'), day('2025-03-31'));
    expect(march.to).toBe('2025-04-01');
    expect(lastDayOf(march)).toBe('2025-03-31');
    expect(countDays(march)).toBe(31);
  });

  it('is never empty', () => {
    expect(() => dayRange(day('2025-03-01'), day('2025-03-01'))).toThrow('at least one day');
  });
});

describe('a month', () => {
  it('moved there and back is itself, and lies as many months away as it was moved', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (d, n) => {
        const start = monthOf(d);
        expect(shiftMonth(shiftMonth(start, n), -n)).toBe(start);
        expect(monthsBetween(start, shiftMonth(start, n))).toBe(n);
      }),
    );
  });

  it('holds 29 days in February of a leap year', () => {
    expect(countDays(daysOf(month('2024-02')))).toBe(29);
    expect(countDays(daysOf(month('2100-02')))).toBe(28);
  });
});
