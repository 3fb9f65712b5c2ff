import type { ScenarioForecast, YearForecast, YearScenario } from '#core/analysis';
import type { Figure } from '#core/figures';
import { type Day, type Month, type Ore, type Words, words } from '#kernel';
import { type FigureRange, figureMaker, rangeOf, type Told } from './figure-range.ts';

/** A year's forecast as figures of the register. */
export type ForeseenFigures = {
  readonly total: FigureRange;
  readonly budget: Figure;
  readonly deficit: Figure;
  readonly provider: FigureRange;
  readonly fan: readonly { readonly month: Month; readonly cost: FigureRange }[];
  readonly groups: readonly {
    readonly id: string;
    readonly label: Words;
    readonly persons: FigureRange;
    readonly cost: FigureRange;
  }[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly label: Words;
    readonly difference: FigureRange;
    readonly total: FigureRange;
    readonly deficit: Figure;
  }[];
};

type Foreseen = {
  readonly area: string;
  readonly knownOn: Day;
  readonly readOn: Day;
  /** What was asked, so that an address alone is enough to work the number out again. */
  readonly key: string;
  readonly year: string;
  readonly budget: Ore;
  readonly forecast: YearForecast;
  readonly scenarios: readonly YearScenario[];
  readonly differences: readonly ScenarioForecast[];
};

/** Money in mnkr, the chance of a deficit in per cent. */
export function foreseenFigures(of: Foreseen): ForeseenFigures {
  const make = figureMaker(of.area, of);
  const told = (name: string, about: About, period: string = of.year): Told => ({
    ...OF_ALL,
    ...about,
    kind: 'forecast',
    name: `foreseen.${of.key}.${name}`,
    period,
  });
  const money = (name: string, about: About, spread: YearForecast['total'], period?: string) =>
    rangeOf(make, told(name, about, period), spread, ORE_PER_MNKR);
  return {
    total: money('total', TOTAL, of.forecast.total),
    budget: make({ ...told('budget', BUDGET), kind: 'budget' }, of.budget / ORE_PER_MNKR),
    deficit: make(told('deficit', DEFICIT), of.forecast.deficit * 100),
    provider: money('provider', PROVIDER, of.forecast.provider),
    fan: of.forecast.fan.map(({ month, cost }) => ({
      month,
      cost: money('so_far', SO_FAR, cost, month),
    })),
    groups: of.forecast.groups.map(({ id, persons, cost }) => {
      const label = GROUP_WORDS[id] ?? words(id, id);
      return {
        id,
        label,
        persons: rangeOf(make, told(`${id}.persons`, { ...PERSONS, label }), persons, 1),
        cost: money(`${id}.cost`, { ...COST, label }, cost),
      };
    }),
    scenarios: of.scenarios.flatMap(({ id, label }) => {
      const found = of.differences.find((each) => each.id === id);
      return found
        ? [
            {
              id,
              label,
              difference: money(`${id}.difference`, { ...DIFFERENCE, label }, found.difference),
              total: money(`${id}.total`, { ...TOTAL, label }, found.total),
              deficit: make(told(`${id}.deficit`, { ...DEFICIT, label }), found.deficit * 100),
            },
          ]
        : [];
    }),
  };
}

const ORE_PER_MNKR = 100_000_000;

type About = Pick<Figure, 'label' | 'definition' | 'measure'>;

/** What every forecast of a year's cost is of. */
export const OF_ALL = {
  part: 'total',
  dateBasis: 'calendar_year',
  population: words(
    'personer i kommunen med personlig assistans enligt SFB och LSS',
    'persons in the municipality with personal assistance under SFB and LSS',
  ),
} as const;

const TOTAL: About = {
  label: words('Årets nettokostnad', "The year's net cost"),
  definition: words(
    'bokförda månader + ännu okänt + personer × tid × timbelopp × betald andel för månaderna som är kvar + egen regi, simulerat 10 000 gånger',
    'booked months + not yet known + persons × time × hourly amount × paid share for the months that remain + own provider, simulated 10,000 times',
  ),
  measure: 'mnkr',
};
const BUDGET: About = {
  label: words('Budget', 'Budget'),
  definition: words(
    'Årets budget i registret; annars den egna som skrivits in, annars den senaste som är känd',
    "The year's budget in the register; else the one entered, else the latest known",
  ),
  measure: 'mnkr',
};
const DEFICIT: About = {
  label: words('Sannolikhet för underskott', 'Probability of deficit'),
  definition: words(
    'andel av de simulerade åren som kostar mer än budgeten',
    'share of the simulated years that cost more than the budget',
  ),
  measure: 'percent',
};
const PROVIDER: About = {
  label: words('Egen regi', 'Own provider'),
  definition: words(
    'Vad den kommunala utföraren kostar utöver vad den får betalt: medelvärde och spridning av hela år i redovisningen',
    'What the municipal provider costs beyond what it is paid: mean and spread of whole years in the ledger',
  ),
  measure: 'mnkr',
};
const SO_FAR: About = {
  label: words('Kostnad hittills', 'Cost so far'),
  definition: words(
    'Allt från årets början till och med månaden, simulerat',
    'Everything from the start of the year to the end of the month, simulated',
  ),
  measure: 'mnkr',
};
const PERSONS: About = {
  label: words('Personer', 'Persons'),
  definition: words(
    'Medelantal personer över månaderna som är kvar: nu kända och ännu okända + nya − avslutade ± flyttar mellan SFB och LSS',
    'Mean persons over the months that remain: those known and not yet known + new − ended ± moves between SFB and LSS',
  ),
  measure: 'persons',
};
const COST: About = {
  label: words('Kostnad', 'Cost'),
  definition: words(
    'personer × tid × timbelopp × betald andel, månaderna som är kvar',
    'persons × time × hourly amount × paid share, the months that remain',
  ),
  measure: 'mnkr',
};
const DIFFERENCE: About = {
  label: words('Skillnad', 'Difference'),
  definition: words(
    'scenariot − prognosen, simulerat år för simulerat år med samma slump',
    'the scenario − the forecast, simulated year by simulated year with the same chance',
  ),
  measure: 'mnkr',
};

/** The groups of a year's forecast, as a reader knows them. */
export const GROUP_WORDS: Readonly<Record<string, Words>> = {
  'sfb-children': words('SFB, barn', 'SFB, children'),
  'sfb-adults': words('SFB, vuxna', 'SFB, adults'),
  'lss-children': words('LSS, barn', 'LSS, children'),
  'lss-adults': words('LSS, vuxna', 'LSS, adults'),
};
