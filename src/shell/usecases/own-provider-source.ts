import { lawOrCalendarFigure, PUBLISHED_COST, registerCost } from '#core/analysis';
import { type Figure, figureOf, figuresOf, REGISTER } from '#core/figures';
import { type Words, words } from '#kernel';
import type { Library } from './library.ts';

/** What an hour cost in a year, and where that is known from. */
export type CostSource = {
  /** A year of the register, or the name of what is published. */
  readonly id: string;
  readonly label: string;
  readonly isPublished: boolean;
  readonly year: string;
  readonly cost: Figure;
};

const PUBLISHED: CostSource = {
  id: 'jonkoping-2018',
  label: 'Jönköping 2018',
  isPublished: true,
  year: PUBLISHED_COST.year,
  cost: PUBLISHED_COST.figure,
};

/** The hourly amount of a year; undefined where it is not known. */
export const amountOf = (year: string): Figure | undefined =>
  /^\d{4}$/.test(year)
    ? lawOrCalendarFigure(`law/assistansersattning.timbelopp/${year}-01-01`)
    : undefined;

export type CostSources = {
  /** The register's years, newest first, and then what is published. */
  readonly all: readonly CostSource[];
  /** Years whose net cost the register has, but not the own provider's hours of every month, newest first. */
  readonly withoutHours: readonly string[];
};

/** Every cost of an hour that the page can start from. */
export function costSources({ packages }: Library): CostSources {
  const register = packages.get(REGISTER);
  const years = register
    ? figuresOf(register, 'own_provider.net_cost', 'outcome').map((net) => {
        const hours = figureOf(register, 'own_provider.hours', 'outcome', net.period);
        return { year: net.period, net, hours };
      })
    : [];
  const known = years.flatMap(({ year, net, hours }): readonly CostSource[] => {
    const amount = amountOf(year);
    const cost = amount && hours && registerCost(amount, net, hours);
    const label = `${net.area ?? ''} ${year}`.trim();
    return cost ? [{ id: year, label, isPublished: false, year, cost }] : [];
  });
  return {
    all: [...known.toReversed(), PUBLISHED],
    withoutHours: years.flatMap(({ year, hours }) => (hours ? [] : [year])).toReversed(),
  };
}

/** Where a cost comes from: as its source says, or how it is worked from the register. */
export const reasonOf = ({ origin }: Figure): Words =>
  origin.from === 'assumption' ? origin.reason : ABOVE_THE_AMOUNT;

const ABOVE_THE_AMOUNT = words(
  'Det egen regi kostar utöver timbeloppet, delat på utförda timmar. Kostnaden står i redovisningen, timmarna i registret.',
  'What the own provider costs above the hourly amount, over performed hours. The cost stands in the ledger, the hours in the register.',
);

/** Why the page does not start from a year that the register has the cost of. */
export const withoutHoursNote = (years: readonly string[]): Words | undefined =>
  years.length === 0
    ? undefined
    : words(
        `Registret har egen regis nettokostnad för ${years.join(', ')} men inte vem som utförde tiden i alla månader. Läs in utförd tid med anordnare för att räkna på de åren.`,
        `The register has the own provider's net cost of ${years.join(', ')} but not who performed the time of every month. Take in performed time with its provider to count those years.`,
      );
