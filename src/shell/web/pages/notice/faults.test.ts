import { describe, expect, it } from 'vitest';
import { day } from '#kernel';
import { type Draft, EMPTY } from './draft.ts';
import { faultsOf, toSend } from './faults.ts';

const TODAY = day('2026-03-01');
const FILLED: Draft = {
  ...EMPTY,
  person: 'P-1',
  decision: 'FK-100',
  decided: '1/2',
  received: '8 februari',
  from: '2025-01-01',
  basic: '30',
};
const faulty = (changed: Partial<Draft>) => [...faultsOf({ ...FILLED, ...changed }, TODAY).keys()];

describe('a notice being typed', () => {
  it('has no fault when what every notice has is there', () => {
    expect(faulty({})).toEqual([]);
  });

  it('asks for person, days, decision and some time, all at once', () => {
    expect([...faultsOf(EMPTY, TODAY).keys()]).toEqual([
      'person',
      'decided',
      'received',
      'from',
      'decision',
      'basic',
    ]);
  });

  it('asks a change which decision it changes, and a refusal for neither decision nor time', () => {
    expect(faulty({ outcome: 'reduced' })).toEqual(['changes']);
    expect(faulty({ outcome: 'refused', decision: '', basic: '' })).toEqual([]);
  });

  it.each(['30 februari', '2025-13-01', 'snart'])('takes no such day as %s', (text) => {
    expect(faulty({ decided: text })).toEqual(['decided']);
  });

  it.each(['många', '37:60', '-1'])('takes no such hours as %s', (text) => {
    expect(faulty({ other: text })).toEqual(['other']);
  });

  it('is sent with days in ISO form and without what its outcome does not have', () => {
    expect(toSend({ ...FILLED, outcome: 'withdrawn', changes: 'FK-99' }, TODAY)).toMatchObject({
      decided: '2026-02-01',
      received: '2026-02-08',
      decision: '',
      changes: 'FK-99',
      basic: '',
    });
  });
});
