import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped, readValues, writeValues } from './address-values.ts';

describe('own values in the address', () => {
  it('are read back as they were written', () => {
    const number = fc.nat(999_999).map((n) => String(n / 100));
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), number, { noNullPrototype: true }),
        (values) => {
          expect(readValues(writeValues(values))).toEqual(values);
        },
      ),
    );
  });

  it('leave out what is no number, so that an old link still opens', () => {
    expect(readValues('a:1,b:många,c,:3,d:-1')).toEqual({ a: '1' });
    expect(readValues(undefined)).toEqual({});
    expect(writeValues({})).toBeUndefined();
  });

  it.each([
    ['37,5', '37.5'],
    ['1 250', '1250'],
    ['200', '200'],
  ])('are typed as people write: %s', (typed, number) => {
    expect(readTyped(typed, 2000)).toBe(number);
  });

  it.each(['', '-1', 'en', '1,2,3', '201'])('are refused when they cannot be: "%s"', (typed) => {
    expect(readTyped(typed, 200)).toBeUndefined();
  });
});
