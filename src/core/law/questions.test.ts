import { describe, expect, test } from 'vitest';
import { day, minutes, month, R, ratio } from '#kernel';
import {
  DUTIES,
  highestAmountOn,
  municipalShareOfMonth,
  promptnessOf,
  WEEKS_OF_MONTH,
} from './questions.ts';
import { traceIn } from './trace.ts';

describe('the municipal share of the first twenty hours', () => {
  test.each([
    ['2026-02', 'calendar_days', 4800],
    ['2026-03', 'calendar_days', 5314],
    ['2024-02', 'calendar_days', 4971],
    ['2026-02', 'fifty_two_weeks', 5200],
    ['2026-03', 'fifty_two_weeks', 5200],
    ['2026-03', 'four_point_33_weeks', 5196],
  ] as const)('in %s counted by %s is %i minutes', (of, weeksOfMonth, expected) => {
    const share = municipalShareOfMonth(month(of), minutes(30_000), weeksOfMonth);
    expect(share).toMatchObject({ ok: true, value: { minutes: expected } });
  });

  test('is never more than what was granted', () => {
    const share = municipalShareOfMonth(month('2026-03'), minutes(4000), 'calendar_days');
    expect(share).toMatchObject({ ok: true, value: { minutes: 4000 } });
  });

  test.each(WEEKS_OF_MONTH)('names the setting %s in its trace', (weeksOfMonth) => {
    const share = municipalShareOfMonth(month('2026-03'), minutes(30_000), weeksOfMonth);
    const written = share.ok ? JSON.stringify(traceIn(share.value.trace, 'sv')) : '';
    expect(written).toContain('Inställning: så blir veckor månader');
    expect(written).toContain('räknesättet är inte reglerat');
  });

  test('has no rule here before 2011', () => {
    expect(municipalShareOfMonth(month('2010-12'), minutes(1), 'calendar_days')).toMatchObject({
      ok: false,
      problem: { code: 'PARAMETER_UNKNOWN' },
    });
  });
});

describe('the highest higher amount', () => {
  test.each([
    ['2012-06-01', ratio(299)],
    ['2017-06-01', ratio(326)],
    ['2018-09-30', ratio(331)],
    ['2018-10-01', ratio(330_848, 1000)],
    ['2024-06-01', ratio(372_512, 1000)],
    ['2026-06-01', ratio(389_424, 1000)],
  ])('on %s', (on, amount) => {
    expect(highestAmountOn(day(on))).toMatchObject({ ok: true, value: { amount } });
  });

  test('is unknown in a year whose hourly amount is not established', () => {
    expect(highestAmountOn(day('2011-06-01'))).toMatchObject({
      ok: false,
      problem: { lookUp: expect.stringContaining('SFS 2010:812') },
    });
  });
});

describe('how soon a duty must be done', () => {
  test.each([
    ['information-efter-fk-beslut', 'without_delay'],
    ['lex-sarah-rapport', 'immediately'],
    ['lex-sarah-utredning', 'without_delay'],
    ['lex-sarah-anmalan', 'as_soon_as_possible'],
    ['verkstallighet', 'within_reasonable_time'],
  ] as const)('is for %s %s', (duty, promptness) => {
    expect(promptnessOf(duty, day('2026-03-01'))).toMatchObject({ value: { promptness } });
  });

  test('is asked for every duty', () => {
    for (const duty of DUTIES) expect(promptnessOf(duty, day('2026-03-01')).ok).toBe(true);
  });

  test('begins for information after a refusal on 1 July 2018', () => {
    expect(promptnessOf('information-efter-fk-beslut', day('2018-06-30')).ok).toBe(false);
    expect(promptnessOf('information-efter-fk-beslut', day('2018-07-01')).ok).toBe(true);
  });
});

test('a trace writes amounts in the reader’s language', () => {
  const share = municipalShareOfMonth(month('2026-03'), minutes(30_000), 'fifty_two_weeks');
  const trace = share.ok ? share.value.trace : undefined;
  expect(trace && traceIn(trace, 'sv').value).toBe('5\u00a0200\u00a0minuter i månaden');
  expect(trace && traceIn(trace, 'en').value).toBe('5,200\u00a0minutes a month');
  expect(trace && 'amount' in trace.value && R.toNumber(trace.value.amount)).toBe(5200);
});
