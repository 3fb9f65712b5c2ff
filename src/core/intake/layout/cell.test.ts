import fc from 'fast-check';
import organisationsnummer from 'organisationsnummer';
import { describe, expect, it, test } from 'vitest';
import { clockTime, isOrganisationNumber, lengthOfTime, personKey } from './cell.ts';

// The library's types name an export that its module does not have; the class itself is the default export.
const library = organisationsnummer as unknown as { valid(text: string): boolean };

describe('a length of time', () => {
  test.each([
    ['37:30', 2250],
    ['37,5', 2250],
    ['37.5', 2250],
    ['0', 0],
    ['0:01', 1],
    ['0,05', 3],
    ['100000', 6_000_000],
  ])('%s is %i minutes', (text, minutes) => {
    expect(lengthOfTime(text)).toBe(minutes);
  });

  test.each(['37:60', '37,33', '-1', '1 000', '', '37:5', '1e3', '100000,5'])(
    '%s is none',
    (text) => {
      expect(lengthOfTime(text)).toBeUndefined();
    },
  );
});

describe('a time of the day', () => {
  test.each([
    ['00:00', 0],
    ['7.05', 425],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is %i minutes from midnight', (text, minutes) => {
    expect(clockTime(text)).toBe(minutes);
  });

  test.each(['24:01', '25:00', '12:60', '12', '1200', ''])('%s is none', (text) => {
    expect(clockTime(text)).toBeUndefined();
  });
});

describe('an organisation number', () => {
  it('is one just when the published library says so, sole traders apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 2, max: 9 }),
        fc.nat(9_999_999),
        (a, b, c) => {
          const digits = `${String(a).padStart(2, '0')}${b}${String(c).padStart(7, '0')}`;
          expect(isOrganisationNumber(digits)).toBe(library.valid(digits));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not the number of a person', () => {
    expect(isOrganisationNumber('9003272391')).toBe(false);
  });
});

describe('what names a person', () => {
  test.each([
    ['199003272391', 'identity_number'],
    ['19900327-2391', 'identity_number'],
    ['191500722390', 'identity_number'],
    ['P-1042', 'own'],
    ['19900101TF03', 'own'],
  ])('%s is of the kind %s', (text, system) => {
    expect(personKey(text)?.system).toBe(system);
  });

  test.each(['199003272392', '9003272391', '1042', 'Prov Brukarsson', '', '=cmd'])(
    '%s is none',
    (text) => {
      expect(personKey(text)).toBeUndefined();
    },
  );
});
