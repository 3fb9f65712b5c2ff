import { describe, expect, it } from 'vitest';
import type { ChangeRecord, FactKind, FactVersion } from '#core/register';
import { day, dayRange, instant, month } from '#kernel';
import { pictureOf } from './picture.ts';
import { makeScale } from './scale.ts';

const change = (changeId: number, at: string): ChangeRecord => ({
  changeId,
  recordedAt: instant(at),
  actor: 'tester',
  reason: 'test',
  source: null,
});
const JANUARY = change(1, '2024-01-31T17:00:00Z');
const MAY = change(2, '2024-05-31T17:00:00Z');

const version = (
  kind: FactKind,
  id: string,
  from: string,
  to: string | null,
  attributes: Readonly<Record<string, unknown>>,
  [recordedBy, closedBy]: readonly [ChangeRecord, ChangeRecord?] = [JANUARY],
): FactVersion => ({
  kind,
  id,
  valid: dayRange(day(from), to === null ? null : day(to)),
  recordedBy,
  closedBy: closedBy ?? null,
  attributes,
});
const decision = (law: string, hours: number, known: string) => ({
  law,
  measure: 'personal_assistance',
  outcome: 'granted',
  grantedPer: 'week',
  basicMinutes: hours * 60,
  otherMinutes: 0,
  waitingMinutes: 0,
  standbyMinutes: 0,
  known,
});

const OPEN = version('decision', 'b', '2023-01-01', null, decision('LSS', 35, '2022-12-10'), [
  JANUARY,
  MAY,
]);
const ENDED = version(
  'decision',
  'b',
  '2023-01-01',
  '2023-12-01',
  decision('LSS', 35, '2022-12-10'),
  [MAY],
);
const STATE = version('decision', 's', '2023-12-01', null, decision('SFB', 70, '2024-05-20'), [
  MAY,
]);
const WORKED = version(
  'performed_month',
  'm',
  '2024-02-01',
  '2024-03-01',
  { law: 'SFB', month: '2024-02-01', activeMinutes: 600, waitingMinutes: 240, standbyMinutes: 0 },
  [MAY],
);
const ALL = [OPEN, ENDED, STATE, WORKED];
const TODAY = day('2024-12-31');
const WINDOW = { from: day('2023-06-01'), to: day('2024-12-31') };

const pictureOn = (knownOn: string, versions = ALL, window = WINDOW) =>
  pictureOf(versions, { validOn: TODAY, knownOn: day(knownOn) }, TODAY, window);

describe('the picture of what was known', () => {
  it('shows today only what is believed, hatched up to the day it was known', () => {
    const { lanes, learnt } = pictureOn(TODAY);
    expect(learnt).toEqual([]);
    expect(lanes.lss).toMatchObject([{ version: ENDED, standing: 'believed', knownFrom: null }]);
    expect(lanes.sfb).toMatchObject([{ version: STATE, row: 0, knownFrom: '2024-05-20' }]);
  });

  it('shows of a past day what was believed, and below it what was learnt later', () => {
    const { lanes } = pictureOn('2024-01-31');
    expect(lanes.lss).toMatchObject([
      { version: OPEN, standing: 'believed', row: 0 },
      { version: ENDED, standing: 'later', row: 1 },
    ]);
    expect(lanes.sfb).toMatchObject([{ version: STATE, standing: 'later' }]);
  });

  it('marks what was taken back later', () => {
    const wrong = version('residence', 'r', '2020-01-01', null, { municipality: '1280' }, [
      JANUARY,
      MAY,
    ]);
    expect(pictureOn('2024-01-31', [wrong]).lanes.places).toMatchObject([
      { standing: 'withdrawn' },
    ]);
  });

  it('leaves out what has no day in the window', () => {
    const after = { from: day('2023-12-01'), to: day('2024-12-31') };
    expect(pictureOn(TODAY, ALL, after).lanes.lss).toEqual([]);
    const before = { from: day('2023-11-30'), to: day('2024-12-31') };
    expect(pictureOn(TODAY, ALL, before).lanes.lss).toHaveLength(1);
  });

  it('puts stretches that meet in rows of their own, and others in one', () => {
    const lived = (id: string, from: string, to: string | null) =>
      version('residence', id, from, to, { municipality: '1280' });
    const { lanes } = pictureOn(TODAY, [
      lived('a', '2023-01-01', '2024-01-01'),
      lived('b', '2024-01-01', null),
      lived('c', '2023-12-31', null),
    ]);
    expect(lanes.places.map(({ version: { id }, row }) => [id, row])).toEqual([
      ['a', 0],
      ['c', 1],
      ['b', 0],
    ]);
  });

  it('counts granted and performed time of a month as the volumes do', () => {
    const february = pictureOn(TODAY).months.find((each) => each.month === month('2024-02'));
    // 70 h a week in 29 days; 10 h active and 4 h waiting, of which a quarter counts.
    expect(february).toMatchObject({
      granted: 70 * 60 * (29 / 7),
      performed: { SFB: 600 + 60, LSS: 0 },
    });
    expect([...pictureOn('2024-01-31').laterMonths]).toEqual(['2024-02']);
  });
});

describe('the scale of days', () => {
  const scale = makeScale(day('2024-01-01'), day('2024-01-11'), 100);

  it('goes from edge to edge, keeps what lies outside at the edge', () => {
    expect(
      ['2023-12-01', '2024-01-01', '2024-01-06', '2024-02-01'].map((d) => scale.x(day(d))),
    ).toEqual([0, 0, 50, 100]);
    expect(scale.end(null)).toBe(100);
  });
});
