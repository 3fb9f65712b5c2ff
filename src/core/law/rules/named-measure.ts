import { day, words } from '#kernel';
import type { Calculation, Rule } from '../calculation.ts';
import type { Character, NeedKind } from '../need.ts';
import { yesOrNo } from '../show.ts';

/**
 * Whether the help is a measure around a need that the law itself names: directly necessary for the help, or
 * preparation and after-work for tube feeding. Such measures are other personal needs, free from parental deduction.
 */
export const namedMeasure: Rule<{ need: NeedKind; character: Character }, boolean> = {
  id: 'andra-personliga-behov.namngiven-atgard',
  label: words(
    'Åtgärd som lagen nämner för just det behovet',
    'A measure that the law names for this very need',
  ),
  show: yesOrNo,
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 a §' },
      apply: (c, { need, character }) => needsNamedFor(c, character).includes(need),
    },
  ],
};

function needsNamedFor(c: Calculation, character: Character): readonly string[] {
  if (character === 'directly_necessary')
    return c.list('andra-personliga-behov.direkt-nodvandiga-atgarder');
  return character === 'preparation' ? c.list('andra-personliga-behov.for-och-efterarbete') : [];
}
