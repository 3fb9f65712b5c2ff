import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, shiftMonth } from '#kernel';
import { delayOf, delayRows, sharesKnown } from './delay-rows.ts';
import type { KnownCase } from './line-list.ts';

const ASOF = month('2024-12');
const aCase: fc.Arbitrary<KnownCase> = fc
  .record({ ago: fc.nat(11), delay: fc.integer({ min: -2, max: 14 }), count: fc.integer() })
  .map(({ ago, delay, count }) => {
    const effective = shiftMonth(ASOF, -ago);
    return { effective, known: shiftMonth(effective, delay), count: count % 1000 };
  });
const world = fc.record({
  cases: fc.array(aCase, { maxLength: 30 }),
  delays: fc.integer({ min: 2, max: 14 }),
  open: fc.integer({ min: -500, max: 500 }),
});
const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);

describe('the rows of a triangle', () => {
  it('hold every case of their month once, whatever its delay', () => {
    fc.assert(
      fc.property(world, ({ cases, delays, open }) => {
        const shares = sharesKnown(cases, delays);
        const asked = { asOf: ASOF, months: 12, delays, shares, open: () => open };
        for (const { month: own, known, expected } of delayRows(cases, asked)) {
          const ofMonth = cases.filter(({ effective }) => effective === own);
          expect(sum(known)).toBe(sum(ofMonth.map(({ count }) => count)));
          expect(known.length + expected.length).toBe(delays);
        }
      }),
    );
  });

  it('spread what is open over the delays that remain, and nothing is lost', () => {
    fc.assert(
      fc.property(world, ({ cases, delays, open }) => {
        const shares = sharesKnown(cases, delays);
        const asked = { asOf: ASOF, months: 12, delays, shares, open: () => open };
        for (const { expected } of delayRows(cases, asked))
          expect(sum(expected)).toBeCloseTo(expected.length === 0 ? 0 : open, 6);
      }),
    );
  });

  it('expect the most where most has come', () => {
    const shares = [0.5, 0.9, 1];
    const asked = { asOf: ASOF, months: 2, delays: 3, shares, open: () => 10 };
    const [before, now] = delayRows([], asked);
    expect(before?.expected).toEqual([10]);
    expect(now?.expected.map((each) => Math.round(each * 10) / 10)).toEqual([8, 2]);
  });

  it('put what was known in advance first, and what is dated ahead at the delay that has passed', () => {
    const early = { effective: month('2024-12'), known: month('2024-10'), count: 1 };
    const ahead = { effective: month('2024-12'), known: month('2025-02'), count: 2 };
    const asked = { asOf: ASOF, months: 1, delays: 3, shares: [1, 1, 1], open: () => 0 };
    expect(delayOf(early)).toBe(0);
    expect(delayRows([early, ahead], asked)[0]?.known).toEqual([3]);
  });
});

describe('the shares that charges and cases come in', () => {
  it('are learnt of what first came, and reversals take nothing away', () => {
    const at = (delay: number, count: number) => ({
      effective: ASOF,
      known: shiftMonth(ASOF, delay),
      count,
    });
    expect(sharesKnown([at(0, 6), at(2, 2), at(5, 2), at(1, -9)], 4)).toEqual([0.6, 0.6, 0.8, 1]);
  });

  it('are all at once where nothing has come', () => {
    expect(sharesKnown([], 3)).toEqual([1, 1, 1]);
  });
});
