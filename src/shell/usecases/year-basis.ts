import {
  type NextValue,
  nextValue,
  openAmounts,
  type YearGroup,
  type YearQuestion,
  type YearTransfer,
} from '#core/analysis';
import { type FigurePackage, figuresOf, type MetricId, REGISTER } from '#core/figures';
import {
  ageOn,
  dayBefore,
  dayOfAge,
  type Day,
  firstDayOf,
  includes,
  lengthOfMonth,
  type Month,
  month,
  ok,
  type Ore,
  ore,
  type Problem,
  R,
  type Result,
  shiftMonth,
  type Words,
  words,
} from '#kernel';
import {
  type BudgetFrom,
  countVolumes,
  type GrantedSpell,
  listGrantedSpells,
  type Store,
  sumMoney,
} from '#shell/store';
import { hourlyAmount } from './hourly-amount.ts';
import { packageIn } from './library.ts';
import type { RegisterLibrary } from './register-library.ts';
import { supportFlows } from './support-flows.ts';
import { type UnknownYet, unknownYet } from './unknown-yet.ts';
import { yearBudget } from './year-budget.ts';

/** What a year's forecast stands on, and what the reader must know of it. */
export type YearBasis = {
  readonly year: string;
  readonly knownOn: Day;
  /** The day that the register was read: asked for it again, it gives the same answer. */
  readonly readOn: Day;
  readonly asOf: Month;
  readonly question: YearQuestion;
  readonly budget: BudgetFrom;
  readonly notes: readonly Words[];
};

export type YearBasisQuestion = {
  readonly knownOn: Day | null;
  /** Own budget in öre; the register's for the year, or else the last year's, when left out. */
  readonly budget?: Ore | undefined;
  readonly paths?: number;
};

const SEED = 1;
const WINDOW = 24;
const MINUTES_PER_HOUR = 60;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 365 / 12;
const FIRST_HOURS = (20 * MINUTES_PER_HOUR) / DAYS_A_WEEK;
const ADULT = 18;
const AGES = ['children', 'adults'] as const;
const LAWS = ['SFB', 'LSS'] as const;
type Age = (typeof AGES)[number];
type Law = (typeof LAWS)[number];

const idOf = (law: Law, age: Age): string => `${law.toLowerCase()}-${age}`;
const PART = { SFB: 'state', LSS: 'lss' } as const;

/**
 * Puts the question of what a year will cost to the register: the year that the month after the last known one is in.
 * Money is what the ledger has booked of persons × time × hourly amount in whole years. NOT_FOUND where there is no ledger.
 */
