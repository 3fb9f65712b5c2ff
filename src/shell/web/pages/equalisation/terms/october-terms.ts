import { words } from '#kernel';
import type { OctoberView } from '#shell/usecases';
import { type Definition, type Input, termOf } from '../../../components/term.ts';
import { formatChange, formatDay } from '../../../numbers/format.ts';
import { ANNEX, type Grounds, KRONOR, type TermFinder } from './grounds.ts';

const PERSONS = words('personer', 'persons');
const GROUND = words('förordning (2008:776) 3 §', 'ordinance (2008:776) section 3');
const COUNTED = words(
  'Personer med gällande beslut den 1 oktober. Registret räknar gällande beslut; statistiken räknar verkställda.',
  'Persons with a decision in force on 1 October. The register counts decisions in force; the statistics count executed ones.',
);
const WORTH = words('Värde av en person', 'Worth of one person');

const DEFINITIONS = {
  reported: {
    title: words('Rapporterat för 1 oktober', 'Reported for 1 October'),
    unit: PERSONS,
    definition: COUNTED,
    ground: GROUND,
  },
  known: {
    title: words('Känt nu om 1 oktober', 'Known now of 1 October'),
    unit: PERSONS,
    definition: COUNTED,
    ground: GROUND,
  },
  difference: {
    title: words('Skillnad mot det rapporterade', 'Difference from what was reported'),
    unit: PERSONS,
    definition: COUNTED,
    formula: words('känt nu − rapporterat', 'known now − reported'),
    ground: GROUND,
  },
  worth: {
    title: words('Skillnadens värde i bidrag', "The difference's worth in grant"),
    unit: KRONOR,
    definition: words(
      'Vad personerna ger genom volymerna, med priserna för det utjämningsår som är valt på sidan. Kostnadsdelen är inte med.',
      "What the persons give by the volumes, at the prices of the equalisation year chosen on the page. The costs' part is left out.",
    ),
    formula: words('skillnad × värde av en person', 'difference × worth of one person'),
    ground: ANNEX,
  },
} satisfies Record<string, Definition>;

type Cell = keyof typeof DEFINITIONS;

/** One year's 1 October, by its year. */
export const OCTOBER_TERMS: Readonly<Record<string, TermFinder>> = Object.fromEntries(
  (['reported', 'known', 'difference', 'worth'] as const).map((cell) => [
    `october.${cell}`,
    (of, grounds) => octoberTerm(cell, of, grounds),
  ]),
);

function octoberTerm(cell: Cell, of: string, grounds: Grounds) {
  const { octobers, page, register, language } = grounds;
  const year = octobers.find(({ statisticsYear }) => String(statisticsYear) === of);
  const [measure] = year?.measures ?? [];
  if (!year || !measure) return undefined;
  const worth = page?.chosen?.personWorth ?? null;
  const counted: readonly Input[] = [
    [dated(words('Känt', 'Known'), year.knownOn), measure.known],
    [dated(words('Rapporterat', 'Reported'), year.reportedOn), measure.reported],
  ];
  const difference: Input = [DEFINITIONS.difference.title, measure.difference];
  const seen: Record<Cell, readonly [value: number | string | null, inputs: readonly Input[]]> = {
    reported: [measure.reported, []],
    known: [measure.known, []],
    difference: [formatChange(measure.difference, language), counted],
    worth: [
      worth === null ? null : formatChange(measure.difference * worth, language),
      [difference, [WORTH, worth]],
    ],
  };
  const [value, inputs] = seen[cell];
  return termOf(
    DEFINITIONS[cell],
    {
      of: `${measure.label}, ${of}`,
      value,
      inputs,
      source: sourceOf(cell, year, register, grounds),
    },
    language,
  );
}

const dated = (label: { readonly sv: string; readonly en: string }, day: string) =>
  words(`${label.sv} ${formatDay(day, 'sv')}`, `${label.en} ${formatDay(day, 'en')}`);

function sourceOf(
  cell: Cell,
  { reportedOn, knownOn }: OctoberView,
  register: string,
  { file, language }: Grounds,
): string {
  if (cell === 'worth') return `${register}; ${file}`;
  const day = formatDay(cell === 'reported' ? reportedOn : knownOn, language);
  return words(
    `${register}, registret som det var känt ${day}`,
    `${register}, the register as known on ${day}`,
  )[language];
}
