import { type Month, R, ratio, words } from '#kernel';
import { fromRows, type RegisterFigure } from './register-figure.ts';
import type { ChargeSum } from './register-rows.ts';

const ORE_PER_KRONA = 100;

/**
 * What was invoiced in a year for earlier years: one amount for the year before, one for all years before that. Credits
 * are negative. Years that come out at nothing are left out.
 */
export function lateCharges(
  charges: readonly ChargeSum[],
  year: string,
): readonly RegisterFigure[] {
  const yearOf = (month: Month) => month.slice(0, 4);
  const late = charges.filter(
    ({ service, invoice }) => yearOf(invoice) === year && yearOf(service) < year,
  );
  const before = String(Number(year) - 1);
  const [last, older] = [
    late.filter(({ service }) => yearOf(service) === before),
    late.filter(({ service }) => yearOf(service) < before),
  ];
  return [last, older].flatMap((group) => {
    const sum = group.reduce((total, { amount }) => total + amount, 0);
    const years = group.map(({ service }) => yearOf(service)).toSorted();
    const [from = before, to = before] = [years[0], years.at(-1)];
    return sum === 0
      ? []
      : [
          {
            metric: 'state.late_known_cost',
            kind: 'outcome',
            dateBasis: 'calendar_year',
            definition: LATE,
            period: year,
            refersTo: from === to ? from : `${from}–${to}`,
            measure: 'kr',
            value: R.divide(ratio(sum), ratio(ORE_PER_KRONA)),
            origin: fromRows(LATE, true),
          } as const,
        ];
  });
}

const LATE = words(
  'Försäkringskassans fakturor under året för tjänstemånader tidigare år',
  "The Social Insurance Agency's invoices in the year for service months of earlier years",
);
