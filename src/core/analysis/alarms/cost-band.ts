import {
  type Figure,
  type FigurePackage,
  computed,
  figureOf,
  figuresOf,
  yearOfPeriod,
} from '#core/figures';
import { R, words } from '#kernel';
import { IN_MILLIONS } from '../decompose/split-formulas.ts';
import {
  HIGHER_AMOUNT,
  HOURLY_AMOUNT,
  HOURS_A_WEEK,
  lawFigure,
  newYearsDay,
} from '../law-figure.ts';
import { inWords } from '../number-text.ts';
import type { Alarm } from './alarm.ts';
import {
  BEYOND_CEILING,
  CEILING,
  COST_PER_HOUR,
  COST_PER_HOUR_WITHOUT,
  EXPECTED_COST,
  HIGHER_SHARE_NEEDED,
  PERSONS_FOR_COST,
  SHARE_OF_AMOUNT,
} from './alarm-formulas.ts';
import { ASSUMPTIONS } from './assumptions.ts';

type Explanation = Alarm['explanations'][number];

/** Everything the check of one year stands on. */
type Year = {
  readonly of: FigurePackage;
  readonly year: string;
  readonly cost: Figure;
  readonly booked: Figure;
  readonly expected: Figure;
  readonly persons: Figure;
  readonly hours: Figure;
  readonly amount: Figure;
  readonly cap: Figure;
  readonly ceiling: Figure;
  readonly perHour: Figure;
  readonly share: Figure;
};

/**
 * Booked cost of the first 20 hours against persons × hours × weeks × hourly amount. One alarm for each year whose
 * cost per hour lies outside the band; years for which the package or the law lacks a figure are passed by.
 */
export function costBandAlarms(of: FigurePackage): readonly Alarm[] {
  return figuresOf(of, 'state.net_cost', 'outcome').flatMap((cost) => {
    const year = yearFacts(of, cost);
    if (!year) return [];
    const isAbove = R.compare(year.share.value, year.ceiling.value) > 0;
    const isBelow = R.compare(year.share.value, ASSUMPTIONS.floor.value) < 0;
    return isAbove || isBelow ? [alarm(year, isAbove)] : [];
  });
}

function yearFacts(of: FigurePackage, cost: Figure): Year | undefined {
  const year = cost.period;
  const on = newYearsDay(year);
  const persons = figureOf(of, 'state.persons', 'outcome', year);
  const hours = lawFigure(HOURS_A_WEEK, on);
  const amount = lawFigure(HOURLY_AMOUNT, on);
  const cap = lawFigure(HIGHER_AMOUNT, on);
  if (!persons || !hours || !amount || !cap) return undefined;
  const perHour = computed(COST_PER_HOUR, [cost, persons, hours, ASSUMPTIONS.weeks]);
  const share = perHour && computed(SHARE_OF_AMOUNT, [perHour, amount]);
  const ceiling = computed(CEILING, [ASSUMPTIONS.higherShare, cap]);
  const expected = computed(EXPECTED_COST, [persons, hours, ASSUMPTIONS.weeks, amount]);
  const booked = computed(IN_MILLIONS, [cost]);
  return perHour && share && ceiling && expected && booked
    ? { of, year, cost, booked, expected, persons, hours, amount, cap, ceiling, perHour, share }
    : undefined;
}

