import { type Language, words } from '#kernel';
import type { ComparedAreaView, ComparisonView } from '#shell/usecases';
import { type Definition, type Input, type Term, termOf } from '../../components/term.ts';
import { formatNumber } from '../../numbers/format.ts';
import { OTHERS, PER } from './words.ts';

type OfArea = Definition & {
  readonly value: (of: ComparedAreaView, language: Language) => number | string;
  readonly inputs: (of: ComparedAreaView, comparison: ComparisonView) => readonly Input[];
};

const UNITLESS = words('', '');
const PERSONS = words('personer', 'persons');
const EXPECTED = words('Förväntade personer', 'Expected persons');
const OBSERVED = words('Personer i området', 'Persons in the area');
const INHABITANTS = words('Områdets invånare', "The area's inhabitants");
const RATIO = words('Kvot mot förväntat', 'Ratio to expected');
const METHOD = words('Tjugos jämförelse av områden', "Tjugo's comparison of areas");

const span = (low: number, high: number, language: Language): string =>
  `${formatNumber(low, language, 2)}–${formatNumber(high, language, 2)}`;

const given = (title: typeof OBSERVED, unit: typeof OBSERVED, value: OfArea['value']): OfArea => ({
  title,
  unit,
  definition: words('Står i underlaget.', 'Stands in what was given.'),
  ground: words('Underlaget självt', 'What was given'),
  value,
  inputs: () => [],
});

const DEFINITIONS = {
  observed: given(OBSERVED, PERSONS, ({ observed }) => observed),
  population: given(INHABITANTS, PERSONS, ({ population }) => population),
  rate: {
    title: words('Personer per 10 000 invånare', 'Persons per 10,000 inhabitants'),
    unit: UNITLESS,
    decimals: 1,
    definition: words(
      'Hur vanligt det är i området, som det står.',
      'How common it is in the area, as it stands.',
    ),
    formula: words('personer ÷ invånare × 10 000', 'persons ÷ inhabitants × 10,000'),
    ground: METHOD,
    value: ({ rate }) => rate * PER,
    inputs: ({ observed, population }) => [
      [OBSERVED, observed],
      [INHABITANTS, population],
    ],
  },
  expected: {
    title: EXPECTED,
    unit: PERSONS,
    decimals: 1,
    definition: words(
      'Så många som området hade haft med alla områdens nivå, ålder för ålder där åldrar hålls isär.',
      "As many as the area would have had at all areas' level, age by age where ages are kept apart.",
    ),
    formula: words(
      'områdets invånare × alla områdens nivå',
      "the area's inhabitants × all areas' level",
    ),
    ground: METHOD,
    value: ({ expected }) => expected,
    inputs: ({ population }, { reference }) => [
      [INHABITANTS, population],
      [words('Alla tillsammans, per 10 000', 'All together, per 10,000'), reference.rate * PER, 2],
    ],
  },
  ratio: {
    title: RATIO,
    unit: UNITLESS,
    decimals: 2,
    definition: words(
      '1 är samma nivå som alla tillsammans.',
      '1 is the same level as all together.',
    ),
    formula: words('personer ÷ förväntade personer', 'persons ÷ expected persons'),
    ground: METHOD,
    value: ({ ratio }) => ratio,
    inputs: ({ observed, expected }) => [
      [OBSERVED, observed],
      [EXPECTED, expected, 1],
    ],
  },
  exact: {
    title: words('Exakt intervall för kvoten', 'Exact interval of the ratio'),
    unit: UNITLESS,
    definition: words(
      'De nivåer som områdets eget antal är förenligt med, i 95 fall av 100.',
      "The levels that the area's own number agrees with, in 95 cases of 100.",
    ),
    formula: words(
      'Poissonfördelningens exakta gränser för antalet ÷ förväntade personer',
      "the Poisson distribution's exact limits of the number ÷ expected persons",
    ),
    ground: words('Garwood (1936)', 'Garwood (1936)'),
    value: ({ exact }, language) => span(exact.low, exact.high, language),
    inputs: ({ observed, expected }) => [
      [OBSERVED, observed],
      [EXPECTED, expected, 1],
    ],
  },
  shrunken: {
    title: words('Utjämnad kvot', 'Shrunken ratio'),
    unit: UNITLESS,
    decimals: 2,
    definition: words(
      'Kvoten dragen mot de andras, mer ju färre personer den vilar på.',
      "The ratio drawn towards the others', more the fewer persons it rests on.",
    ),
    formula: words('(a + personer) ÷ (b + förväntade)', '(a + persons) ÷ (b + expected)'),
    ground: words(
      'Empirisk Bayes: gammafördelning (a, b) ur områdenas egen spridning',
      "Empirical Bayes: a gamma distribution (a, b) from the areas' own spread",
    ),
    value: ({ ebRatio }) => ebRatio,
    inputs: ({ observed, expected }, { prior }) => [
      [OBSERVED, observed],
      [EXPECTED, expected, 1],
      ...drawn(prior),
    ],
  },
  interval: {
    title: words('Intervall för den utjämnade kvoten', 'Interval of the shrunken ratio'),
    unit: UNITLESS,
    definition: words(
      'Där områdets nivå ligger i 95 fall av 100, när de andra områdena också räknas.',
      "Where the area's level lies in 95 cases of 100 when the other areas count too.",
    ),
    formula: words(
      'gammafördelningens gränser med a + personer och b + förväntade',
      "the gamma distribution's limits at a + persons and b + expected",
    ),
    ground: words('Empirisk Bayes', 'Empirical Bayes'),
    value: ({ ebLow, ebHigh }, language) => span(ebLow, ebHigh, language),
    inputs: ({ observed, expected }, { prior }) => [
      [OBSERVED, observed],
      [EXPECTED, expected, 1],
      ...drawn(prior),
    ],
  },
} satisfies Record<string, OfArea>;

export type AreaTerm = keyof typeof DEFINITIONS;

const isAreaTerm = (name: string): name is AreaTerm => Object.hasOwn(DEFINITIONS, name);

/** Without a spread beyond chance there is nothing to draw with: all areas have one common ratio. */
const drawn = (prior: ComparisonView['prior']): readonly Input[] =>
  prior === null
    ? [[OTHERS.noUnrest, null]]
    : [
        [words('a', 'a'), prior.shape, 2],
        [words('b', 'b'), prior.rate, 2],
      ];

/** The term of one area's number, "ratio:Malmö"; undefined when the comparison has it no longer. */
export function areaTerm(
  told: string,
  comparison: ComparisonView,
  source: string,
  language: Language,
): Term | undefined {
  const colon = told.indexOf(':');
  const name = told.slice(0, Math.max(0, colon));
  const area = comparison.areas.find((each) => each.area === told.slice(colon + 1));
  if (!isAreaTerm(name) || !area) return undefined;
  const definition: OfArea = DEFINITIONS[name];
  return termOf(
    definition,
    {
      of: area.area,
      value: definition.value(area, language),
      inputs: definition.inputs(area, comparison),
      source,
    },
    language,
  );
}
