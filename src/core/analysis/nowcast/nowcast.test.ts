import { describe, expect, it } from 'vitest';
import { type Month, month, ore, shiftMonth } from '#kernel';
import { accrual } from './accrual.ts';
import type { KnownCase } from './line-list.ts';
import { nowcast } from './nowcast.ts';
import { nowcastCounts } from './nowcast-counts.ts';
import { nowcastRecord } from './nowcast-record.ts';
import { rareReversals } from './rare-reversals.ts';
import { nowcastStock } from './stock.ts';

const first = month('2022-01');
const asOf = month('2024-06');

/** Four cases each month, one known at once and one each of the three months after. */
const steady = (until: Month): readonly KnownCase[] =>
  Array.from({ length: 30 }, (_, i) => shiftMonth(first, i)).flatMap((effective) =>
    [0, 1, 2, 3].flatMap((delay) => {
      const known = shiftMonth(effective, delay);
      return known <= until ? [{ effective, known, count: 1 }] : [];
    }),
  );
const cases = steady(asOf);

describe('what is not yet known', () => {
  const now = nowcast({ cases, asOf, seed: 1 });

  it('is near the six cases that a steady inflow of four leaves open, and the interval holds them', () => {
    expect(now.unknown.mean).toBeGreaterThan(4);
    expect(now.unknown.mean).toBeLessThan(8);
    expect(now.unknown.p10).toBeLessThan(6);
    expect(now.unknown.p90).toBeGreaterThan(6);
  });

  it("is inflow times mean delay: Little's law", () => {
    const { inflowPerMonth, meanDelayMonths } = now.model;
    expect(inflowPerMonth * meanDelayMonths).toBeCloseTo(now.unknown.mean, 0);
  });

  it('is nothing for months whose delay has run out, and most for the last', () => {
    const open = now.months.map(({ expected, known }) => expected - known);
    expect(open.slice(0, -3).every((each) => each === 0)).toBe(true);
    expect(open.at(-1)).toBeGreaterThan(open.at(-2) ?? 0);
    expect(open.at(-2)).toBeGreaterThan(open.at(-3) ?? 0);
  });

  it('is the same with the same seed, and almost the same with another', () => {
    expect(nowcast({ cases, asOf, seed: 1 })).toEqual(now);
    const other = nowcast({ cases, asOf, seed: 2 }).unknown.mean;
    expect(other).not.toBe(now.unknown.mean);
    expect(Math.abs(other - now.unknown.mean)).toBeLessThan(0.5);
  });

  it('does not look at rows known later', () => {
    const later = { effective: month('2024-05'), known: month('2024-07'), count: 50 };
    expect(nowcast({ cases: [...cases, later], asOf, seed: 1 })).toEqual(
      nowcast({ cases, asOf, maxDelay: 3, seed: 1 }),
    );
  });

  it('is near what chain ladder and Cape Cod say of a steady inflow', () => {
    const said = Object.fromEntries(now.baselines.map(({ method, unknown }) => [method, unknown]));
    expect(said['chain-ladder']).toBeCloseTo(6, 6);
    expect(said['cape-cod']).toBeCloseTo(6, 6);
  });

  it('follows a law date: the rate after it is learnt anew', () => {
    const jump = cases.flatMap((one) =>
      one.effective >= month('2024-04') ? [{ ...one, count: 3 }] : [one],
    );
    const told = nowcast({ cases: jump, asOf, lawDates: [month('2024-04')], seed: 1 });
    const before = nowcast({ cases, asOf, seed: 1 });
    expect(told.model.inflowPerMonth).toBeGreaterThan(2 * before.model.inflowPerMonth);
  });

  it('finds a jump that nobody has told of, since a break is sought in the last months', () => {
    const jump = cases.flatMap((one) =>
      one.effective >= month('2024-04') ? [{ ...one, count: 3 }] : [one],
    );
    const { model } = nowcast({ cases: jump, asOf, seed: 1 });
    const likeliest = model.weights.toSorted((a, b) => b.weight - a.weight)[0];
    expect(likeliest?.breakAgo).toBeDefined();
  });

  it('lets a new duty to report shorten the delays at once', () => {
    const prompt = Array.from({ length: 5 }, (_, i) => shiftMonth(month('2024-02'), i)).map(
      (effective) => ({ effective, known: effective, count: 3 }),
    );
    const both = [...cases.filter(({ effective }) => effective < month('2024-02')), ...prompt];
    const question = { cases: both, asOf, maxDelay: 3, seed: 1 };
    const [old, renewed] = [
      nowcast(question),
      nowcast({ ...question, delayLawDate: month('2024-02') }),
    ];
    expect(renewed.model.meanDelayMonths).toBeLessThan(old.model.meanDelayMonths);
  });
});