export async function yearBasis(
  store: Store,
  register: RegisterLibrary,
  { knownOn: asked, budget: own, paths }: YearBasisQuestion,
): Promise<Result<YearBasis, Problem>> {
  const found = await unknownYet(store, asked, 0);
  if (!found.ok) return found;
  const { asOf, knownOn, readOn, stock } = found.value;
  const library = await register.on(knownOn);
  if (!library.ok) return library;
  const read = packageIn(library.value, REGISTER);
  if (!read.ok) return read;
  const of = read.value;
  const year = shiftMonth(asOf, 1).slice(0, 4);
  const ahead = monthsIn(year).filter((each) => each > asOf);
  const passed = monthsIn(year).filter((each) => each <= asOf);
  const spells = await listGrantedSpells(store, knownOn);
  const window = Array.from({ length: WINDOW }, (_, i) => shiftMonth(asOf, i + 1 - WINDOW));
  const from = month(`${Math.min(Number(year) - 4, Number(window[0]?.slice(0, 4)))}-01`);
  const volumes = await countVolumes(store, { from, to: asOf, knownOn, basis: 'month' });
  const price = latestAmount(asOf);
  const paid = { SFB: paidShare('SFB', of, volumes), LSS: paidShare('LSS', of, volumes) };
  const provider = providerPerMonth(of);
  const flows = (await supportFlows(store, { knownOn })).flows.filter(
    (flow) => flow.year < Number(year) && flow.year >= Number(year) - 2,
  );
  const personMonths = (law: Law, age: Age): number =>
    volumes
      .filter((row) => row.law === law && window.includes(row.month))
      .reduce(
        (sum, row) => sum + (age === 'children' ? row.children : row.persons - row.children),
        0,
      );
  const seen = (from: string, to: string, age: Age, exposure: number): YearTransfer['seen'] => ({
    events: flows
      .filter((flow) => flow.from === from && flow.to === to)
      .reduce((sum, flow) => sum + flow[age], 0),
    exposure,
  });
  const now = dayBefore(firstDayOf(shiftMonth(asOf, 1)));
  const inForce = spells.filter(({ valid }) => includes(valid, now));
  const groups = LAWS.flatMap((law) =>
    AGES.map((age): YearGroup => {
      const own = inForce.filter((spell) => spell.law === law && ageAt(spell, now) === age);
      const known = new Set(own.map(({ person }) => person)).size;
      const share = known / Math.max(1, stock.known);
      return {
        id: idOf(law, age),
        law,
        persons:
          law === 'SFB'
            ? stock.draws.map((all) => Math.max(0, known + Math.round((all - stock.known) * share)))
            : known,
        starts: seen('none', law.toLowerCase(), age, WINDOW),
        ends: seen(law.toLowerCase(), 'none', age, personMonths(law, age)),
        hours:
          law === 'SFB'
            ? { minutesPerDay: FIRST_HOURS, spread: 0, monthlySpread: 0 }
            : { minutesPerDay: meanGranted(own), spread: 0, monthlySpread: MONTHLY_DRIFT },
      };
    }),
  );
  const transfers = AGES.flatMap((age): readonly YearTransfer[] => [
    {
      from: idOf('LSS', age),
      to: idOf('SFB', age),
      seen: seen('lss', 'sfb', age, personMonths('LSS', age)),
    },
    {
      from: idOf('SFB', age),
      to: idOf('LSS', age),
      seen: seen('sfb', 'lss', age, personMonths('SFB', age)),
    },
  ]);
  const ofAge = LAWS.map(
    (law): YearTransfer => ({
      from: idOf(law, 'children'),
      to: idOf(law, 'adults'),
      seen: { events: comingOfAge(spells, law, window), exposure: personMonths(law, 'children') },
    }),
  );
  const money = await sumMoney(store, knownOn);
  const budget = yearBudget(of, money.ledger, year, own);
  const missing = ahead.filter((each) => hourlyAmount(each) === undefined);
  return ok({
    year,
    knownOn,
    readOn,
    asOf,
    question: {
      months: ahead.map((each) => ({ month: each, hourlyAmount: hourlyAmount(each) ?? price })),
      groups,
      transfers: [...transfers, ...ofAge],
      paid,
      provider,
      booked: chargedIn(passed, found.value),
      unbilled: { full: { LSS: fullLss(passed, volumes) }, providerMonths: passed.length },
      ...(passed.length > 0 ? { late: [...openAmounts(stock, passed, found.value.priceOf)] } : {}),
      budget: budget.amount,
      seed: SEED,
      ...(paths === undefined ? {} : { paths }),
    },
    budget: budget.of,
    notes: [...budget.notes, ...(missing.length > 0 ? [amountUnknown(missing[0] ?? asOf)] : [])],
  });
}

// Time per person changed by 5,6 % from year to year in Malmö. A level that moves by chance each month does so when it
// moves by 5,6 / √8 % a month.
const MONTHLY_DRIFT = 0.02;

type Volumes = Awaited<ReturnType<typeof countVolumes>>;

const monthsIn = (year: string): readonly Month[] =>
  Array.from({ length: 12 }, (_, i) => month(`${year}-${String(i + 1).padStart(2, '0')}`));

const ageAt = ({ born }: GrantedSpell, on: Day): Age =>
  ageOn(born, on) < ADULT ? 'children' : 'adults';

const perDay = ({ granted: { per, time } }: GrantedSpell): number =>
  time / (per === 'week' ? DAYS_A_WEEK : DAYS_A_MONTH);

