import { type Language, type Words, words } from '#kernel';
import type { EqualisationPageView, OctoberView, RankedMunicipality } from '#shell/usecases';
import { formatChange, formatNumber } from '../../numbers/format.ts';

/** What the drawer says of one number. */
export type Term = {
  readonly title: string;
  readonly of: string;
  readonly value: string;
  readonly unit: string;
  readonly definition: string;
  readonly formula: string;
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
  readonly section: string;
};

type Input = readonly [label: Words, value: number | null, decimals?: number];

type Definition = {
  readonly title: Words;
  readonly unit: Words;
  readonly decimals?: number;
  readonly definition: Words;
  readonly formula: Words;
  readonly section: Words;
};

const KRONOR = words('kr', 'SEK');
const PER_INHABITANT = words('kr/invånare', 'SEK/inhabitant');
const NONE = words('', '');
const ANNEX = words('förordning (2008:776), bilagan', 'ordinance (2008:776), the annex');
const LAW = words('lag (2008:342) 3 §', 'act (2008:342) section 3');

const POPULATION = words('Invånare 1 november', 'Inhabitants on 1 November');
const STANDARD = words('Standardkostnad per invånare', 'Standard cost per inhabitant');
const NATIONAL = words(
  'Landets standardkostnad per invånare',
  "The country's standard cost per inhabitant",
);
const GRANT = words('Bidrag (+) eller avgift (−)', 'Grant (+) or fee (−)');
const BASE = words('Grundläggande standardkostnad, S', 'Base standard cost, S');
const PERSONNEL = words('Beräknad personalkostnad, PK', 'Computed personnel cost, PK');
const INDEX = words('Personalkostnadsindex', 'Personnel cost index');
const UPLIFT = words('Uppräkning med prisändringarna', 'Uplift by the changes of prices');
const FACTOR = words('Korrigeringsfaktor', 'Correction factor');
const ADDED = words(
  'Läggs till kommunens kostnad efter index',
  "Added to the municipality's cost after index",
);

const OF_MUNICIPALITY = {
  grant: {
    title: GRANT,
    unit: KRONOR,
    definition: words(
      'Vad kommunen får eller betalar ett år.',
      'What the municipality gets or pays in a year.',
    ),
    formula: words(
      '(kommunens standardkostnad − landets) × invånare',
      "(the municipality's standard cost − the country's) × inhabitants",
    ),
    section: LAW,
  },
  perInhabitant: {
    title: words('Bidrag eller avgift per invånare', 'Grant or fee per inhabitant'),
    unit: PER_INHABITANT,
    definition: words(
      'Hur mycket kommunens standardkostnad ligger över eller under landets.',
      "How far the municipality's standard cost lies above or below the country's.",
    ),
    formula: words(
      'kommunens standardkostnad − landets',
      "the municipality's standard cost − the country's",
    ),
    section: LAW,
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
    section: ANNEX,
  },
  index: {
    title: INDEX,
    unit: NONE,
    decimals: 3,
    definition: words(
      '1 är landets personalkostnad för samma personer; över 1 kostar personalen mer.',
      "1 is the country's personnel cost for the same persons; above 1 the personnel costs more.",
    ),
    formula: words('(S + 0,7 × (PK − 0,85 × S)) ÷ S', '(S + 0.7 × (PK − 0.85 × S)) ÷ S'),
    section: ANNEX,
  },
  volume: {
    title: words('Volymernas del av standardkostnaden', "The volumes' part of the standard cost"),
    unit: PER_INHABITANT,
    definition: words(
      'Det som personerna och ersättningen till Försäkringskassan ger, oavsett personalkostnad.',
      'What the persons and the payment to Försäkringskassan give, whatever the personnel cost.',
    ),
    formula: words('standardkostnad × 0,405 ÷ index', 'standard cost × 0.405 ÷ index'),
    section: ANNEX,
  },
  personnel: {
    title: words(
      'Personalkostnadens del av standardkostnaden',
      "The personnel cost's part of the standard cost",
    ),
    unit: PER_INHABITANT,
    definition: words(
      'Det som följer med kommunens egen personalkostnad.',
      "What follows the municipality's own personnel cost.",
    ),
    formula: words('standardkostnad − volymernas del', "standard cost − the volumes' part"),
    section: ANNEX,
  },
} as const satisfies Record<string, Definition>;