function alarm(facts: Year, isAbove: boolean): Alarm {
  const { of, year, cost, booked, expected, persons, hours, amount, ceiling, perHour, share } =
    facts;
  const [each, price] = [inWords(perHour), inWords(amount, 2)];
  const bound = isAbove ? ceiling : ASSUMPTIONS.floor;
  return {
    id: `${of.spec.id}.cost_outside_band.${year}`,
    kind: 'cost_outside_band',
    period: year,
    severity: 'review',
    sentence: isAbove
      ? words(
          `SFB kostade ${each.sv} kr per timme ${year}, mer än timbeloppet ${price.sv} kr. Avvikelse att granska.`,
          `SFB cost SEK ${each.en} an hour in ${year}, more than the hourly amount of SEK ${price.en}. A deviation to review.`,
        )
      : words(
          `SFB kostade ${each.sv} kr per timme ${year}, långt under timbeloppet ${price.sv} kr. Avvikelse att granska.`,
          `SFB cost SEK ${each.en} an hour in ${year}, far below the hourly amount of SEK ${price.en}. A deviation to review.`,
        ),
    why: [
      {
        sentence: words(
          `${inWords(persons).sv} personer × ${inWords(hours).sv} timmar × ${inWords(ASSUMPTIONS.weeks).sv} veckor × timbeloppet blir ${inWords(expected, 1).sv} mnkr. Bokfört är ${inWords(booked, 1).sv} mnkr.`,
          `${inWords(persons).en} persons × ${inWords(hours).en} hours × ${inWords(ASSUMPTIONS.weeks).en} weeks × the hourly amount is SEK ${inWords(expected, 1).en} million. SEK ${inWords(booked, 1).en} million was booked.`,
        ),
        figures: [cost, persons, hours, ASSUMPTIONS.weeks, amount, expected],
      },
      {
        sentence: words(
          `Kvoten mot timbeloppet är ${inWords(share, 3).sv}; bandet går från ${inWords(ASSUMPTIONS.floor, 2).sv} till ${inWords(ceiling, 3).sv}.`,
          `The ratio to the hourly amount is ${inWords(share, 3).en}; the band runs from ${inWords(ASSUMPTIONS.floor, 2).en} to ${inWords(ceiling, 3).en}.`,
        ),
        figures: [perHour, share, bound, ASSUMPTIONS.higherShare],
      },
    ],
    explanations: isAbove
      ? [...otherYears(facts), ...missingPersons(facts), ...higherAmounts(facts)]
      : [...otherYears(facts), ...missingCost(facts)],
  };
}

const LABELS = {
  otherYears: words('Belopp som hör till andra år', 'Amounts that belong to other years'),
  persons: words(
    'Personer som saknas i det interna antalet',
    'Persons missing in the internal count',
  ),
  higher: words('Högre timbelopp', 'Higher hourly amounts'),
  notBilled: words('Personer som ännu inte fakturerats', 'Persons not yet invoiced'),
} as const;

/** Moves the amounts known late to the year they belong to, where a document names them; else tells how much is needed. */
function otherYears(facts: Year): readonly Explanation[] {
  const { of, year, cost, persons, hours, amount, ceiling } = facts;
  const late = figuresOf(of, 'state.late_known_cost', 'outcome').filter(
    ({ period, refersTo }) => period === year && refersTo !== undefined && refersTo !== year,
  );
  if (late.length === 0) {
    const beyond = computed(BEYOND_CEILING, [
      cost,
      persons,
      hours,
      ASSUMPTIONS.weeks,
      amount,
      ceiling,
    ]);
    if (!beyond || R.compare(beyond.value, R.ZERO) <= 0) return [];
    return [
      {
        label: LABELS.otherYears,
        sentence: words(
          `${inWords(beyond, 1).sv} mnkr måste höra till andra år för att ${year} ska rymmas i bandet. Paketet nämner inget sådant belopp.`,
          `SEK ${inWords(beyond, 1).en} million must belong to other years for ${year} to fit the band. The package names no such amount.`,
        ),
        figures: [beyond],
      },
    ];
  }
  const without = computed(COST_PER_HOUR_WITHOUT, [
    cost,
    persons,
    hours,
    ASSUMPTIONS.weeks,
    ...late,
  ]);
  if (!without) return [];
  const moved = late.flatMap((one) => movedTo(facts, one));
  const sum = late.map((one) => inWords(one, 1));
  return [
    {
      label: LABELS.otherYears,
      sentence: words(
        [
          `Utan ${sum.map(({ sv }) => `${sv} mnkr`).join(' och ')} som hör till andra år blir det ${inWords(without).sv} kr per timme ${year}.`,
          ...moved.map(({ sentence }) => sentence.sv),
        ].join(' '),
        [
          `Without SEK ${sum.map(({ en }) => `${en} million`).join(' and ')} that belongs to other years it is SEK ${inWords(without).en} an hour in ${year}.`,
          ...moved.map(({ sentence }) => sentence.en),
        ].join(' '),
      ),
      figures: [...late, without, ...moved.flatMap(({ figures }) => figures)],
    },
  ];
}

