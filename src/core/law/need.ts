import { type Ratio, type Words, words } from '#kernel';

export const NEEDS = [
  'breathing',
  'personal_hygiene',
  'meals',
  'dressing_undressing',
  'communication',
  'psychological_safety_support',
  'continuous_medical_support',
  'thorough_knowledge',
  'other',
] as const;
export type NeedKind = (typeof NEEDS)[number];

export const NEED_LABELS: Readonly<Record<NeedKind, Words>> = {
  breathing: words('Andning', 'Breathing'),
  personal_hygiene: words('Personlig hygien', 'Personal hygiene'),
  meals: words('Måltider', 'Meals'),
  dressing_undressing: words('Av- och påklädning', 'Dressing and undressing'),
  communication: words('Kommunikation med andra', 'Communication with others'),
  psychological_safety_support: words(
    'Stöd på grund av psykisk funktionsnedsättning',
    'Support because of a psychological impairment',
  ),
  continuous_medical_support: words(
    'Löpande stöd på grund av medicinskt tillstånd',
    'Continuous support because of a medical condition',
  ),
  thorough_knowledge: words(
    'Hjälp som förutsätter ingående kunskaper',
    'Help that presupposes thorough knowledge of the person',
  ),
  other: words('Andra personliga behov', 'Other personal needs'),
};

export const CHARACTERS = [
  'private',
  'plain',
  'tube_feeding',
  'qualified_activation',
  'directly_necessary',
  'preparation',
] as const;
export type Character = (typeof CHARACTERS)[number];

export const CHARACTER_LABELS: Readonly<Record<Character, Words>> = {
  private: words('integritetskänslig hjälp', 'privacy-sensitive help'),
  plain: words('hjälp som inte är integritetskänslig', 'help that is not privacy-sensitive'),
  tube_feeding: words('sondmatning', 'tube feeding'),
  qualified_activation: words(
    'kvalificerade aktiverings- och motiveringsinsatser',
    'qualified activation and motivation support',
  ),
  directly_necessary: words('direkt nödvändiga åtgärder', 'directly necessary measures'),
  preparation: words(
    'för- och efterarbete till sondmatning',
    'preparation and after-work for tube feeding',
  ),
};

/** Help of one kind: minutes each time, times a day or a week, given by so many assistants at once. */
export type Need = {
  readonly need: NeedKind;
  readonly minutes: Ratio;
  readonly times: Ratio;
  readonly per: 'day' | 'week';
  readonly assistants: number;
  /** Housing adaptation and technical aids have been investigated (required from two assistants). */
  readonly aidsInvestigated: boolean;
  readonly character: Character;
};
