import { describe, expect, it } from 'vitest';
import { day, dayRange, month, type Month } from '#kernel';
import type { KnownCase } from './line-list.ts';
import { type BelievedSpell, believedOn, spellCases } from './spell-cases.ts';

const spell = (
  from: string,
  to: string | null,
  known: string,
  replaced: string | null = null,
): BelievedSpell => ({
  person: 'a',
  valid: dayRange(day(from), to === null ? null : day(to)),
  known: month(known),
  replaced: replaced === null ? null : month(replaced),
});

const cases = (...spells: readonly BelievedSpell[]) => {
  const { starts, ends } = spellCases(spells, 31);
  return { starts: starts.map(bare), ends: ends.map(bare) };
};
const bare = ({ effective, known, count }: KnownCase) => ({ effective, known, count });
const one = (effective: string, known: string, count: number) => ({
  effective: month(effective),
  known: month(known),
  count,
});

describe('the line lists of two clocks', () => {
  it('have a start in the month it took effect, known in the month it was learnt', () => {
    expect(cases(spell('2024-03-10', null, '2024-05'))).toEqual({
      starts: [one('2024-03', '2024-05', 1)],
      ends: [],
    });
  });

  it('say whose each case is, and its day', () => {
    const { starts } = spellCases([spell('2024-03-10', null, '2024-05')], 31);
    expect(starts).toMatchObject([{ person: 'a', on: '2024-03-10' }]);
  });

  it('have an end in the month of the first day without support', () => {
    const { ends } = cases(
      spell('2024-03-01', null, '2024-03', '2024-09'),
      spell('2024-03-01', '2024-07-01', '2024-09'),
    );
    expect(ends).toEqual([one('2024-07', '2024-09', 1)]);
  });

  it('take a moved start back from its old month and know it in its new one', () => {
    const { starts } = cases(
      spell('2024-03-01', null, '2024-04', '2024-06'),
      spell('2024-02-01', null, '2024-06'),
    );
    expect(starts).toEqual([
      one('2024-03', '2024-04', 1),
      one('2024-03', '2024-06', -1),
      one('2024-02', '2024-06', 1),
    ]);
  });

  it('see neither end nor start in a gap of 31 days, and both in one of 32', () => {
    const renewed = (from: string) =>
      cases(spell('2023-01-01', '2024-01-01', '2023-01'), spell(from, null, '2024-02'));
    expect(renewed('2024-02-01').starts).toEqual([one('2023-01', '2023-01', 1)]);
    expect(renewed('2024-02-02').starts).toEqual([
      one('2023-01', '2023-01', 1),
      one('2024-02', '2024-02', 1),
    ]);
  });

  it('see the end that was believed in taken back when a late renewal becomes known', () => {
    const { ends } = cases(
      spell('2023-01-01', '2024-01-01', '2023-01'),
      spell('2024-01-01', null, '2024-03'),
    );
    expect(ends).toEqual([one('2024-01', '2023-01', 1), one('2024-01', '2024-03', -1)]);
  });
});

it('counts a person once on a day, by what is believed last', () => {
  const spells = [
    spell('2023-01-01', null, '2023-01', '2024-02'),
    spell('2023-01-01', '2024-01-01', '2024-02'),
  ];
  expect(believedOn(spells, day('2023-12-31'))).toBe(1);
  expect(believedOn(spells, day('2024-01-01'))).toBe(0);
});

it('keeps the sum of a list equal to what is believed last', () => {
  const { starts } = cases(
    spell('2024-03-01', null, '2024-04', '2024-06'),
    spell('2024-02-01', null, '2024-06', '2024-08'),
    spell('2024-05-01', null, '2024-08'),
  );
  const left = Map.groupBy(starts, ({ effective }): Month => effective);
  const sums = [...left].map(([effective, all]) => [
    effective,
    all.reduce((sum, { count }) => sum + count, 0),
  ]);
  expect(Object.fromEntries(sums)).toEqual({ '2024-03': 0, '2024-02': 0, '2024-05': 1 });
});
