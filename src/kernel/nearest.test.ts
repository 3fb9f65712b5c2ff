import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const NEEDS = ['breathing', 'personal_hygiene', 'meals', 'on'];

test('a slip of the finger is near the word that was meant', () => {
  expect(nearest('meels', NEEDS)).toEqual(['meals']);
  expect(nearest('Breathing', NEEDS)).toEqual(['breathing']);
});

test('a part of a word is near the whole word', () => {
  expect(nearest('hygiene', NEEDS)).toEqual(['personal_hygiene']);
});

test('nothing is near a word of its own', () => {
  expect(nearest('foo', NEEDS)).toEqual([]);
  expect(nearest('', NEEDS)).toEqual([]);
});

test('the best come first, and never more than asked for', () => {
  expect(nearest('abcd', ['abxx', 'abce', 'abcd'], 2)).toEqual(['abcd', 'abce']);
});
