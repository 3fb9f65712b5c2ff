import { day, type Words, words } from '#kernel';
import type { Calculation, Rule } from '../calculation.ts';
import type { Character, NeedKind } from '../need.ts';
import { basicNeeds } from './basic-needs.ts';
import { countsWhateverCharacter } from './counts-whatever-character.ts';
import type { NeedFacts } from './need-facts.ts';
import { namedMeasure } from './named-measure.ts';

/** Why help is a basic or an other personal need. */
export type Grounds =
  | 'PRIVATE_HELP'
  | 'WHATEVER_CHARACTER'
  | 'NEED_IS_OTHER'
  | 'NOT_BASIC_ON_DAY'
  | 'NOT_PRIVACY_SENSITIVE'
  | 'TUBE_FEEDING_BEFORE_2020'
  | 'QUALIFIED_ACTIVATION_BEFORE_2023'
  | 'NAMED_MEASURE'
  | 'MEASURE_NOT_NAMED';

export const GROUNDS: Readonly<Record<Grounds, Words>> = {
  PRIVATE_HELP: words(
    'grundläggande behov: integritetskänslig hjälp',
    'basic need: privacy-sensitive help',
  ),
  WHATEVER_CHARACTER: words(
    'grundläggande behov, oavsett hjälpens karaktär',
    'basic need, whatever the character of the help',
  ),
  NEED_IS_OTHER: words('annat personligt behov', 'other personal need'),
  NOT_BASIC_ON_DAY: words(
    'annat personligt behov: står inte i listan över grundläggande behov den dagen',
    'other personal need: not in the list of basic needs on that day',
  ),
  NOT_PRIVACY_SENSITIVE: words(
    'annat personligt behov: hjälpen är inte integritetskänslig',
    'other personal need: the help is not privacy-sensitive',
  ),
  TUBE_FEEDING_BEFORE_2020: words(
    'annat personligt behov: sondmatning räknades inte oavsett karaktär den dagen',
    'other personal need: tube feeding did not count whatever its character on that day',
  ),
  QUALIFIED_ACTIVATION_BEFORE_2023: words(
    'annat personligt behov: aktivering och motivering var inte del av ett grundläggande behov den dagen',
    'other personal need: activation and motivation were not part of a basic need on that day',
  ),
  NAMED_MEASURE: words(
    'annat personligt behov som lagen nämner, utan föräldraavdrag',
    'other personal need that the law names, without parental deduction',
  ),
  MEASURE_NOT_NAMED: words(
    'annat personligt behov: lagen nämner inte åtgärden för det behovet den dagen',
    'other personal need: the law does not name the measure for this need on that day',
  ),
};

/** Help is basic when the need is on the day's list and the help is private or counts whatever its character. */
export const groundsOfNeed: Rule<NeedFacts, Grounds> = {
  id: 'behov.grund',
  label: words('Hur hjälpen räknas', 'How the help counts'),
  show: (grounds) => ({ text: GROUNDS[grounds] }),
  versions: [
    {
      from: day('1996-07-01'),
      ref: { act: 'LSS (1993:387)', section: '9 a §' },
      apply: (c, facts) => groundsOf(c, c.fact(facts.need), c.fact(facts.character)),
    },
  ],
};

export const isBasic = (grounds: Grounds): boolean =>
  grounds === 'PRIVATE_HELP' || grounds === 'WHATEVER_CHARACTER';

const WITHOUT_EFFECT: Readonly<Record<Exclude<Character, 'private'>, Grounds>> = {
  plain: 'NOT_PRIVACY_SENSITIVE',
  tube_feeding: 'TUBE_FEEDING_BEFORE_2020',
  qualified_activation: 'QUALIFIED_ACTIVATION_BEFORE_2023',
  directly_necessary: 'MEASURE_NOT_NAMED',
  preparation: 'MEASURE_NOT_NAMED',
};

function groundsOf(c: Calculation, need: NeedKind, character: Character): Grounds {
  if (character === 'directly_necessary' || character === 'preparation')
    return c.use(namedMeasure, { need, character }) ? 'NAMED_MEASURE' : 'MEASURE_NOT_NAMED';
  if (need === 'other') return 'NEED_IS_OTHER';
  if (!c.use(basicNeeds, null).includes(need)) return 'NOT_BASIC_ON_DAY';
  const whatever = c.use(countsWhateverCharacter, null);
  if (whatever.includes(need) || whatever.includes(character)) return 'WHATEVER_CHARACTER';
  return character === 'private' ? 'PRIVATE_HELP' : WITHOUT_EFFECT[character];
}
