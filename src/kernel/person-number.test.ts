import { inspect } from 'node:util';
import fc from 'fast-check';
import personnummer from 'personnummer';
import { describe, expect, it, test } from 'vitest';
import {
  PUBLISHED_COORDINATION_NUMBERS,
  PUBLISHED_IDENTITY_NUMBERS,
} from '../../tests/support/published-identity-numbers.ts';
import { PersonNumber } from './person-number.ts';

const CHILD = '201602292383';

// The library's types name an export that its module does not have; the class itself is the default export.
const library = personnummer as unknown as { valid(text: string): boolean };

describe('a personnummer', () => {
  test.each(PUBLISHED_IDENTITY_NUMBERS)('%s is read with its day', (digits) => {
    const read = PersonNumber.parse(digits);
    expect(read?.kind).toBe('personnummer');
    expect(read?.day?.replaceAll('-', '')).toBe(digits.slice(0, 8));
  });

  it('may have a hyphen before its last four digits', () => {
    expect(PersonNumber.parse('20160229-2383')?.reveal('write file')).toBe(CHILD);
  });

  test.each([
    ['a wrong check digit', '201602292384'],
    ['a day that the calendar lacks', '201502292383'],
    ['birth number 000', '199003270009'],
    ['ten digits, which do not tell the century', '1602292383'],
    ['a letter', '20160229238X'],
    ['a space', '20160229 2383'],
    ['nothing at all', ''],
  ])('is refused with %s', (_, text) => {
    expect(PersonNumber.parse(text)).toBeUndefined();
  });

  it('is read just when the published library reads it, for every number with a day', () => {
    const parts = [
      fc.integer({ min: 1890, max: 2025 }),
      fc.integer({ min: 1, max: 13 }),
      fc.integer({ min: 1, max: 93 }),
      fc.integer({ min: 0, max: 9999 }),
    ] as const;
    fc.assert(
      fc.property(...parts, (year, month, day, last) => {
        const pad = (n: number, width: number) => String(n).padStart(width, '0');
        const text = `${year}${pad(month, 2)}${pad(day, 2)}${pad(last, 4)}`;
        fc.pre(day !== 60);
        expect(PersonNumber.parse(text) !== undefined).toBe(library.valid(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a samordningsnummer', () => {
  test.each(PUBLISHED_COORDINATION_NUMBERS)('%s is known by its day of over 60', (digits) => {
    expect(PersonNumber.parse(digits)?.kind).toBe('samordningsnummer');
  });

  it('has the day less sixty, and none when the month is unknown', () => {
    expect(PersonNumber.parse('191401682396')?.day).toBe('1914-01-08');
    expect(PersonNumber.parse('191500722390')?.day).toBeUndefined();
  });
});

describe('a number that ends up where it should not', () => {
  const number = PersonNumber.parse(CHILD);

  test.each([
    ['text', String(number)],
    ['JSON', JSON.stringify({ number })],
    ['a log', inspect({ number }, { depth: 9, showHidden: true })],
    ['keys and values', JSON.stringify(Object.entries(number ?? {}))],
  ])('shows no birth number in %s', (_, written) => {
    expect(written).not.toContain('2383');
    expect(written).not.toContain(CHILD);
  });
});
