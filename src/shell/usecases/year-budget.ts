import { type FigurePackage, figuresOf } from '#core/figures';
import { type Ore, ore, R, type Words, words } from '#kernel';
import type { BudgetFrom, sumMoney } from '#shell/store';

/** The budget that a year is compared with: one's own, else the ledger's for the year, else that of the last year with one. */
export function yearBudget(
  of: FigurePackage,
  ledger: Awaited<ReturnType<typeof sumMoney>>['ledger'],
  year: string,
  own: Ore | undefined,
): { readonly amount: Ore; readonly of: BudgetFrom; readonly notes: readonly Words[] } {
  if (own !== undefined) return { amount: own, of: { from: 'own' }, notes: [] };
  const lines = ledger.filter((line) => line.vintage === 'budget' && line.month.startsWith(year));
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  if (sum > 0) return { amount: ore(sum), of: { from: 'year', year }, notes: [] };
  const last = figuresOf(of, 'total.net_cost', 'budget').at(-1);
  if (!last) return { amount: ore(0), of: { from: 'none' }, notes: [noBudget(year)] };
  return {
    amount: ore(Math.round(R.toNumber(last.value) * 100)),
    of: { from: 'year', year: last.period },
    notes: [
      words(
        `Registret har ingen budget för ${year}. Jämförelsen görs mot budgeten för ${last.period}; skriv in årets egen budget ovan.`,
        `The register has no budget for ${year}. The comparison is with that of ${last.period}; enter the year's own budget above.`,
      ),
    ],
  };
}

const noBudget = (year: string): Words =>
  words(
    `Registret har ingen budget för ${year} och ingen för åren före. Skriv in årets egen budget ovan, så räknas sannolikheten för underskott.`,
    `The register has no budget for ${year} and none for the years before. Enter the year's own budget above, and the probability of a deficit is worked out.`,
  );
