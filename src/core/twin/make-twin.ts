import { ok, type Problem, type Result } from '#kernel';
import type { LedgerLineFact } from '#core/register';
import { chargesOf, type Charge } from './charges.ts';
import { type Claim, claimOf } from './claims.ts';
import { type MonthOfWork, plantFaults, type PlantedFault } from './faults.ts';
import { claimAmount, ledgerOf } from './ledger.ts';
import {
  firstDay,
  type MonthNumber,
  monthNumber,
  numberOfMonth,
  yearOfMonth,
} from './month-number.ts';
import { type MonthlyRow, monthlyRows } from './monthly.ts';
import { type PersonMonth, personMonths } from './person-month.ts';
import { pricesOf, type Prices } from './prices.ts';
import { assignProviders, type ProviderOf } from './providers.ts';
import { concerns, type Window } from './register-steps.ts';
import { REVERSAL } from './sfb-events.ts';
import { reportsOf, type TwinReport } from './shifts.ts';
import { checkOptions, type TwinOptions } from './twin-options.ts';
import { makeWorld, type World } from './world.ts';
import { Plan } from './year-plan.ts';

/** The synthetic municipality: what happened, from which its files and its truth are written month by month. */
export type Twin = {
  readonly options: TwinOptions;
  readonly window: Window;
  readonly shiftsFrom: MonthNumber;
  readonly world: World;
  readonly prices: Prices;
  readonly months: readonly PersonMonth[];
  readonly charges: readonly Charge[];
  readonly ledger: readonly LedgerLineFact[];
  readonly providerOf: ProviderOf;
  readonly monthly: readonly MonthlyRow[];
};

/**
 * Makes the municipality of a seed. Same options, same world. INPUT_INVALID with every fault in the options;
 * PARAMETER_UNKNOWN when the hourly amount of a month that is needed is not known.
 */
export function makeTwin(options: TwinOptions): Result<Twin, Problem> {
  const checked = checkOptions(options);
  if (!checked.ok) return checked;
  const [from, to] = [numberOfMonth(options.from), numberOfMonth(options.to)];
  const plan = new Plan(options.persons);
  const world = makeWorld(plan, options.seed, from, to);
  const reversed = monthNumber(REVERSAL.from, 7);
  const prices = pricesOf(Math.min(world.begins, reversed), to, world.ends);
  if (!prices.ok) return prices;
  const months = personMonths(world);
  const providerOf = assignProviders(world, months);
  const charges = chargesOf(world, prices.value);
  const ledger = ledgerOf(world, prices.value, charges, months, providerOf);
  const claimOre = (month: PersonMonth) => claimAmount(prices.value, month);
  const sources = { world, months, charges, ledger, providerOf, claimOre };
  const monthly = monthlyRows(sources, from, to);
  world.population.forgetAfter(firstDay(to + 1));
  return ok({
    options,
    window: { from, to, heardTo: monthNumber(yearOfMonth(to) + 1, 12) },
    shiftsFrom: Math.max(from, numberOfMonth(options.shiftsFrom)),
    world,
    prices: prices.value,
    months,
    charges,
    ledger,
    providerOf,
    monthly,
  });
}

/** The persons' months of the months asked for, of those the municipality hears of in time. */
export const monthsAskedFor = ({ months, window }: Twin): readonly PersonMonth[] =>
  months.filter(
    ({ spell, month }) => month >= window.from && month <= window.to && concerns(spell, window),
  );

/** A month's claims, and its reports when the month is made shift by shift: as they were, and with the faults planted. */
export function workOf(
  twin: Twin,
  month: MonthNumber,
  own: readonly PersonMonth[],
): {
  readonly right: MonthOfWork;
  readonly told: MonthOfWork;
  readonly faults: readonly PlantedFault[];
} {
  const { providerOf, prices, shiftsFrom, options } = twin;
  const reports: readonly TwinReport[] =
    month >= shiftsFrom ? own.flatMap((of) => reportsOf(of, providerOf(of))) : [];
  const claims: readonly Claim[] = own
    .filter(({ spell }) => spell.law === 'LSS')
    .map((of) => claimOf(prices, of, providerOf(of)));
  const right = { reports, claims };
  const { work: told, faults } = plantFaults(month, right, options.faults, options.seed);
  return { right, told, faults };
}
