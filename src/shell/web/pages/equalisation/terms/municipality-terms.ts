import { words } from '#kernel';
import type { EqualisationPageView, RankedMunicipality } from '#shell/usecases';
import { type Definition, type Input, termOf } from '../../../components/term.ts';
import { formatChange, formatNumber } from '../../../numbers/format.ts';
import {
  ANNEX,
  type Grounds,
  KRONOR,
  LAW,
  PER_INHABITANT,
  sharesOfYear,
  standingOf,
  type TermFinder,
  UNITLESS,
} from './grounds.ts';
import { FACTOR, NATIONAL, UPLIFT } from './country-terms.ts';

const POPULATION = words('Invånare 1 november', 'Inhabitants on 1 November');
const STANDARD = words('Standardkostnad per invånare', 'Standard cost per inhabitant');
const INDEX = words('Personalkostnadsindex', 'Personnel cost index');
const PER_HEAD = words('Bidrag eller avgift per invånare', 'Grant or fee per inhabitant');
const VOLUME = words(
  'Volymernas del av standardkostnaden',
  "The volumes' part of the standard cost",
);

type OfOne = Definition & {
  readonly value: (row: RankedMunicipality) => number | null;
  readonly inputs: (
    row: RankedMunicipality,
    page: EqualisationPageView,
    grounds: Grounds,
  ) => readonly Input[];
  readonly signed?: boolean;
};

const standard = (row: RankedMunicipality): Input => [STANDARD, row.standardPerInhabitant, 2];
const national = (page: EqualisationPageView): Input => [NATIONAL, page.nationalPerInhabitant, 2];
const index = (row: RankedMunicipality): Input => [INDEX, row.index, 4];
const base = (row: RankedMunicipality): Input => [
  words('Grundläggande standardkostnad, S', 'Base standard cost, S'),
  row.baseStandardCost,
];

const DEFINITIONS = {
  population: {
    title: POPULATION,
    unit: words('personer', 'persons'),
    definition: words(
      'Invånare den 1 november året före utjämningsåret.',
      'Inhabitants on 1 November of the year before the equalisation year.',
    ),
    ground: LAW,
    value: (row) => row.population,
    inputs: () => [],
  },
  rank: {
    title: words('Plats', 'Rank'),
    unit: UNITLESS,
    definition: words(
      'Kommunens plats när alla ordnas efter bidrag per invånare; 1 får mest.',
      "The municipality's place when all are ordered by grant per inhabitant; 1 gets most.",
    ),
    ground: words('Tjugos ordning', "Tjugo's order"),
    value: (row) => row.rank,
    inputs: (row) => [[PER_HEAD, row.perInhabitant, 2]],
  },
  grant: {
    title: words('Bidrag (+) eller avgift (−)', 'Grant (+) or fee (−)'),
    unit: KRONOR,
    definition: words(
      'Vad kommunen får eller betalar ett år.',
      'What the municipality gets or pays in a year.',
    ),
    formula: words(
      '(kommunens standardkostnad − landets) × invånare',
      "(the municipality's standard cost − the country's) × inhabitants",
    ),
    ground: LAW,
    signed: true,
    value: (row) => row.grant,
    inputs: (row, page) => [standard(row), national(page), [POPULATION, row.population]],
  },
  perInhabitant: {
    title: PER_HEAD,
    unit: PER_INHABITANT,
    definition: words(
      'Hur mycket kommunens standardkostnad ligger över eller under landets.',
      "How far the municipality's standard cost lies above or below the country's.",
    ),
    formula: words(
      'kommunens standardkostnad − landets',
      "the municipality's standard cost − the country's",
    ),
    ground: LAW,
    signed: true,
    value: (row) => row.perInhabitant,
    inputs: (row, page) => [standard(row), national(page)],
  },
  standard: {
    title: STANDARD,
    unit: PER_INHABITANT,
    definition: words(
      'Vad kommunens personer och personal skulle kosta med landets priser, i utjämningsårets penningvärde.',
      "What the municipality's persons and personnel would cost at the country's prices, in the equalisation year's money.",
    ),
    formula: words(
      'S × index × uppräkning × korrigeringsfaktor ÷ invånare',
      'S × index × uplift × correction factor ÷ inhabitants',
    ),
    ground: ANNEX,
    value: (row) => row.standardPerInhabitant,
    inputs: (row, page) => [
      base(row),
      index(row),
      [UPLIFT, page.uplift, 6],
      [FACTOR, page.factor, 6],
      [POPULATION, row.population],
    ],
  },
  index: {
    title: INDEX,
    unit: UNITLESS,
    decimals: 3,
    definition: words(
      '1 är landets personalkostnad för samma personer; över 1 kostar personalen mer.',
      "1 is the country's personnel cost for the same persons; above 1 the personnel costs more.",
    ),
    formula: words('(S + e × (PK − p × S)) ÷ S', '(S + e × (PK − p × S)) ÷ S'),
    ground: ANNEX,
    value: (row) => row.index,
    inputs: (row, _, grounds) => [
      base(row),
      [words('Beräknad personalkostnad, PK', 'Computed personnel cost, PK'), row.personnelCost],
      ...sharesOfYear(grounds),
    ],
  },
  volume: {
    title: VOLUME,
    unit: PER_INHABITANT,
    decimals: 1,
    definition: words(
      'Det som personerna och ersättningen till Försäkringskassan ger, oavsett personalkostnad.',
      'What the persons and the payment to Försäkringskassan give, whatever the personnel cost.',
    ),
    formula: words('standardkostnad × (1 − e × p) ÷ index', 'standard cost × (1 − e × p) ÷ index'),
    ground: ANNEX,
    value: (row) => row.volumePerInhabitant,
    inputs: (row, _, grounds) => [standard(row), index(row), ...sharesOfYear(grounds)],
  },
  personnel: {
    title: words(
      'Personalkostnadens del av standardkostnaden',
      "The personnel cost's part of the standard cost",
    ),
    unit: PER_INHABITANT,
    decimals: 1,
    definition: words(
      'Det som följer med kommunens egen personalkostnad.',
      "What follows the municipality's own personnel cost.",
    ),
    formula: words('standardkostnad − volymernas del', "standard cost − the volumes' part"),
    ground: ANNEX,
    value: (row) => row.personnelPerInhabitant,
    inputs: (row) => [standard(row), [VOLUME, row.volumePerInhabitant, 2]],
  },
} satisfies Record<string, OfOne>;

/** The numbers of one municipality, by its code; the one that the page is about shows its row of the table too. */
export const MUNICIPALITY_TERMS: Readonly<Record<string, TermFinder>> = Object.fromEntries(
  Object.entries<OfOne>(DEFINITIONS).map(([name, definition]) => [
    name,
    (of, grounds) => termOfOne(definition, of, grounds),
  ]),
);

function termOfOne(definition: OfOne, code: string, grounds: Grounds) {
  const { page, language } = grounds;
  const row = page?.municipalities.find((each) => each.code === code);
  if (!page || !row) return undefined;
  const value = definition.value(row);
  const { chosen } = page;
  return termOf(
    definition,
    {
      of: `${row.name}, ${page.year}`,
      value: definition.signed === true && value !== null ? formatChange(value, language) : value,
      inputs: definition.inputs(row, page, grounds),
      standing: standingOf(grounds),
      source: grounds.file,
      row:
        chosen?.code === code
          ? chosen.columns.map((column) => ({
              label: column.label,
              value: formatNumber(column.value, language),
            }))
          : undefined,
    },
    language,
  );
}
