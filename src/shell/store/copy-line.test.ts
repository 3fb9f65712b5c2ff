import { expect, it } from 'vitest';
import { copyLine } from './copy-line.ts';

it('a row for COPY keeps tabs, line ends and backslashes apart from its own', () => {
  expect(copyLine(['a\tb', 'c\nd\r', '\\x00', '\\N'])).toBe('a\\tb\tc\\nd\\r\t\\\\x00\t\\\\N\n');
});

it('a row for COPY tells an empty text from nothing, and writes numbers and truth as they are', () => {
  expect(copyLine(['', null, undefined, 0, false])).toBe('\t\\N\t\\N\t0\tfalse\n');
});

it('a list is a row’s JSON', () => {
  expect(copyLine([[{ object: 'a"b' }]])).toBe('[{"object":"a\\\\"b"}]\n');
});
