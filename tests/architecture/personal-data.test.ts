import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  PUBLISHED_COORDINATION_NUMBERS,
  PUBLISHED_IDENTITY_NUMBERS,
} from '../support/published-identity-numbers.ts';
import { root } from '../support/run-tool.ts';

// Twelve or ten digits with a valid day and check digit: what a Swedish personal or coordination number looks like.
const NUMBER =
  /(?<![\d.,])(?:19|20)?(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?(\d{4})(?![\d.,])/g;

function hasCheckDigit(ten: string): boolean {
  const sum = Array.from(ten).reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

/** Texts in a file that could be somebody's personal number. */
const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(NUMBER)]
    .filter(([, year, month, day, last]) => hasCheckDigit(`${year}${month}${day}${last}`))
    .map(([found]) => found);

const allowed = new Set(
  [...PUBLISHED_IDENTITY_NUMBERS, ...PUBLISHED_COORDINATION_NUMBERS]
    // As the whole number, and as it is written without century.
    .flatMap((number) => [number, number.slice(2)]),
);

const tracked = (): readonly string[] =>
  spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
    .stdout.split('\0')
    .filter((file) => /\.(ts|tsx|mjs|js|json|ya?ml|csv|xml|md|txt|sql|html|se)$/.test(file));

describe('no file', () => {
  it("holds a personal number, but for the tax agency's published test numbers", () => {
    const found = tracked().flatMap((file) =>
      file === 'package-lock.json'
        ? []
        : numbersIn(readFileSync(join(root, file), 'utf8'))
            .filter((number) => !allowed.has(number.replace(/[-+]/, '')))
            .map((number) => `${file}: ${number.slice(0, 4)}…`),
    );
    expect(found).toEqual([]);
  });

  it('could hold one unseen', () => {
    const made = ['1912121', '21212'].join('');
    expect(numbersIn(`personen ${made} är påhittad`)).toEqual([made]);
    expect(numbersIn('19121212-1213 har fel kontrollsiffra')).toEqual([]);
  });
});
