import { MISS, recordFormula } from '#core/analysis';
import { computed, type Figure } from '#core/figures';
import {
  dayOfInstant,
  type Language,
  monthsBetween,
  month,
  monthOf,
  ore,
  R,
  type Words,
  words,
} from '#kernel';
import type { SavedVintage } from '#shell/store';
import { type FigureRange, figureMaker, madeOf, rangeOf, type Told } from './figure-range.ts';
import { numberText } from './figure-view.ts';
import { GROUP_WORDS, OF_ALL } from './foreseen-figures.ts';

/** A forecast as it was saved, as figures that open to its basis, and what its year came to. */
export type SavedFigures = {
  readonly vintage: SavedVintage;
  /** Months of the year that were not yet known. */
  readonly horizon: number;
  readonly total: FigureRange;
  readonly budget: Figure | undefined;
  readonly outcome: Figure | undefined;
  readonly miss: Figure | undefined;
  /** Whether the outcome lies in the interval that eight years of ten should. */
  readonly held: boolean | undefined;
  /** What the expected cost is made of, and the persons of each group. */
  readonly parts: readonly Figure[];
  readonly persons: readonly Figure[];
};

const ORE_PER_MNKR = 100_000_000;

/** `outcomes` are those of whole years; the year's own is found among them. */
export function savedFigures(
  area: string,
  vintage: SavedVintage,
  outcomes: readonly Figure[],
): SavedFigures {
  const { id, year, knownOn, body } = vintage;
  const make = figureMaker(area, { knownOn, readOn: knownOn });
  const told = (name: string, about: About): Told => ({
    ...OF_ALL,
    ...about,
    kind: 'forecast',
    measure: 'mnkr',
    name: `saved.${id}.${name}`,
    period: year,
  });
  const amount = (name: string, about: About, value: number): Figure =>
    make(told(name, about), value / ORE_PER_MNKR);
  const groups = (body.basis?.groups ?? []).map((group) => {
    const label = GROUP_WORDS[group.id] ?? words(group.id, group.id);
    const of = told(`${group.id}.persons`, { ...PERSONS, label });
    const persons = make({ ...of, measure: 'persons' }, group.persons);
    const cost = amount(`${group.id}.cost`, { ...GROUP, label }, group.cost);
    return { persons, cost: madeOf(cost, [persons]) };
  });
  const parts = body.basis
    ? [
        amount('passed', PASSED, body.basis.passed),
        ...groups.map(({ cost }) => cost),
        amount('provider', PROVIDER, body.basis.provider),
      ]
    : [];
  const range = rangeOf(
    make,
    told('total', TOTAL),
    {
      mean: ore(body.mean),
      p025: ore(body.p025),
      p10: ore(body.p10),
      p50: ore(body.mean),
      p90: ore(body.p90),
      p975: ore(body.p975),
    },
    ORE_PER_MNKR,
  );
  const basis = basisWords(vintage);
  const total: FigureRange = {
    mean: madeOf(range.mean, parts, basis),
    low: madeOf(range.low, [], basis),
    high: madeOf(range.high, [], basis),
    lowest: madeOf(range.lowest, [], basis),
    highest: madeOf(range.highest, [], basis),
  };
  const outcome = outcomes.find(({ period }) => period === year);
  const within =
    outcome && computed(recordFormula('in80', 'saved'), [outcome, ...Object.values(total)]);
  return {
    vintage,
    horizon: monthsBetween(body.basis?.asOf ?? monthOf(knownOn), month(`${year}-12`)),
    total,
    budget:
      body.basis?.budget.from === 'none'
        ? undefined
        : madeOf(
            { ...amount('budget', BUDGET, body.budget), kind: 'budget' },
            [],
            budgetWords(vintage),
          ),
    outcome,
    miss: outcome && computed(MISS, [outcome, total.mean]),
    held: within && R.compare(within.value, R.ZERO) > 0,
    parts,
    persons: groups.map(({ persons }) => persons),
  };
}

function basisWords({ madeAt, actor, knownOn, body }: SavedVintage): Words {
  const saved = dayOfInstant(madeAt);
  const amount = (language: Language): string =>
    numberText((body.basis?.hourlyAmount ?? 0) / ORE_PER_KRONA, 2, language);
  const more = body.basis && {
    sv: ` Månader till och med ${body.basis.asOf} var kända; för dem som var kvar antogs timbeloppet ${amount('sv')}\u00a0kr.`,
    en: ` Months up to ${body.basis.asOf} were known; for those that remained an hourly amount of SEK\u00a0${amount('en')} was assumed.`,
  };
  return words(
    `Sparad ${saved} av ${actor}, med det som var känt ${knownOn}.${more?.sv ?? ''} Slumptalsfrö ${body.seed}. Talet ändras aldrig.`,
    `Saved on ${saved} by ${actor}, by what was known on ${knownOn}.${more?.en ?? ''} Seed ${body.seed}. The number is never changed.`,
  );
}

const ORE_PER_KRONA = 100;

const budgetWords = ({ body: { basis } }: SavedVintage): Words =>
  basis?.budget.from === 'year'
    ? words(
        `Registrets budget för ${basis.budget.year}, som den var känd då`,
        `The register's budget of ${basis.budget.year}, as known then`,
      )
    : basis?.budget.from === 'own'
      ? words('Den egna budget som skrevs in', 'The own budget that was entered')
      : BUDGET.definition;

type About = Pick<Figure, 'label' | 'definition'>;

const TOTAL: About = {
  label: words('Sparad prognos', 'Saved forecast'),
  definition: words(
    'Årets nettokostnad som den väntades när prognosen sparades: månader som gått + grupperna + egen regi, simulerat 10 000 gånger',
    "The year's net cost as expected when the forecast was saved: months that had passed + the groups + own provider, simulated 10,000 times",
  ),
};
const PASSED: About = {
  label: words('Månader som gått', 'Months that had passed'),
  definition: words(
    'Bokfört och debiterat av årets kända månader, med det som ännu inte var känt av dem',
    'Booked and charged of the known months of the year, with what was not yet known of them',
  ),
};
const GROUP: About = {
  label: words('Grupp', 'Group'),
  definition: words(
    'personer × tid × timbelopp × betald andel för månaderna som var kvar',
    'persons × time × hourly amount × paid share for the months that remained',
  ),
};
const PERSONS: About = {
  label: words('Personer', 'Persons'),
  definition: words(
    'Väntat medelantal personer över månaderna som var kvar',
    'Expected mean persons over the months that remained',
  ),
};
const PROVIDER: About = {
  label: words('Egen regi', 'Own provider'),
  definition: words(
    'Vad den kommunala utföraren väntades kosta utöver vad den får betalt',
    'What the municipal provider was expected to cost beyond what it is paid',
  ),
};
const BUDGET: About = {
  label: words('Budget', 'Budget'),
  definition: words(
    'Den budget som prognosen jämfördes med',
    'The budget that the forecast was compared with',
  ),
};
