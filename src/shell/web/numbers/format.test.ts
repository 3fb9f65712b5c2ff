import { expect, it } from 'vitest';
import {
  formatChange,
  formatDay,
  formatNumber,
  formatPercent,
  keepTogether,
  withUnit,
} from './format.ts';
import { readableUnit } from './readable-unit.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('writes numbers as Swedish readers do, with a real minus sign', () => {
  expect(plain(formatNumber(-43235, 'sv'))).toBe('−43 235');
  expect(formatNumber(362.078, 'sv', 1)).toBe('362,1');
});

it('writes numbers as English readers do, with the same minus sign', () => {
  expect(formatNumber(-43235, 'en')).toBe('−43,235');
});

it('writes out the sign of a change, and gives none to nothing', () => {
  expect([
    formatChange(7.3, 'sv', 1),
    formatChange(-7.3, 'sv', 1),
    formatChange(0, 'sv', 1),
  ]).toEqual(['+7,3', '−7,3', '0,0']);
});

it('writes a share as per cent with a space in Swedish and none in English', () => {
  expect([plain(formatPercent(0.123, 'sv')), formatPercent(0.123, 'en')]).toEqual(['12 %', '12%']);
});

it('says a day, a month or a year as exactly as it is known', () => {
  expect(['2026-03-12', '2026-03', '2026'].map((known) => formatDay(known, 'sv'))).toEqual([
    '12 mars 2026',
    'mars 2026',
    '2026',
  ]);
});

it('never parts a number from its unit at the end of a line', () => {
  expect(keepTogether('kostade 362,1 mnkr 2025')).toBe('kostade 362,1\u00a0mnkr 2025');
});

it('reads thousands of kronor, and whole kronor in millions, as millions', () => {
  expect(readableUnit('tkr', [362078], 'sv')).toMatchObject({ unit: 'mnkr', decimals: 1 });
  expect(readableUnit('SEK thousand', [362078], 'en').of(362078)).toBe(362.078);
  expect(readableUnit('kr', [2_611_440], 'sv').unit).toBe('mnkr');
  expect(readableUnit('kr', [999], 'sv').unit).toBe('kr');
});

it('says the currency first in English and the unit last in Swedish', () => {
  expect(plain(withUnit('362,078', 'SEK thousand'))).toBe('SEK 362,078 thousand');
  expect(plain(withUnit('999', 'SEK'))).toBe('SEK 999');
  expect(plain(withUnit('350.40', 'SEK/h'))).toBe('350.40 SEK/h');
  expect(plain(withUnit('362 078', 'tkr'))).toBe('362 078 tkr');
});
