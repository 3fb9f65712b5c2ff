import { R, type Words, words } from '#kernel';
import type { Figure, Kind } from '../figure.ts';
import type { MetricId } from '../metrics.ts';
import { LEDGER_PARTS } from './ledger-parts.ts';
import type { Make } from './register-figure.ts';

/** What follows from other figures of the same year by subtraction. */
export function derivedFigures(
  told: readonly Figure[],
  years: readonly string[],
  make: Make,
): readonly Figure[] {
  const find = (metric: MetricId, kind: Kind, year: string) =>
    told.find((one) => one.metric === metric && one.kind === kind && one.period === year);
  const less = (
    metric: MetricId,
    kind: Kind,
    year: string,
    text: Words,
    inputs: readonly (Figure | undefined)[],
  ): readonly Figure[] => {
    const [first, ...others] = inputs.flatMap((input) => input ?? []);
    if (!first || others.length + 1 !== inputs.length) return [];
    const rest = R.sum(others.map(({ value }) => value));
    return [
      make({
        metric,
        kind,
        dateBasis: 'calendar_year',
        period: year,
        measure: first.measure,
        value: R.subtract(first.value, rest),
        origin: { from: 'register', text, inputs: [first, ...others], hasRows: false },
      }),
    ];
  };
  const costs = ['total', ...LEDGER_PARTS] as const;
  return years.flatMap((year) => [
    ...costs.flatMap((part) =>
      less(`${part}.net_cost`, 'deviation', year, DEVIATION, [
        find(`${part}.net_cost`, 'budget', year),
        find(`${part}.net_cost`, 'outcome', year),
      ]),
    ),
    ...less('state.ledger_difference', 'outcome', year, DIFFERENCE, [
      find('state.gross_cost', 'outcome', year),
      find('state.charged_by_invoice_month', 'outcome', year),
    ]),
    ...less(
      'total.outside_parts',
      'outcome',
      year,
      OUTSIDE,
      costs.map((part) => find(`${part}.net_cost`, 'outcome', year)),
    ),
  ]);
}

const DEVIATION = words('budget − nettokostnad', 'budget − net cost');
const DIFFERENCE = words(
  'bokförd kostnad före intäkter − fakturor från Försäkringskassan',
  "booked cost before income − the Social Insurance Agency's invoices",
);
const OUTSIDE = words(
  'hela nettokostnaden − SFB − LSS − egen regi',
  'whole net cost − SFB − LSS − own provider',
);
