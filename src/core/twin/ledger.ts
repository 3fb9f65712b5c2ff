import { addDays, dayRange, daysOf, type Ore, ore } from '#kernel';
import { type LedgerLineFact, reference } from '#core/register';
import { apportion } from './apportion.ts';
import { amountOf, type Charge } from './charges.ts';
import {
  dayIn,
  type MonthNumber,
  monthNamed,
  monthNumber,
  monthOfYear,
  yearOfMonth,
} from './month-number.ts';
import type { PersonMonth } from './person-month.ts';
import { amountFor, percentOf, type Prices } from './prices.ts';
import type { ProviderOf } from './providers.ts';
import { yearsOf } from './sfb-events.ts';
import type { World } from './world.ts';

/** What the three parts of personal assistance cost, as the ledger's objects name them. */
export const OBJECTS = { SFB: 'PA-SFB', LSS: 'PA-LSS', own: 'PA-EGEN' } as const;
export type LedgerObjectName = keyof typeof OBJECTS;
export const DIMENSION = { dimension: '1', name: 'Verksamhet' } as const;

const ACCOUNTS = {
  firstHours: ['4621', 'Ersättning till Försäkringskassan, de första 20 timmarna'],
  grant: ['3511', 'Statsbidrag från Migrationsverket'],
  bought: ['4622', 'Köp av personlig assistans LSS'],
  sickPay: ['4623', 'Sjuklönekostnader hos anordnare'],
  wages: ['5010', 'Löner till personliga assistenter'],
  income: ['3910', 'Ersättning för utförd assistans'],
  payable: ['2440', 'Leverantörsskulder'],
} as const satisfies Record<string, readonly [account: string, name: string]>;
type AccountName = keyof typeof ACCOUNTS;

const ORE_PER_TKR = 100_000;
/** The agreed price is a little under the hourly amount; sick pay fills what is left of the published cost. */
const AGREED_PERCENT = 98;
const SICK_PAY_PERCENT = 2;

/** What the municipality pays providers for an hour under LSS. */
export const agreedPrice = (prices: Prices, month: MonthNumber): Ore => {
  const price = percentOf(prices.hourly(month), AGREED_PERCENT);
  return ore(price - (price % 10));
};

export const claimAmount = (prices: Prices, { month, performed }: PersonMonth): Ore =>
  amountFor(performed, agreedPrice(prices, month));

type Entry = {
  readonly month: MonthNumber;
  readonly object: LedgerObjectName;
  readonly account: AccountName;
  readonly amount: number;
};

/**
 * Actual lines of every month, a voucher a month, and budget lines of the published years. A published year's net cost
 * is met to the krona for each part (M03, M07, M12), so their sum too (M01).
 */
export function ledgerOf(
  world: World,
  prices: Prices,
  charges: readonly Charge[],
  months: readonly PersonMonth[],
  providerOf: ProviderOf,
): readonly LedgerLineFact[] {
  const charged = sums(charges, ({ invoice }) => invoice, amountOf);
  const lss = months.filter(({ spell }) => spell.law === 'LSS');
  const bought = sums(
    lss,
    ({ month }) => month,
    (one) => claimAmount(prices, one),
  );
  const income = sums(
    months.filter((one) => providerOf(one) === 0),
    ({ month }) => month,
    (one) => amountFor(one.performed, prices.hourly(one.month)),
  );
  return yearsOf(world.begins, world.ends).flatMap((year) => {
    const planned = world.plan.year(year);
    const published = planned.published;
    const net = (object: LedgerObjectName): number | null =>
      published ? world.plan.sized(published.net[object] * ORE_PER_TKR) : null;
    const inYear = (amounts: ReadonlyMap<MonthNumber, number>): readonly number[] =>
      twelve(year).map((month) => amounts.get(month) ?? 0);
    const total = (amounts: ReadonlyMap<MonthNumber, number>): number =>
      inYear(amounts).reduce((a, b) => a + b, 0);
    const netSfb = net('SFB');
    const netLss = net('LSS');
    const grant = netSfb === null ? 0 : total(charged) - netSfb;
    const sickPay =
      netLss === null
        ? Math.floor((total(bought) * SICK_PAY_PERCENT) / 100)
        : netLss - total(bought);
    const grants = apportion(grant, evenly);
    const sick = apportion(sickPay, evenly);
    const deficits = apportion(net('own') ?? 0, evenly);
    const entries = twelve(year).flatMap((month, i): readonly Entry[] => {
      const earned = income.get(month) ?? 0;
      return [
        { month, object: 'SFB', account: 'firstHours', amount: charged.get(month) ?? 0 },
        { month, object: 'SFB', account: 'grant', amount: -(grants[i] ?? 0) },
        { month, object: 'LSS', account: 'bought', amount: bought.get(month) ?? 0 },
        { month, object: 'LSS', account: 'sickPay', amount: sick[i] ?? 0 },
        { month, object: 'own', account: 'income', amount: -earned },
        { month, object: 'own', account: 'wages', amount: earned + (deficits[i] ?? 0) },
      ];
    });
    return [...twelve(year).flatMap((month) => voucher(month, entries)), ...budget(world, year)];
  });
}