/** The year that gets the amount, by the internal and by the official count. */
function movedTo({ of, hours }: Year, late: Figure): readonly Omit<Explanation, 'label'>[] {
  const year = yearOfPeriod(late.refersTo ?? late.period);
  const cost = figureOf(of, 'state.net_cost', 'outcome', year);
  const internal = figureOf(of, 'state.persons', 'outcome', year);
  const official = figureOf(of, 'state.persons_first_of_october', 'outcome', year);
  const amount = lawFigure(HOURLY_AMOUNT, newYearsDay(year));
  if (late.refersTo !== year || !cost || !internal || !amount) return [];
  const by = (persons: Figure): Figure | undefined =>
    computed(COST_PER_HOUR, [cost, persons, hours, ASSUMPTIONS.weeks, late]);
  const ours = by(internal);
  const theirs = official && by(official);
  if (!ours) return [];
  const price = inWords(amount, 2);
  const officially = theirs && inWords(theirs);
  return [
    {
      sentence: words(
        `Läggs beloppet på ${year} blir det ${inWords(ours).sv} kr där med det interna antalet${
          officially ? `, ${officially.sv} kr med det officiella` : ''
        }; timbeloppet var ${price.sv} kr.`,
        `Moved to ${year} it gives SEK ${inWords(ours).en} there with the internal count${
          officially ? `, SEK ${officially.en} with the official one` : ''
        }; the hourly amount was SEK ${price.en}.`,
      ),
      figures: [ours, ...(theirs ? [theirs] : []), amount],
    },
  ];
}

function missingPersons(facts: Year): readonly Explanation[] {
  const { of, year, cost, persons, hours, amount, ceiling } = facts;
  const room = computed(PERSONS_FOR_COST, [cost, hours, ASSUMPTIONS.weeks, amount, ceiling]);
  if (!room) return [];
  const official = figureOf(of, 'state.persons_first_of_october', 'outcome', year);
  const officially =
    official && computed(COST_PER_HOUR, [cost, official, hours, ASSUMPTIONS.weeks]);
  return [
    {
      label: LABELS.persons,
      sentence: words(
        `Kostnaden rymmer minst ${inWords(room).sv} personer; ${inWords(persons).sv} är räknade.${
          official && officially
            ? ` Med det officiella antalet ${inWords(official).sv} blir det ${inWords(officially).sv} kr per timme.`
            : ''
        }`,
        `The cost has room for at least ${inWords(room).en} persons; ${inWords(persons).en} are counted.${
          official && officially
            ? ` With the official count of ${inWords(official).en} it is SEK ${inWords(officially).en} an hour.`
            : ''
        }`,
      ),
      figures: [room, persons, ...(official && officially ? [official, officially] : [])],
    },
  ];
}

function higherAmounts({ share, cap, persons }: Year): readonly Explanation[] {
  const needed = computed(HIGHER_SHARE_NEEDED, [share, cap]);
  if (!needed) return [];
  return [
    {
      label: LABELS.higher,
      sentence: words(
        `Ensamt kräver det att ${inWords(needed).sv} procent av ${inWords(persons).sv} personer har det högsta timbeloppet.`,
        `Alone it takes that ${inWords(needed).en} per cent of ${inWords(persons).en} persons have the highest hourly amount.`,
      ),
      figures: [needed, cap],
    },
  ];
}

function missingCost({ cost, persons, hours, amount }: Year): readonly Explanation[] {
  const room = computed(PERSONS_FOR_COST, [
    cost,
    hours,
    ASSUMPTIONS.weeks,
    amount,
    ASSUMPTIONS.floor,
  ]);
  if (!room) return [];
  return [
    {
      label: LABELS.notBilled,
      sentence: words(
        `Kostnaden räcker till högst ${inWords(room).sv} av ${inWords(persons).sv} personer. Fakturor kan komma senare.`,
        `The cost is enough for at most ${inWords(room).en} of ${inWords(persons).en} persons. Invoices may come later.`,
      ),
      figures: [room, persons],
    },
  ];
}