describe('the notes of a nowcast', () => {
  const codes = (list: readonly KnownCase[], maxDelay?: number) =>
    nowcast({ cases: list, asOf, seed: 1, ...(maxDelay ? { maxDelay } : {}) }).notes.map(
      ({ code }) => code,
    );

  it('are none for a clean list', () => {
    expect(codes(cases)).toEqual([]);
  });

  it('tell of cases later than the longest delay, known in advance, and starting later', () => {
    const odd = [
      { effective: month('2020-01'), known: month('2024-01'), count: 1 },
      { effective: month('2024-05'), known: month('2024-03'), count: 1 },
      { effective: month('2024-09'), known: month('2024-05'), count: 1 },
    ];
    expect(codes([...cases, ...odd], 3)).toEqual([
      'LATER_THAN_MAX_DELAY',
      'KNOWN_IN_ADVANCE',
      'STARTS_LATER',
    ]);
  });

  it('tell that the history is short; the rate is then the prior, if there is one', () => {
    const few = cases.filter(({ effective }) => effective >= month('2024-01'));
    const [own, prior] = [undefined, 10].map((rate) =>
      nowcast({ cases: few, asOf, seed: 1, ...(rate ? { prior: rate } : {}) }),
    );
    expect(own?.notes.map(({ code }) => code)).toEqual(['HISTORY_SHORT']);
    expect([own?.model.method, prior?.model.method]).toEqual(['cape-cod', 'bornhuetter-ferguson']);
    expect(prior?.model.inflowPerMonth).toBeCloseTo(10, 3);
  });

  it('tell the same of no cases at all, and give an interval', () => {
    const nothing = nowcast({ cases: [], asOf, seed: 1, prior: 4 });
    expect(nothing.notes.map(({ code }) => code)).toEqual(['HISTORY_SHORT']);
    expect(nothing.unknown.mean).toBeGreaterThan(0);
    expect(nothing.known).toBe(0);
  });
});

describe('the limits of the model', () => {
  const counts = Array.from({ length: 24 }, (_, t) => [1, 1, 1, 1].slice(0, Math.min(4, 24 - t)));

  it('without forgetting and frailty give the negative binomial in closed form', () => {
    const { draws, shares, unknown } = nowcastCounts({
      counts,
      maxDelay: 3,
      models: [{ forgetting: 1, frailty: Number.POSITIVE_INFINITY, belief: 1 }],
      seed: 1,
      draws: 4000,
    });
    const open = shares.slice(0, 3).reduce((sum, share) => sum + 1 - share, 0);
    const known = counts.flat().length;
    const exposure = counts.length - open;
    const rate = known / exposure;
    expect(unknown.reduce((a, b) => a + b, 0)).toBeCloseTo(rate * open, 0);
    const totals = draws.map((world) => world.reduce((a, b) => a + b, 0));
    const mean = totals.reduce((a, b) => a + b, 0) / totals.length;
    const variance = totals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / totals.length;
    expect(variance).toBeGreaterThan(mean);
    expect(variance).toBeLessThan(2 * mean);
  });

  it('with a settled rate leave that rate, whatever the counts (Bornhuetter-Ferguson)', () => {
    const { rate } = nowcastCounts({ counts, maxDelay: 3, prior: 100, seed: 1 });
    expect(rate).toBeCloseTo(100, 1);
  });
});

describe('what hangs on the unknown cases', () => {
  const starts = nowcast({ cases, asOf, seed: 1 });

  it('is kronor from the month each began to now, whole months, in öre', () => {
    const { proposal, months } = accrual(starts, () => ore(1_000_000));
    expect(months.map(({ perPerson }) => perPerson)).toEqual([3_000_000, 2_000_000, 1_000_000]);
    const sum = months.reduce((all, { amount }) => all + amount, 0);
    expect(Math.abs(sum - proposal.mean)).toBeLessThanOrEqual(months.length);
    expect(proposal.p10).toBeLessThan(proposal.mean);
  });

  it('is a stock of starts less ends, which are known late by a delay of their own', () => {
    const ends = cases.filter(({ effective }) => effective >= month('2022-06'));
    const stock = nowcastStock({
      starts: { cases, asOf, seed: 1 },
      ends: { cases: ends },
      before: 100,
    });
    expect(stock.known).toBe(100 + stock.starts.known - stock.ends.known);
    expect(stock.expected.mean).toBeCloseTo(
      stock.known + stock.starts.unknown.mean - stock.ends.unknown.mean,
      9,
    );
    expect(stock.draws).toHaveLength(1000);
  });

  it('counts a reversal as less known, and as a line of its own', () => {
    const taken = { effective: month('2022-03'), known: month('2024-05'), count: -1 };
    const { known, reversals, unknown } = nowcast({ cases: [...cases, taken], asOf, seed: 1 });
    expect(known).toBe(starts.known - 1);
    expect(unknown).toEqual(starts.unknown);
    expect(reversals.events).toBe(1);
  });
});

describe('rare reversals', () => {
  it('with one in six years come 0,25 a year, and none next year at 0,79', () => {
    const { perYear, noneNextYear } = rareReversals({ reversals: [46], months: 72, seed: 1 });
    expect(perYear).toBeCloseTo(0.25, 9);
    expect(noneNextYear).toBeCloseTo(0.7936, 4);
  });

  it('keep both signs', () => {
    const { nextYear } = rareReversals({ reversals: [40, -40, 30, -35], months: 24, seed: 1 });
    expect(nextYear?.p975).toBeGreaterThan(0);
    expect(nextYear?.p025).toBeLessThan(0);
  });

  it('have no size when none has been seen', () => {
    expect(rareReversals({ reversals: [], months: 36, seed: 1 }).nextYear).toBeUndefined();
  });
});

describe("last year's hit", () => {
  it('scores nowcasts with what was known then, where the delay has run out', () => {
    const origins = [month('2023-06'), month('2024-03'), month('2024-05')];
    const hits = nowcastRecord({ cases, asOf, maxDelay: 3, seed: 1 }, origins);
    expect(hits.map((hit) => hit.asOf)).toEqual(origins.slice(0, 2));
    expect(hits.map(({ sinceKnown }) => sinceKnown)).toEqual([6, 6]);
    expect(hits.every(({ within95 }) => within95)).toBe(true);
  });
});