type OfMunicipality = keyof typeof OF_MUNICIPALITY;

const isOfMunicipality = (name: string): name is OfMunicipality =>
  Object.hasOwn(OF_MUNICIPALITY, name);

/** The term that `told` names: "standard:0180", "price:pa", "marginal:bought", "october:2025", "change" or "average". */
export function termOf(
  told: string,
  page: EqualisationPageView | undefined,
  octobers: readonly OctoberView[],
  language: Language,
): Term | undefined {
  const [name = '', of = ''] = told.split(':');
  if (name === 'october') return octoberTerm(of, octobers, page, language);
  if (page === undefined) return undefined;
  if (isOfMunicipality(name)) {
    const row = page.municipalities.find(({ code }) => code === of);
    return row && municipalityTerm(name, row, page, language);
  }
  if (name === 'price') return priceTerm(of, page, language);
  if (name === 'marginal') return marginalTerm(of, page, language);
  if (name === 'change') return changeTerm(of, page, language);
  return name === 'average' ? averageTerm(page, language) : undefined;
}

function municipalityTerm(
  name: OfMunicipality,
  row: RankedMunicipality,
  page: EqualisationPageView,
  language: Language,
): Term {
  const standard: Input = [STANDARD, row.standardPerInhabitant, 2];
  const national: Input = [NATIONAL, page.nationalPerInhabitant, 2];
  const index: Input = [INDEX, row.index, 4];
  const base: Input = [BASE, row.baseStandardCost];
  const population: Input = [POPULATION, row.population];
  const facts: Record<OfMunicipality, readonly [value: number | null, inputs: readonly Input[]]> = {
    grant: [row.grant, [standard, national, population]],
    perInhabitant: [row.perInhabitant, [standard, national]],
    standard: [
      row.standardPerInhabitant,
      [base, index, [UPLIFT, page.uplift, 6], [FACTOR, page.factor, 6], population],
    ],
    index: [row.index, [base, [PERSONNEL, row.personnelCost]]],
    volume: [row.volumePerInhabitant, [standard, index]],
    personnel: [
      row.personnelPerInhabitant,
      [standard, [OF_MUNICIPALITY.volume.title, row.volumePerInhabitant, 2]],
    ],
  };
  const [value, inputs] = facts[name];
  return told(OF_MUNICIPALITY[name], `${row.name}, ${page.year}`, value, inputs, language);
}

function priceTerm(id: string, page: EqualisationPageView, language: Language): Term | undefined {
  const price = page.prices.find((each) => each.id === id);
  const definition = {
    title: words('Landets pris per person', "The country's price a person"),
    unit: KRONOR,
    definition: words(
      'Landets nettokostnad för insatsens rad delad på de vägda personerna i alla kommuner.',
      "The country's net cost of the service's row over the weighted persons of all municipalities.",
    ),
    formula: words('vikt × nettokostnad ÷ vägda personer', 'weight × net cost ÷ weighted persons'),
    section: ANNEX,
  };
  return (
    price && told(definition, `${price.label}, ${page.statisticsYear}`, price.kronor, [], language)
  );
}

function marginalTerm(
  id: string,
  { chosen, year, uplift, factor }: EqualisationPageView,
  language: Language,
): Term | undefined {
  const effect = chosen?.marginals.find((each) => each.id === id);
  const definition = {
    title: words('Vad en till ger i bidrag', 'What one more gives in grant'),
    unit: KRONOR,
    decimals: 2,
    definition: words(
      'Skillnaden i kommunens bidrag om den hade haft en person eller krona till, med landets priser oförändrade.',
      "The difference in the municipality's grant with one more person or krona, the country's prices held.",
    ),
    formula: words(
      'uppräkning × korrigeringsfaktor × tillägg × (1 − kommunens andel av landets kostnad) + uppräkning × ny nettokostnad × (kostnadsandel − invånarandel)',
      "uplift × correction factor × addition × (1 − the municipality's share of the country's cost) + uplift × new net cost × (cost share − population share)",
    ),
    section: ANNEX,
  };
  return (
    effect &&
    told(
      definition,
      `${effect.label}, ${year}`,
      effect.exact,
      [
        [ADDED, effect.indexedCost, 3],
        [UPLIFT, uplift, 6],
        [FACTOR, factor, 6],
        [words('Första ordningen', 'First order'), effect.firstOrder, 2],
      ],
      language,
    )
  );
}

