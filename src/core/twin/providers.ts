import { Random } from '#kernel';
import { type MonthNumber, monthNumber, yearOfMonth } from './month-number.ts';
import type { PersonMonth } from './person-month.ts';
import { yearsOf } from './sfb-events.ts';
import type { World } from './world.ts';

export type TwinProvider = {
  /** Ten digits of the twin’s own series 4099: the first digit names a kind of legal person, and none has 4. */
  readonly organisationNumber: string;
  readonly name: string;
  readonly form: 'municipal' | 'private' | 'own_employer';
};

const NAMES = [
  'Assistans Tjugohult kommun',
  'Alm Assistans',
  'Björk Omsorg',
  'Egen Kraft Assistans',
  'En Vardag',
  'Fyrens Assistans',
  'Gläntans Stöd',
  'Hasselns Omsorg',
  'Lindens Assistans',
  'Måsens Personliga Assistans',
  'Nära Stöd',
  'Olvon Assistans',
  'Piltens Omsorg',
  'Rönnens Assistans',
  'Stigens Stöd',
  'Tallens Assistans',
  'Assistanskooperativet Viljan',
  'Ängens Omsorg',
] as const;

/** The providers of the place; the first is the municipality itself. */
export const PROVIDERS: readonly TwinProvider[] = NAMES.map((name, i) => ({
  organisationNumber: withCheckDigit(`4099${String(i + 1).padStart(5, '0')}`),
  name: `${name} (påhittad)`,
  form: i === 0 ? 'municipal' : 'private',
}));

function withCheckDigit(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, i) => {
    const weighted = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** Which provider has a person in a month, as a place in the list of providers. */
export type ProviderOf = (personMonth: Pick<PersonMonth, 'spell' | 'month'>) => number;

const MUNICIPAL = 0;

/** Lets everybody have a provider, so many of them the municipality that M13 is met. */
export function assignProviders(world: World, months: readonly PersonMonth[]): ProviderOf {
  const random = new Random(world.seed, 'providers');
  const chosen = new Map<string, number>();
  const now = new Map<number, number>();
  const byMonth = Map.groupBy(months, ({ month }) => month);
  const wanted = ownProviderPath(world, random);
  for (let month = world.begins; month <= world.ends; month++) {
    const present = byMonth.get(month) ?? [];
    const isNew = ({ spell }: PersonMonth) => !now.has(spell.person.number);
    const arriving = random.shuffled(present.filter(isNew));
    const newcomers = new Set(arriving);
    for (const { spell } of arriving)
      now.set(spell.person.number, random.between(1, PROVIDERS.length - 1));
    const has = (at: number) =>
      present.filter(
        ({ spell }) => (now.get(spell.person.number) === MUNICIPAL) === (at === MUNICIPAL),
      );
    const missing = (wanted.get(month) ?? 0) - has(MUNICIPAL).length;
    const settled = (): readonly PersonMonth[] =>
      missing > arriving.length ? random.shuffled(has(1).filter((one) => !newcomers.has(one))) : [];
    const movers = missing > 0 ? [...arriving, ...settled()] : random.shuffled(has(MUNICIPAL));
    for (const { spell } of movers.slice(0, Math.abs(missing)))
      now.set(
        spell.person.number,
        missing > 0 ? MUNICIPAL : random.between(1, PROVIDERS.length - 1),
      );
    for (const { spell } of present)
      chosen.set(`${spell.person.number}/${month}`, now.get(spell.person.number) ?? 1);
  }
  // Somebody whose decision should have ended before the world begins has a provider in the books all the same.
  return ({ spell: { person }, month }) =>
    chosen.get(`${person.number}/${month}`) ?? 1 + (person.number % (PROVIDERS.length - 1));
}

/** Persons with the municipality as provider in each month: from one year's mean to the next, each year's sum met. */
function ownProviderPath(
  { plan, begins, ends }: World,
  random: Random,
): ReadonlyMap<MonthNumber, number> {
  const meanOf = (year: number): number =>
    plan.year(Math.min(Math.max(year, 2020), 2025)).published?.ownProvider ?? 0;
  const path = new Map<MonthNumber, number>();
  for (const year of yearsOf(begins, ends)) {
    const mean = meanOf(year);
    const january = monthNumber(year, 1);
    for (let i = 0; i < 12; i++) {
      const other = meanOf(i < 6 ? year - 1 : year + 1);
      const away = Math.abs(i * 2 - 11);
      path.set(january + i, plan.sized(Math.round((mean * 24 + (other - mean) * away) / 24)));
    }
    let missing = plan.sized(12 * mean) + random.between(-4, 4) - sumOf(path, year);
    while (missing !== 0) {
      const month = january + random.below(12);
      path.set(month, (path.get(month) ?? 0) + Math.sign(missing));
      missing -= Math.sign(missing);
    }
  }
  return path;
}

const sumOf = (path: ReadonlyMap<MonthNumber, number>, year: number): number =>
  [...path].reduce((sum, [month, n]) => sum + (yearOfMonth(month) === year ? n : 0), 0);
