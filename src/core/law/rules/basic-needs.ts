import { day, words } from '#kernel';
import type { Rule } from '../calculation.ts';
import { countOfNeeds } from '../show.ts';

/** The needs that count as basic on the day. */
export const basicNeeds: Rule<null, readonly string[]> = {
  id: 'grundlaggande-behov.pa-dagen',
  label: words('Grundläggande behov på dagen', 'Basic needs on the day'),
  show: countOfNeeds,
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 a §' },
      apply: (c) => c.list('grundlaggande-behov.behov'),
    },
  ],
};
