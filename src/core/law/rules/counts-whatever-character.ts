import { day, words } from '#kernel';
import type { Rule } from '../calculation.ts';
import { countOfNeeds } from '../show.ts';

/** The needs and kinds of help that are basic needs whether or not the help is privacy-sensitive. */
export const countsWhateverCharacter: Rule<null, readonly string[]> = {
  id: 'grundlaggande-behov.oavsett-karaktar-pa-dagen',
  label: words(
    'Grundläggande behov oavsett hjälpens karaktär',
    'Basic needs whatever the character of the help',
  ),
  show: countOfNeeds,
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'RÅ 2009 ref. 57', section: 'mål 5321-07' },
      apply: (c) => c.list('grundlaggande-behov.oavsett-karaktar'),
    },
    {
      from: day('2020-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 a §' },
      apply: (c) => c.list('grundlaggande-behov.oavsett-karaktar'),
    },
  ],
};
