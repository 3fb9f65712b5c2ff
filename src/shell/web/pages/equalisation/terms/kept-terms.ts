import { words } from '#kernel';
import type { KeptStandardCostsView } from '#shell/usecases';
import { type Definition, type Input, termOf } from '../../../components/term.ts';
import { formatDay } from '../../../numbers/format.ts';
import {
  ANNEX,
  type Grounds,
  PER_INHABITANT,
  shareInputs,
  type TermFinder,
  UNITLESS,
} from './grounds.ts';

type Kept = KeptStandardCostsView['municipalities'][number];

type OfKept = Definition & {
  readonly value: (of: Kept) => number | null;
  readonly inputs: (of: Kept, shares: KeptStandardCostsView['shares']) => readonly Input[];
};

const PUBLISHED = words('Publicerat av Kolada (RKA)', 'Published by Kolada (RKA)');
const STANDARD = words('Standardkostnad LSS (N28017)', 'Standard cost LSS (N28017)');
const INDEX = words('Personalkostnadsindex LSS (N28040)', 'Personnel cost index LSS (N28040)');
const VOLUME = words('Volymernas del', "The volumes' part");

const DEFINITIONS = {
  standard: {
    title: STANDARD,
    unit: PER_INHABITANT,
    definition: words(
      'Vad LSS skulle kosta kommunen per invånare med landets priser och kommunens personer och personal.',
      "What LSS would cost the municipality per inhabitant at the country's prices, with its own persons and personnel.",
    ),
    ground: PUBLISHED,
    value: (of) => of.standard,
    inputs: () => [],
  },
  index: {
    title: INDEX,
    unit: UNITLESS,
    decimals: 3,
    definition: words(
      '1 är landets personalkostnad för samma personer.',
      "1 is the country's personnel cost for the same persons.",
    ),
    ground: PUBLISHED,
    value: (of) => of.index,
    inputs: () => [],
  },
  grant: {
    title: words('LSS-utjämning, netto (N03065)', 'LSS equalisation, net (N03065)'),
    unit: PER_INHABITANT,
    definition: words(
      'Bidrag (+) eller avgift (−) som beslutades i december före utjämningsåret.',
      'Grant (+) or fee (−) as decided in December before the equalisation year.',
    ),
    ground: PUBLISHED,
    value: (of) => of.grant,
    inputs: () => [],
  },
  volume: {
    title: VOLUME,
    unit: PER_INHABITANT,
    definition: words(
      'Det som personerna och ersättningen till Försäkringskassan ger, räknat ur Koladas två tal.',
      "What the persons and the payment to Försäkringskassan give, worked from Kolada's two figures.",
    ),
    formula: words('standardkostnad × (1 − e × p) ÷ index', 'standard cost × (1 − e × p) ÷ index'),
    ground: ANNEX,
    value: (of) => of.volume,
    inputs: ({ standard, index }, shares) => [
      [STANDARD, standard],
      [INDEX, index, 3],
      ...shareInputs(shares?.equalisedShare ?? null, shares?.personnelShare ?? null),
    ],
  },
  personnel: {
    title: words('Personalkostnadens del', "The personnel cost's part"),
    unit: PER_INHABITANT,
    definition: words(
      'Det som följer med kommunens egen personalkostnad.',
      "What follows the municipality's own personnel cost.",
    ),
    formula: words('standardkostnad − volymernas del', "standard cost − the volumes' part"),
    ground: ANNEX,
    value: (of) => of.personnel,
    inputs: ({ standard, volume }) => [
      [STANDARD, standard],
      [VOLUME, volume, 1],
    ],
  },
} satisfies Record<string, OfKept>;

/** What Kolada publishes of one municipality and what is worked from it, by its code. */
export const KEPT_TERMS: Readonly<Record<string, TermFinder>> = Object.fromEntries(
  Object.entries<OfKept>(DEFINITIONS).map(([name, definition]) => [
    `kept.${name}`,
    (code, grounds) => keptTerm(definition, code, grounds),
  ]),
);

function keptTerm(definition: OfKept, code: string, grounds: Grounds) {
  const { kept, language } = grounds;
  const found = kept?.municipalities.find(({ municipality }) => municipality === code);
  if (!kept || !found) return undefined;
  const fetched = kept.asOf === null ? '' : formatDay(kept.asOf, language);
  return termOf(
    definition,
    {
      of: `${found.name}, ${kept.year ?? ''}`,
      value: definition.value(found),
      inputs: definition.inputs(found, kept.shares),
      source: words(`Kolada, hämtat ${fetched}`, `Kolada, fetched on ${fetched}`)[language],
    },
    language,
  );
}
