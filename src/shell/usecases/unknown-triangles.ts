import {
  delayOf,
  type DelayRow,
  delayRows,
  type KnownCase,
  type Nowcast,
  type PersonCase,
  type ServiceMonth,
  sharesKnown,
  type StockNowcast,
} from '#core/analysis';
import type { Month } from '#kernel';
import type { MoneySums } from '#shell/store';

/** Persons whose support began, persons whose support ended, and öre charged. */
export type TriangleId = 'starts' | 'ends' | 'charges';

export type UnknownTriangles = Readonly<Record<TriangleId, readonly DelayRow[]>> & {
  /** The persons behind the first two. */
  readonly cases: Readonly<Record<Exclude<TriangleId, 'charges'>, readonly PersonCase[]>>;
};

type Worked = {
  readonly stock: StockNowcast;
  readonly starts: readonly PersonCase[];
  readonly ends: readonly PersonCase[];
  readonly charges: MoneySums['charges'];
  /** The months shown. */
  readonly months: readonly ServiceMonth[];
  /** Months whose charges are complete. */
  readonly settled: readonly Month[];
};

/**
 * The months shown by delay. What is open of persons is spread as the model's delays are; what is not charged for, known
 * and not yet known together, as charges of complete months have come.
 */
export function unknownTriangles(of: Worked): UnknownTriangles {
  const { stock, starts, ends, months, settled } = of;
  const asked = { asOf: stock.asOf, months: months.length };
  const persons = ({ months: own, model }: Nowcast, cases: readonly PersonCase[]) => {
    const open = new Map(own.map(({ month, known, expected }) => [month, expected - known]));
    return delayRows(cases, {
      ...asked,
      delays: model.maxDelay + 1,
      shares: model.shares,
      open: (month) => open.get(month) ?? 0,
    });
  };
  const charges = of.charges.map(
    ({ service, invoice, amount }): KnownCase => ({
      effective: service,
      known: invoice,
      count: amount,
    }),
  );
  const open = new Map(
    months.map(({ month, notCharged, unknown }) => [month, notCharged + unknown.mean]),
  );
  const shown = charges.filter(({ effective }) => open.has(effective));
  const delays = 1 + Math.max(stock.starts.model.maxDelay, ...shown.map(delayOf));
  return {
    starts: persons(stock.starts, starts),
    ends: persons(stock.ends, ends),
    charges: delayRows(shown, {
      ...asked,
      delays,
      shares: sharesKnown(
        charges.filter(({ effective }) => settled.includes(effective)),
        delays,
      ),
      open: (month) => open.get(month) ?? 0,
    }),
    cases: { starts, ends },
  };
}
