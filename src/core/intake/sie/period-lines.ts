import { daysOf, type Month, type Ore, ore, subtractOre, sumOre } from '#kernel';
import { type LedgerLineFact, type LedgerObject, reference } from '#core/register';
import type { Faults } from '../faults.ts';
import { SieFields } from './sie-fields.ts';
import type { SieRecord } from './sie-line.ts';

type PeriodAmount = {
  readonly month: Month;
  readonly account: string;
  readonly objects: readonly LedgerObject[];
  readonly amount: Ore;
  readonly fields: SieFields;
  readonly line: number;
};

/**
 * #PBUDGET or #PSALDO as lines of the ledger. A file gives an account's total with an empty list of objects, and the
 * same money again by objects: the finest breakdown is kept, and what is left of the total stays without object, so
 * that the lines always sum to the total.
 */
export function periodLines(
  records: readonly SieRecord[],
  vintage: LedgerLineFact['vintage'],
  years: ReadonlySet<string>,
  accounts: ReadonlyMap<string, string>,
  faults: Faults,
): readonly LedgerLineFact[] {
  const amounts = records.flatMap((record) => readAmount(record, years, faults) ?? []);
  const groups = Map.groupBy(amounts, ({ month, account }) => `${month} ${account}`);
  return [...groups.values()].flatMap((group) =>
    finest(group).map(
      ({ month, account, objects, amount, line }): LedgerLineFact => ({
        fact: 'ledger_line',
        ref: reference('ledger_line', 'ledger', nameOf(vintage, month, account, objects)),
        valid: daysOf(month),
        at: { row: line },
        vintage,
        account,
        accountName: accounts.get(account) ?? null,
        objects,
        voucher: null,
        text: null,
        amount,
      }),
    ),
  );
}

const nameOf = (
  vintage: string,
  month: Month,
  account: string,
  objects: readonly LedgerObject[],
): string =>
  [
    vintage,
    month,
    account,
    ...objects.map(({ dimension, object }) => `${dimension}:${object}`),
  ].join('/');

function readAmount(
  record: SieRecord,
  years: ReadonlySet<string>,
  faults: Faults,
): PeriodAmount | undefined {
  const fields = new SieFields(record, faults);
  const year = fields.text(0);
  const month = fields.month(1);
  const account = fields.text(2);
  const objects = fields.objects(3);
  const amount = fields.amount(4);
  if (year !== undefined && !years.has(year))
    fields.fault(
      'SIE_YEAR_UNKNOWN',
      'Räkenskapsåret finns inte bland filens #RAR. Exportera filen på nytt.',
      'The year is not among the #RAR of the file. Export the file anew.',
    );
  return month === undefined ||
    account === undefined ||
    objects === undefined ||
    amount === undefined
    ? undefined
    : { month, account, objects, amount, fields, line: record.line };
}

const dimensionsOf = ({ objects }: PeriodAmount): string =>
  objects.map(({ dimension }) => dimension).join(' ');

function finest(group: readonly PeriodAmount[]): readonly PeriodAmount[] {
  const total = group.find(({ objects }) => objects.length === 0);
  const breakdowns = [...Map.groupBy(group, dimensionsOf).values()]
    .filter(([first]) => first !== undefined && first.objects.length > 0)
    .toSorted((a, b) => (b[0]?.objects.length ?? 0) - (a[0]?.objects.length ?? 0));
  const [best, ...others] = breakdowns;
  if (!best) return group;
  const [first] = best;
  if (!total) {
    if (others.length > 0) first?.fields.fault('SIE_BREAKDOWN_UNCLEAR', ...UNCLEAR);
    return best;
  }
  const rest = subtractOre(total.amount, sumOre(best.map(({ amount }) => amount)));
  return rest === ore(0) ? best : [...best, { ...total, amount: rest }];
}

const UNCLEAR = [
  'Kontots belopp är delat på flera dimensioner var för sig utan totalrad, så summan går inte att veta. Exportera med totalrad ({}) eller med en dimension.',
  'The amount of the account is split by several dimensions apart without a total, so the sum cannot be known. Export with a total ({}) or with one dimension.',
] as const;
