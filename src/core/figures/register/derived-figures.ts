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
    [metric, kind, text]: readonly [MetricId, Kind, Words],
    year: string,
    whole: Figure | undefined,
    parts: readonly (Figure | undefined)[],
  ): readonly Figure[] => {
    const known = parts.flatMap((part) => part ?? []);
    if (!whole || known.length < parts.length) return [];
    return [
      make({
        metric,
        kind,
        dateBasis: 'calendar_year',
        period: year,
        measure: whole.measure,
        value: R.subtract(whole.value, R.sum(known.map(({ value }) => value))),
        origin: { from: 'register', text, inputs: [whole, ...known], hasRows: false },
      }),
    ];
  };
  return years.flatMap((year) => {
    const outcome = (metric: MetricId) => find(metric, 'outcome', year);
    const total = outcome('total.net_cost');
    const parts = LEDGER_PARTS.flatMap((part) => outcome(`${part}.net_cost`) ?? []);
    return [
      ...(['total', ...LEDGER_PARTS] as const).flatMap((part) =>
        less(
          [`${part}.net_cost`, 'deviation', DEVIATION],
          year,
          find(`${part}.net_cost`, 'budget', year),
          [outcome(`${part}.net_cost`)],
        ),
      ),
      ...less(
        ['state.ledger_difference', 'outcome', DIFFERENCE],
        year,
        outcome('state.gross_cost'),
        [outcome('state.charged_by_invoice_month')],
      ),
      ...less(['total.outside_parts', 'outcome', OUTSIDE], year, total, parts),
    ];
  });
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
