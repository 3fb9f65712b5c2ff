import fc from 'fast-check';
import { type LedgerLineFact, reference } from '#core/register';
import { addDays, dayRange, daysOf, ore, subtractOre } from '#kernel';
import { aDay, aMonth, amount, aName, apart, at } from './fact-arbitraries.ts';

const account = fc.integer({ min: 1000, max: 8999 }).map(String);
const objects = fc.constantFrom(
  [],
  [{ dimension: '1', object: '5130' }],
  [{ dimension: '1', object: 'Åkarp "norr"' }],
);

const aVoucher = fc
  .record({
    series: fc.constantFrom('A', 'B', ''),
    nr: fc.integer({ min: 1, max: 9999 }),
    on: aDay,
    account,
    objects,
    text: fc.option(aName),
    amount,
  })
  .map(({ series, nr, on, text, ...debit }): readonly LedgerLineFact[] => {
    const voucher = `${on.slice(0, 4)}/${series}${nr}`;
    const sides = [
      debit,
      { account: '1930', objects: [], amount: subtractOre(ore(0), debit.amount) },
    ];
    return sides.map((side, i) => ({
      fact: 'ledger_line',
      ref: reference('ledger_line', 'ledger', `${voucher}/${i + 1}`),
      valid: dayRange(on, addDays(on, 1)),
      at,
      vintage: 'actual',
      accountName: `Konto ${side.account}`,
      voucher,
      text,
      ...side,
    }));
  });

const aBudget = fc.record({ month: aMonth, account, amount }).map(
  ({ month: of, ...rest }): LedgerLineFact => ({
    fact: 'ledger_line',
    ref: reference('ledger_line', 'ledger', `budget/${of}/${rest.account}`),
    valid: daysOf(of),
    at,
    vintage: 'budget',
    accountName: `Konto ${rest.account}`,
    objects: [],
    voucher: null,
    text: null,
    ...rest,
  }),
);

export const someLedgerLines = fc
  .tuple(
    apart(aBudget),
    fc.uniqueArray(aVoucher, { selector: (rows) => rows[0]?.voucher, maxLength: 6 }),
  )
  .map(([budget, vouchers]) => [...budget, ...vouchers.flat()]);