function changeTerm(
  which: string,
  { chosen, year }: EqualisationPageView,
  language: Language,
): Term | undefined {
  const change = chosen?.change;
  if (!chosen || !change) return undefined;
  const definition = {
    title: words('Bidrag med och utan ändringen', 'Grant with and without the change'),
    unit: KRONOR,
    definition: words(
      'Hela landet räknat två gånger, en gång med kommunens ändrade tal. Priser, index och nivå följer med.',
      "The whole country computed twice, once with the municipality's changed figures. Prices, index and level follow.",
    ),
    formula: words('bidrag efter − bidrag före', 'grant after − grant before'),
    section: LAW,
  };
  const value =
    which === 'before'
      ? change.grantBefore
      : which === 'after'
        ? change.grantAfter
        : change.difference;
  return told(
    definition,
    `${chosen.name}, ${year}`,
    value,
    [
      [words('Före', 'Before'), change.grantBefore],
      [words('Efter', 'After'), change.grantAfter],
    ],
    language,
  );
}

function averageTerm(page: EqualisationPageView, language: Language): Term {
  const definition = {
    title: NATIONAL,
    unit: PER_INHABITANT,
    decimals: 2,
    definition: words(
      'Kommunernas nettokostnad tillsammans, med ersättningen till Försäkringskassan, per invånare i landet.',
      "The municipalities' net cost together, with the payment to Försäkringskassan, per inhabitant of the country.",
    ),
    formula: words('nettokostnad × uppräkning ÷ invånare', 'net cost × uplift ÷ inhabitants'),
    section: LAW,
  };
  const inputs: readonly Input[] = [
    [UPLIFT, page.uplift, 6],
    [
      words('Alla bidrag och avgifter tillsammans', 'All grants and fees together'),
      page.sumOfGrants,
    ],
    [
      words('Nivåjustering per invånare', 'Level adjustment per inhabitant'),
      page.levelAdjustment,
      2,
    ],
  ];
  return told(definition, String(page.year), page.nationalPerInhabitant, inputs, language);
}

function octoberTerm(
  of: string,
  octobers: readonly OctoberView[],
  page: EqualisationPageView | undefined,
  language: Language,
): Term | undefined {
  const year = octobers.find(({ statisticsYear }) => String(statisticsYear) === of);
  const [measure] = year?.measures ?? [];
  if (!year || !measure) return undefined;
  const definition = {
    title: words('Skillnad mot det rapporterade', 'Difference from what was reported'),
    unit: words('personer', 'persons'),
    definition: words(
      'Personer med gällande beslut den 1 oktober. Registret räknar gällande beslut; statistiken räknar verkställda.',
      'Persons with a decision in force on 1 October. The register counts decisions in force; the statistics count executed ones.',
    ),
    formula: words('känt nu − rapporterat', 'known now − reported'),
    section: words('förordning (2008:776) 3 §', 'ordinance (2008:776) section 3'),
  };
  const inputs: readonly Input[] = [
    [words(`Känt ${year.knownOn}`, `Known ${year.knownOn}`), measure.known],
    [words(`Känt ${year.reportedOn}`, `Known ${year.reportedOn}`), measure.reported],
    [
      words('Värde av en person, kr', 'Worth of one person, SEK'),
      page?.chosen?.personWorth ?? null,
    ],
  ];
  return told(definition, `${measure.label}, ${of}`, measure.difference, inputs, language);
}

function told(
  { title, unit, decimals = 0, definition, formula, section }: Definition,
  of: string,
  value: number | null,
  inputs: readonly Input[],
  language: Language,
): Term {
  const text = (number: number | null, places: number): string =>
    number === null ? '–' : formatNumber(number, language, places);
  return {
    title: title[language],
    of,
    value:
      title === GRANT && value !== null ? formatChange(value, language) : text(value, decimals),
    unit: unit[language],
    definition: definition[language],
    formula: formula[language],
    inputs: inputs.map(([label, number, places = 0]) => ({
      label: label[language],
      value: text(number, places),
    })),
    section: section[language],
  };
}
