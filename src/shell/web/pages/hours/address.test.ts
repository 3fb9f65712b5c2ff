import { describe, expect, test } from 'vitest';
import { day } from '#kernel';
import { readAddress, writeAddress } from './address.ts';
import { type Draft, emptyDraft, NEW_NEED } from './draft.ts';
import { hoursSearch } from './hours-search.ts';

const today = day('2026-11-22');

const filled: Draft = {
  ...emptyDraft(today),
  on: '1 mars 2025',
  born: '2016-05-20',
  waiting: '56',
  rows: [
    { ...NEW_NEED, key: 0, minutes: '20', times: '2' },
    {
      key: 1,
      need: 'meals',
      character: 'tube_feeding',
      minutes: '15,5',
      times: '3',
      per: 'week',
      assistants: '2',
    },
    { ...NEW_NEED, key: 2, minutes: '' },
  ],
};

describe('an assessment in the address', () => {
  test('is short, and has only rows that are begun', () => {
    expect(writeAddress(filled, today)).toEqual({
      on: '2025-03-01',
      born: '2016-05',
      waiting: '56',
      needs: 'hyg-20-2-d_mal-15.5-3-v-2-son',
    });
  });

  test('never holds the day of birth', () => {
    expect(JSON.stringify(writeAddress(filled, today))).not.toContain('2016-05-20');
  });

  test('gives the same form back, but for the day of birth', () => {
    const back = readAddress(writeAddress(filled, today), today);
    expect(back).toMatchObject({ on: '2025-03-01', born: '2016-05-01', waiting: '56' });
    expect(back.rows).toEqual([filled.rows[0], { ...filled.rows[1], minutes: '15.5' }]);
  });

  test('drops what it does not understand, so that an old link still opens', () => {
    const search = hoursSearch({
      on: '2025-02-30',
      born: '1985',
      days: '9',
      needs: 'xyz-1_hyg-5-1-d',
    });
    expect(search).toEqual({ needs: 'xyz-1_hyg-5-1-d' });
    expect(readAddress(search, today).rows).toHaveLength(1);
  });
});
