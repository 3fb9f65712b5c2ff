import { describe, expect, it } from 'vitest';
import { day, dayRange, instant } from '#kernel';
import { believedOn, knowledgeDays, learntBetween } from './belief.ts';
import type { ChangeRecord, FactVersion } from './version.ts';

const change = (changeId: number, at: string): ChangeRecord => ({
  changeId,
  recordedAt: instant(at),
  actor: 'tester',
  reason: 'test',
  source: 'beslut.csv',
});
const JANUARY = change(1, '2024-01-31T17:00:00Z');
const MARCH = change(2, '2024-03-31T17:00:00Z');
const LATE_IN_MAY = change(3, '2024-05-31T22:30:00Z');

const version = (
  id: string,
  from: string,
  to: string | null,
  recordedBy: ChangeRecord,
  closedBy: ChangeRecord | null = null,
): FactVersion => ({
  kind: 'decision',
  id,
  valid: dayRange(day(from), to === null ? null : day(to)),
  recordedBy,
  closedBy,
  attributes: {},
});

const OPEN = version('a', '2024-01-01', null, JANUARY, MARCH);
const ENDED = version('a', '2024-01-01', '2024-04-01', MARCH);
const WRONG = version('b', '2024-02-01', null, JANUARY, LATE_IN_MAY);
const NEW = version('c', '2023-06-01', null, LATE_IN_MAY);
const ALL = [OPEN, ENDED, WRONG, NEW];

describe('what was believed on a day', () => {
  it.each([
    ['2024-01-30', []],
    ['2024-01-31', [OPEN, WRONG]],
    ['2024-03-30', [OPEN, WRONG]],
    ['2024-03-31', [ENDED, WRONG]],
    ['2024-05-31', [ENDED, WRONG]],
    ['2024-06-01', [ENDED, NEW]],
  ])('is, at the end of %s in Sweden, what was recorded by then and not yet closed', (d, held) => {
    const basis = { validOn: day('2024-02-15'), knownOn: day(d) };
    expect(believedOn(ALL, basis)).toMatchObject(held);
    expect(believedOn(ALL, basis)).toHaveLength(held.length);
  });

  it('holds on the days of each fact alone', () => {
    const on = (d: string) =>
      believedOn([ENDED], { validOn: day(d), knownOn: day('2024-12-31') }).map((f) => f.holds);
    expect(on('2023-12-31')).toEqual([false]);
    expect(on('2024-01-01')).toEqual([true]);
    expect(on('2024-03-31')).toEqual([true]);
    expect(on('2024-04-01')).toEqual([false]);
  });
});

describe('the days on which knowledge changed', () => {
  it('are the Swedish days of what was recorded and what was closed, each once', () => {
    expect(knowledgeDays(ALL)).toEqual(['2024-01-31', '2024-03-31', '2024-06-01']);
    expect(knowledgeDays([])).toEqual([]);
  });
});

describe('what was learnt between two days', () => {
  const learnt = (earlier: string, later: string) =>
    learntBetween(ALL, day(earlier), day(later)).map(({ what, version: of, before, by }) => [
      what,
      of,
      before,
      by,
    ]);

  it('is what is new, what is otherwise and what was wrong, in the order it was learnt', () => {
    expect(learnt('2024-02-01', '2024-12-31')).toEqual([
      ['changed', ENDED, OPEN, MARCH],
      ['added', NEW, null, LATE_IN_MAY],
      ['withdrawn', WRONG, WRONG, LATE_IN_MAY],
    ]);
  });

  it('leaves out what was learnt and unlearnt in between, and what was known already', () => {
    expect(learnt('2024-01-30', '2024-12-31')).toEqual([
      ['added', ENDED, null, MARCH],
      ['added', NEW, null, LATE_IN_MAY],
    ]);
    expect(learnt('2024-06-01', '2024-12-31')).toEqual([]);
  });

  it('calls a stretch withdrawn though another stretch of the same fact stands', () => {
    const stands = version('d', '2024-01-01', '2024-02-01', JANUARY);
    const gone = version('d', '2024-02-01', '2024-03-01', JANUARY, MARCH);
    expect(learntBetween([stands, gone], day('2024-02-01'), day('2024-12-31'))).toEqual([
      { what: 'withdrawn', version: gone, before: gone, by: MARCH },
    ]);
  });

  it('says once what two stretches became when they were joined', () => {
    const one = version('d', '2024-01-01', '2024-02-01', JANUARY, MARCH);
    const two = version('d', '2024-02-01', '2024-03-01', JANUARY, MARCH);
    const joined = version('d', '2024-01-01', '2024-03-01', MARCH);
    expect(learntBetween([one, two, joined], day('2024-02-01'), day('2024-12-31'))).toEqual([
      { what: 'changed', version: joined, before: one, by: MARCH },
    ]);
  });
});