const evenly: readonly number[] = Array.from({ length: 12 }, () => 1);
const twelve = (year: number): readonly MonthNumber[] =>
  evenly.map((_, i) => monthNumber(year, i + 1));

function sums<T>(
  items: readonly T[],
  monthOf: (item: T) => MonthNumber,
  amount: (item: T) => number,
): ReadonlyMap<MonthNumber, number> {
  const totals = new Map<MonthNumber, number>();
  for (const item of items)
    totals.set(monthOf(item), (totals.get(monthOf(item)) ?? 0) + amount(item));
  return totals;
}

/** The lines of a month, booked on its last day and balanced against what is owed. */
function voucher(month: MonthNumber, entries: readonly Entry[]): readonly LedgerLineFact[] {
  const own = entries.filter((entry) => entry.month === month && entry.amount !== 0);
  const owed = own.reduce((sum, { amount }) => sum + amount, 0);
  const name = `${yearOfMonth(month)}/A${monthOfYear(month)}`;
  const on = dayIn(month, 31);
  const lines = [
    ...own.map(({ account, object, amount }) => ({ account, object, amount })),
    { account: 'payable' as const, object: null, amount: -owed },
  ];
  return lines.map(({ account, object, amount }, i) => {
    const [number, accountName] = ACCOUNTS[account];
    return {
      fact: 'ledger_line',
      ref: reference('ledger_line', 'ledger', `${name}/${i + 1}`),
      valid: dayRange(on, addDays(on, 1)),
      at: {},
      vintage: 'actual',
      account: number,
      accountName,
      objects: object === null ? [] : [{ dimension: DIMENSION.dimension, object: OBJECTS[object] }],
      voucher: name,
      text: null,
      amount: ore(amount),
    };
  });
}

const BUDGET_ACCOUNT = { SFB: 'firstHours', LSS: 'bought', own: 'wages' } as const satisfies Record<
  LedgerObjectName,
  AccountName
>;

function budget(world: World, year: number): readonly LedgerLineFact[] {
  const published = world.plan.year(year).published;
  if (!published) return [];
  return (['SFB', 'LSS', 'own'] as const).flatMap((name) => {
    const [account, accountName] = ACCOUNTS[BUDGET_ACCOUNT[name]];
    const object = { dimension: DIMENSION.dimension, object: OBJECTS[name] };
    const total = world.plan.sized(published.budget[name] * ORE_PER_TKR);
    return apportion(total, evenly).flatMap((amount, i): readonly LedgerLineFact[] => {
      const month = monthNamed(monthNumber(year, i + 1));
      const id = `budget/${month}/${account}/${object.dimension}:${object.object}`;
      return amount === 0
        ? []
        : [
            {
              fact: 'ledger_line',
              ref: reference('ledger_line', 'ledger', id),
              valid: daysOf(month),
              at: {},
              vintage: 'budget',
              account,
              accountName,
              objects: [object],
              voucher: null,
              text: null,
              amount: ore(amount),
            },
          ];
    });
  });
}