const meanGranted = (spells: readonly GrantedSpell[]): number =>
  spells.reduce((sum, spell) => sum + perDay(spell), 0) /
  Math.max(1, new Set(spells.map(({ person }) => person)).size);

function comingOfAge(spells: readonly GrantedSpell[], law: Law, window: readonly Month[]): number {
  const persons = spells.flatMap((spell) => {
    const day = dayOfAge(spell.born, ADULT);
    return spell.law === law && includes(spell.valid, day) && window.some((m) => day.startsWith(m))
      ? [spell.person]
      : [];
  });
  return new Set(persons).size;
}

/** The hourly amount of the latest month up to this one that has one, in öre. */
function latestAmount(last: Month): Ore {
  for (let ago = 0; ago < 24; ago += 1) {
    const found = hourlyAmount(shiftMonth(last, -ago));
    if (found !== undefined) return found;
  }
  return ore(0);
}

const kronorByYear = (of: FigurePackage, metric: MetricId) =>
  figuresOf(of, metric, 'outcome').map(({ period, value }) => ({
    year: period,
    kr: R.toNumber(value),
  }));

/** Kronor that persons × time × hourly amount gives for a month of one law, in full. */
function fullCost({ month: of, law, persons, grantedMinutes }: Volumes[number]): number {
  const minutes = law === 'SFB' ? persons * FIRST_HOURS * lengthOfMonth(of) : grantedMinutes;
  return ((minutes / MINUTES_PER_HOUR) * (hourlyAmount(of) ?? 0)) / 100;
}

const USUAL_SPREAD = { SFB: 0.008, LSS: 0.015 } as const;
const USUAL_PROVIDER_SPREAD = 0.2;
// So few years stand behind that what is usual elsewhere is believed as two more.
const WEIGHT_OF_USUAL = 2;
const YEARS_BEHIND = 3;

/** What the ledger has booked of what persons × time × amount gives, in the last whole years. */
function paidShare(law: Law, of: FigurePackage, volumes: Volumes): NextValue {
  const shares = kronorByYear(of, `${PART[law]}.net_cost`)
    .slice(-YEARS_BEHIND)
    .flatMap(({ year, kr }) => {
      const full = volumes
        .filter((row) => row.law === law && row.month.startsWith(year))
        .reduce((sum, row) => sum + fullCost(row), 0);
      return full > 0 ? [kr / full] : [];
    });
  return nextValue(shares, { usual: USUAL_SPREAD[law], weight: WEIGHT_OF_USUAL, assumed: 1 });
}

/** What the municipal provider has cost beyond what it is paid, öre a month, by the whole years in the ledger. */
function providerPerMonth(of: FigurePackage): NextValue {
  const seen = kronorByYear(of, 'own_provider.net_cost').map(({ kr }) => (kr * 100) / 12);
  const largest = Math.max(0, ...seen.map(Math.abs));
  return nextValue(seen, {
    usual: USUAL_PROVIDER_SPREAD * largest,
    weight: WEIGHT_OF_USUAL,
    assumed: 0,
  });
}

/** What has been charged for the passed months, with what has come to be known of them, öre. */
const chargedIn = (passed: readonly Month[], { months }: UnknownYet): Ore =>
  ore(
    months
      .filter((row) => passed.includes(row.month))
      .reduce((sum, { charged, notCharged }) => sum + charged + notCharged, 0),
  );

/** Öre that granted time under LSS in the passed months gives in full; the ledger comes when the year is over. */
const fullLss = (passed: readonly Month[], volumes: Volumes): Ore =>
  ore(
    Math.round(
      volumes
        .filter((row) => row.law === 'LSS' && passed.includes(row.month))
        .reduce((sum, row) => sum + 100 * fullCost(row), 0),
    ),
  );

const amountUnknown = (first: Month): Words =>
  words(
    `Lagbladet har inget timbelopp från ${first}. Prognosen räknar med det senaste som är känt.`,
    `The law sheet has no hourly amount from ${first}. The forecast uses the latest that is known.`,
  );
