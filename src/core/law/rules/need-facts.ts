import { type Ratio, words } from '#kernel';
import { type Fact, fact } from '../calculation.ts';
import {
  type Character,
  CHARACTER_LABELS,
  type Need,
  NEED_LABELS,
  type NeedKind,
} from '../need.ts';
import { amountIn, named, wholeIn, yesOrNo } from '../show.ts';

/** What is told about one kind of help. */
export type NeedFacts = {
  readonly need: Fact<NeedKind>;
  readonly character: Fact<Character>;
  readonly minutes: Fact<Ratio>;
  readonly times: Fact<Ratio>;
  readonly per: Fact<'day' | 'week'>;
  readonly assistants: Fact<number>;
  readonly aidsInvestigated: Fact<boolean>;
};

const MINUTES = words('Minuter varje gång', 'Minutes each time');
const TIMES = words('Antal gånger', 'Number of times');
const PER = words('Räknat per', 'Counted per');
const NEED = words('Behov', 'Need');
const CHARACTER = words('Hjälpens karaktär', 'Character of the help');
const ASSISTANTS = words('Assistenter samtidigt', 'Assistants at once');
const INVESTIGATED = words(
  'Bostadsanpassning och hjälpmedel är utredda',
  'Housing adaptation and technical aids have been investigated',
);
const PERIODS = { day: words('dag', 'day'), week: words('vecka', 'week') };

const showMinutes = amountIn('min');
const showTimes = amountIn('times');
const showPersons = wholeIn('persons');
const showPeriod = named(PERIODS);
const showNeed = named(NEED_LABELS);
const showCharacter = named(CHARACTER_LABELS);

export const needFacts = (told: Need, path: string): NeedFacts => ({
  need: fact(`${path}.need`, NEED, told.need, showNeed),
  character: fact(`${path}.character`, CHARACTER, told.character, showCharacter),
  minutes: fact(`${path}.minutes`, MINUTES, told.minutes, showMinutes),
  times: fact(`${path}.times`, TIMES, told.times, showTimes),
  per: fact(`${path}.per`, PER, told.per, showPeriod),
  assistants: fact(`${path}.assistants`, ASSISTANTS, told.assistants, showPersons),
  aidsInvestigated: fact(`${path}.aidsInvestigated`, INVESTIGATED, told.aidsInvestigated, yesOrNo),
});
