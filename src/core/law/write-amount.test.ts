import { expect, test } from 'vitest';
import { ratio } from '#kernel';
import { writeAmount, writeNumber } from './write-amount.ts';

const NBSP = '\u00a0';

test.each([
  [ratio(12_345, 10), 'sv', `1${NBSP}234,5`],
  [ratio(12_345, 10), 'en', '1,234.5'],
  [ratio(1, 3), 'sv', '0,33'],
  [ratio(-210), 'sv', '−210'],
  [ratio(1_234_567), 'sv', `1${NBSP}234${NBSP}567`],
  [ratio(0), 'sv', '0'],
  [ratio(5, 1000), 'sv', '0,01'],
] as const)(
  'a number is written with the language’s own signs (%#)',
  (number, language, written) => {
    expect(writeNumber(number, language)).toBe(written);
  },
);

test('an amount of money an hour has two decimals, a ratio none', () => {
  expect(writeAmount(ratio(3477, 10), 'kr/h', 'sv')).toBe(`347,70${NBSP}kr/timme`);
  expect(writeAmount(ratio(1, 4), 'ratio', 'sv')).toBe('1/4');
});

test('one of a thing is written in the singular', () => {
  expect(writeAmount(ratio(1), 'persons', 'sv')).toBe(`1${NBSP}person`);
  expect(writeAmount(ratio(2), 'persons', 'sv')).toBe(`2${NBSP}personer`);
});
