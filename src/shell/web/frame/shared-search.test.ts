import { expect, it } from 'vitest';
import { sharedSearch } from './shared-search.ts';

it('keeps what it understands of an address', () => {
  const search = {
    lang: 'en',
    municipality: 'malmo',
    year: '2024',
    knownOn: '2024-02-29',
    why: 'malmo/M03/outcome/2024',
  };
  expect(sharedSearch(search)).toEqual(search);
});

it('drops the rest, so that an old or mistyped link still opens', () => {
  expect(
    sharedSearch({ lang: 'de', year: '20x4', knownOn: '2023-02-29', municipality: '', other: '1' }),
  ).toEqual({});
});
