import { describe, expect, it } from 'vitest';
import { day } from '#kernel';
import { emptyDraft, NEW_NEED } from '../hours/draft.ts';
import { emptyProposal, fieldOfPath, readProposal, withNeeds } from './proposal-draft.ts';

const TODAY = day('2026-03-02');
const NEEDS = {
  ...emptyDraft(TODAY),
  born: '1990-03-27',
  rows: [{ ...NEW_NEED, key: 0, minutes: '45', times: '2' }],
};

describe('a proposal as typed', () => {
  it('takes times and rows from the needs, and keeps what has been answered', () => {
    const fetched = withNeeds(emptyProposal, NEEDS, TODAY, 'sv');
    expect(fetched).toMatchObject({ basic: '10:30', other: '0' });
    expect(fetched?.answers).toMatchObject([
      { need: 'personal_hygiene', asked: '630', minutes: '630', outcome: 'granted' },
    ]);
    const answered = {
      ...emptyProposal,
      answers: (fetched?.answers ?? []).map((answer) => ({ ...answer, reason: 'Klarar en del' })),
    };
    expect(withNeeds(answered, NEEDS, TODAY, 'sv')?.answers[0]?.reason).toBe('Klarar en del');
  });

  it('fetches nothing from needs that cannot be worked out', () => {
    expect(withNeeds(emptyProposal, { ...NEEDS, born: '' }, TODAY, 'sv')).toBeUndefined();
  });

  it('ends the day after its last day, and is open without one', () => {
    const from = { ...emptyProposal, from: '2026-04-01' };
    const period = (last: string) => readProposal({ ...from, last }, '1', TODAY).proposal;
    expect(period('2028-03-31')).toMatchObject({
      period: { from: '2026-04-01', to: '2028-04-01' },
    });
    expect(period('')).toMatchObject({ period: { from: '2026-04-01', to: null } });
  });

  it.each([
    ['37,5', 2250],
    ['37:30', 2250],
    ['', 0],
  ])('reads %s hours as minutes', (basic, minutes) => {
    expect(readProposal({ ...emptyProposal, basic }, '1', TODAY).proposal).toMatchObject({
      granted: { basic: minutes },
    });
  });

  it('grants nothing when it refuses, whatever stands in the fields of time', () => {
    const refused = {
      ...emptyProposal,
      outcome: 'refused',
      basic: '10',
      from: '2026-04-01',
    } as const;
    expect(readProposal(refused, '1', TODAY).proposal).toMatchObject({
      granted: null,
      period: null,
      reviewOn: null,
    });
  });

  it('says of every field what cannot be read, all at once', () => {
    const wrong = { ...emptyProposal, basic: 'tio', from: 'snart' };
    expect([...readProposal(wrong, '1', TODAY).faults.keys()]).toEqual(['from', 'basic']);
  });

  it.each([
    ['needs.0.reason', 'answers.0.reason'],
    ['body.proposal.period.to', 'last'],
    ['granted', 'basic'],
    ['reviewOn', 'reviewOn'],
  ])('finds the field that %s is about', (path, name) => {
    expect(fieldOfPath(path)).toBe(name);
  });
});
