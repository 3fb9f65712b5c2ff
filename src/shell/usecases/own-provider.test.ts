import { describe, expect, it } from 'vitest';
import { ratio } from '#kernel';
import { ownProvider } from './own-provider.ts';

const EMPTY = { packages: new Map(), refused: [] };

const page = (over: Partial<Parameters<typeof ownProvider>[1]>, language: 'sv' | 'en' = 'sv') =>
  ownProvider(EMPTY, { own: new Map(), move: new Map(), ...over }, language);

const headingAt = (kronor: number, language: 'sv' | 'en' = 'sv'): string => {
  const made = page({ cost: ratio(kronor), year: '2018' }, language);
  return made.ok ? made.value.heading.replaceAll(/\s/g, ' ') : made.problem.code;
};

describe('the heading of Egen regi, when 16.51–51.51 kronor above 295.40 are explained,', () => {
  it.each([
    [
      354,
      'Kostade 354,00 kr 2018, 58,60 kr över timbeloppet. 16,51–51,51 kr av det går att förklara',
    ],
    [
      340,
      'Kostade 340,00 kr 2018, 44,60 kr över timbeloppet. Minst 16,51 kr av det går att förklara, kanske allt',
    ],
    [310, 'Kostade 310,00 kr 2018, 14,60 kr över timbeloppet. Allt går att förklara'],
    [
      290,
      'Kostade 290,00 kr 2018, 5,40 kr under timbeloppet. Det som är känt skulle göra den 16,51–51,51 kr dyrare',
    ],
  ])('never explains more than there is: %i', (kronor, said) => {
    expect(headingAt(kronor)).toBe(said.replace('Kostade', 'En timme i egen regi kostade'));
  });

  it('says the same in English', () => {
    expect(headingAt(340, 'en')).toBe(
      'An hour with the own provider cost SEK 340.00 in 2018, SEK 44.60 above the hourly amount. At least SEK 16.51 of it can be explained, perhaps all',
    );
  });
});

describe('where the cost of an hour is taken from', () => {
  it('is what is published when there is no register', () => {
    const made = page({});
    expect(made.ok && [made.value.source, made.value.year, made.value.note]).toEqual([
      'jonkoping-2018',
      '2018',
      null,
    ]);
  });

  it('is refused when there is no such source, with those there are', () => {
    const made = page({ source: '2025' });
    expect(made.ok ? '' : [made.problem.code, made.problem.detail.sv]).toEqual([
      'NOT_FOUND',
      'Vad en timme kostade går inte att ta från "2025". Välj ett av jonkoping-2018, eller skriv ett eget värde.',
    ]);
  });

  it('is the reader’s own value before any source', () => {
    const made = page({ source: 'jonkoping-2018', cost: ratio(400), year: '2025' });
    expect(made.ok && [made.value.source, made.value.year, made.value.cost.value]).toEqual([
      null,
      '2025',
      400,
    ]);
  });
});
