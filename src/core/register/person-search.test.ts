import { describe, expect, it } from 'vitest';
import { addDays, day, dayRange } from '#kernel';
import type { Law } from './decision.ts';
import type { PersonCard } from './person-card.ts';
import { type PersonSearch, searchCards } from './person-search.ts';

const card = (id: string, over: Partial<PersonCard> = {}): PersonCard => ({
  id,
  name: id,
  born: day('1990-01-01'),
  protected: false,
  granted: [],
  lastReduced: null,
  lastOwnDecision: null,
  ...over,
});
const granted = (law: Law, from: string, to: string | null = null) => ({
  law,
  valid: dayRange(day(from), to === null ? null : day(to)),
});

const ask = (cards: readonly PersonCard[], over: Partial<PersonSearch> = {}) =>
  searchCards(cards, {
    parts: [],
    ids: new Set(),
    filters: {},
    on: day('2025-06-01'),
    seesProtected: true,
    order: 'name',
    descending: false,
    offset: 0,
    limit: 100,
    ...over,
  });
const idsOf = (cards: readonly PersonCard[], over: Partial<PersonSearch> = {}) =>
  ask(cards, over).persons.map(({ id }) => id);

describe('a search for persons', () => {
  const ADA = card('1', { name: 'Ada Åkesson' });
  const OLA = card('2', { name: 'Ola Åkesson' });
  const NAMELESS = card('3', { name: null });

  it('finds everybody when nothing is typed', () => {
    expect(idsOf([ADA, OLA, NAMELESS])).toEqual(['1', '2', '3']);
  });

  it('finds a name in which every part stands, in whatever order and case', () => {
    expect(idsOf([ADA, OLA, NAMELESS], { parts: ['åkes', 'ADA'] })).toEqual(['1']);
    expect(idsOf([ADA, OLA, NAMELESS], { parts: ['ÅKES'] })).toEqual(['1', '2']);
  });

  it('finds a person by id whatever the name, and nobody else when only ids are asked for', () => {
    expect(idsOf([ADA, OLA, NAMELESS], { ids: new Set(['3']), parts: ['x'] })).toEqual(['3']);
    expect(idsOf([ADA, OLA, NAMELESS], { ids: new Set(['2']) })).toEqual(['2']);
  });

  it.each([
    ['2024-12-31', [], null],
    ['2025-01-01', ['SFB'], '2025-01-01'],
    ['2025-03-01', ['SFB', 'LSS'], '2025-01-01'],
    ['2025-03-31', ['SFB', 'LSS'], '2025-01-01'],
    ['2025-04-01', ['SFB'], '2025-01-01'],
  ])('says what is in force on %s, and since when', (on, inForce, since) => {
    const person = card('1', {
      granted: [granted('LSS', '2025-03-01', '2025-04-01'), granted('SFB', '2025-01-01')],
    });
    expect(ask([person], { on: day(on) }).persons).toMatchObject([{ inForce, since, ended: null }]);
  });

  it('counts a decision as ended lately for three months from the first day without', () => {
    const person = card('1', { granted: [granted('LSS', '2020-01-01', '2025-02-15')] });
    const on = (d: string) => ask([person], { on: day(d) }).counts.ended;
    expect([on('2025-02-14'), on('2025-02-15')]).toEqual([0, 1]);
    expect([on('2025-05-14'), on('2025-05-15')]).toEqual([1, 0]);
  });

  it('turns a child into an adult on the birthday, on 28 February for one born on 29', () => {
    const child = (born: string, on: string) =>
      ask([card('1', { born: day(born) })], { on: day(on) }).counts.child;
    expect([child('2007-06-02', '2025-06-01'), child('2007-06-02', '2025-06-02')]).toEqual([1, 0]);
    expect([child('2008-02-29', '2026-02-27'), child('2008-02-29', '2026-02-28')]).toEqual([1, 0]);
  });

  it('marks a reduction until the municipality decides on that day or later', () => {
    const reduced = day('2025-03-10');
    const undecided = (lastOwnDecision: string | null) =>
      ask([
        card('1', {
          lastReduced: reduced,
          lastOwnDecision: lastOwnDecision === null ? null : day(lastOwnDecision),
        }),
      ]).counts.undecided;
    expect(undecided(null)).toBe(1);
    expect(undecided(addDays(reduced, -1))).toBe(1);
    expect(undecided(reduced)).toBe(0);
  });

  it('narrows by every choice at once, and counts each choice as if no other was made', () => {
    const cards = [
      card('1', { granted: [granted('SFB', '2020-01-01')] }),
      card('2', { granted: [granted('SFB', '2020-01-01')], born: day('2015-01-01') }),
      card('3', { born: day('2015-01-01') }),
    ];
    const found = ask(cards, { filters: { inForce: 'SFB', ageGroup: 'child' } });
    expect(found.persons.map(({ id }) => id)).toEqual(['2']);
    expect([found.total, found.counts]).toMatchObject([
      1,
      { all: 3, SFB: 2, LSS: 0, none: 1, child: 2, adult: 1 },
    ]);
  });

  it('keeps those without what it is ordered by last, upward and downward', () => {
    const cards = [
      card('a', { granted: [granted('LSS', '2024-01-01')] }),
      card('b'),
      card('c', { granted: [granted('LSS', '2023-01-01')] }),
    ];
    expect(idsOf(cards, { order: 'since' })).toEqual(['c', 'a', 'b']);
    expect(idsOf(cards, { order: 'since', descending: true })).toEqual(['a', 'c', 'b']);
  });

  it('gives a part and says how many there are in all', () => {
    const cards = ['1', '2', '3', '4'].map((id) => card(id));
    expect(ask(cards, { offset: 1, limit: 2 })).toMatchObject({
      total: 4,
      persons: [{ id: '2' }, { id: '3' }],
    });
  });
});

describe('a protected identity', () => {
  const cards = [
    card('secret', { name: 'Berit Berg', protected: true, born: day('2015-01-01') }),
    card('open', { name: 'Cesar Berg' }),
  ];

  it('is shown to those who may see it', () => {
    expect(ask(cards).persons[0]).toMatchObject({ name: 'Berit Berg', hidden: false });
  });

  it('shows neither name nor birth to others, and stands last', () => {
    expect(ask(cards, { seesProtected: false }).persons).toMatchObject([
      { id: 'open' },
      { id: 'secret', name: null, born: null, protected: true, hidden: true },
    ]);
  });

  it('does not give itself away by what finds it', () => {
    const blind = { seesProtected: false };
    expect(idsOf(cards, { ...blind, parts: ['berg'] })).toEqual(['open']);
    expect(idsOf(cards, { ...blind, filters: { ageGroup: 'child' } })).toEqual([]);
    expect(ask(cards, blind).counts).toMatchObject({ child: 0, adult: 1, protected: 1 });
  });
});
