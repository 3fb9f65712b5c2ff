import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  ageOn,
  day,
  dayRange,
  daysOf,
  firstDayOf,
  includes,
  minutes,
  month,
  monthOf,
  shiftMonth,
} from '#kernel';
import { countInForce, type StretchInForce } from './index.ts';

const START = day('2023-12-15');
const people = fc.array(
  fc.record({
    born: fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day('2000-01-01'), n)),
    law: fc.constantFrom('LSS' as const, 'SFB' as const),
    per: fc.constantFrom('week' as const, 'month' as const),
    granted: fc.nat(10_080).map(minutes),
    // Gaps and lengths in days, one after another, so that no two stretches of a person overlap.
    steps: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 90 })), { maxLength: 4 }),
    open: fc.boolean(),
  }),
  { maxLength: 6 },
);

type Someone = typeof people extends fc.Arbitrary<(infer T)[]> ? T : never;

function stretchesOf({ steps, open, born, law, per, granted }: Someone, n: number) {
  let from = START;
  return steps.map(([gap, length], i): StretchInForce => {
    const first = addDays(from, gap);
    from = addDays(first, length);
    const to = open && i === steps.length - 1 ? null : from;
    return { person: `P${n}`, born, law, per, granted, valid: dayRange(first, to) };
  });
}

const MONTHS = Array.from({ length: 8 }, (_, n) => shiftMonth(month('2024-01'), n));
const daysIn = (m: (typeof MONTHS)[number]) => {
  const { from } = daysOf(m);
  return Array.from({ length: 31 }, (_, n) => addDays(from, n)).filter((d) => monthOf(d) === m);
};

describe('volumes', () => {
  it('are what counting every person on every day gives', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('month' as const, 'october' as const), (all, basis) => {
        const stretches = all.flatMap(stretchesOf);
        const counted = countInForce(stretches, month('2024-01'), month('2024-08'), basis);
        const expected = MONTHS.filter(() => basis === 'month').flatMap((m) =>
          (['SFB', 'LSS'] as const).map((law) => {
            const days = daysIn(m);
            const own = stretches.filter((s) => s.law === law);
            const inForce = own.filter((s) => days.some((d) => includes(s.valid, d)));
            const persons = new Map(inForce.map((s) => [s.person, s.born]));
            const sevenths = own.reduce(
              (sum, { valid, granted, per }) =>
                sum +
                days.filter((d) => includes(valid, d)).length *
                  granted *
                  (per === 'week' ? days.length : 7),
              0,
            );
            return {
              month: m,
              law,
              persons: persons.size,
              children: [...persons.values()].filter((b) => ageOn(b, firstDayOf(m)) < 18).length,
              grantedMinutes: Math.floor((2 * sevenths) / (2 * 7 * days.length) + 0.5),
            };
          }),
        );
        expect(counted).toEqual(expected);
      }),
    );
  });

  it('on 1 October leave out who begins on the 2nd, and have one row a year and law', () => {
    const stretch = (from: string): StretchInForce => ({
      person: from,
      born: day('1990-01-01'),
      law: 'LSS',
      per: 'month',
      granted: minutes(600),
      valid: dayRange(day(from), null),
    });
    const all = [stretch('2023-10-01'), stretch('2024-10-01'), stretch('2024-10-02')];
    expect(
      countInForce(all, month('2023-01'), month('2024-12'), 'october')
        .filter(({ law }) => law === 'LSS')
        .map((v) => [v.month, v.persons, v.grantedMinutes]),
    ).toEqual([
      ['2023-10', 1, 600],
      ['2024-10', 2, 1200],
    ]);
  });
});
