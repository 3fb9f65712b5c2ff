import { MINUTES_PER_HOUR, type Month, R, type Ratio, ratio, type Words, words } from '#kernel';
import type { Kind } from '../figure.ts';
import type { Measure } from '../measure.ts';
import type { MetricId } from '../metrics.ts';
import { isCost, isOfResult, LEDGER_PARTS, partOfLine } from './ledger-parts.ts';
import type { ChargeSum, LedgerSum, MonthOfLaw, RegisterRows } from './register-rows.ts';

/** A month's value; null where the register cannot say. */
export type MonthValues = ReadonlyMap<Month, Ratio | null>;

/** Something the register tells of every month, and how twelve of them make a year. */
export type MonthlyMeasure = {
  readonly metric: MetricId;
  readonly kind: Extract<Kind, 'budget' | 'outcome'>;
  readonly measure: Extract<Measure, 'persons' | 'hours' | 'kr'>;
  readonly year: 'mean' | 'sum';
  /** What one month's value is. */
  readonly definition: Words;
  /** True where the year's rows are the same as its months' rows together. */
  readonly rowsOfYear: boolean;
  readonly values: (rows: RegisterRows) => MonthValues;
  /** What a month is worth that no row is of. */
  readonly silence: 'nothing' | 'not_known';
  /** Values that are told also when all are nothing, as long as these are not: no children among persons is a count. */
  readonly toldBy?: (rows: RegisterRows) => MonthValues;
};

const ORE_PER_KRONA = 100;

function sums<Row>(
  rows: readonly Row[],
  monthOf: (row: Row) => Month,
  valueOf: (row: Row) => Ratio | null,
): MonthValues {
  const totals = new Map<Month, Ratio | null>();
  for (const row of rows) {
    const [month, value] = [monthOf(row), valueOf(row)];
    const before = totals.has(month) ? (totals.get(month) ?? null) : R.ZERO;
    totals.set(month, value && before && R.add(before, value));
  }
  return totals;
}

const hours = (minutes: number): Ratio => ratio(minutes, MINUTES_PER_HOUR);
const kronor = (ore: number): Ratio => ratio(ore, ORE_PER_KRONA);

const ofLaw =
  (law: MonthOfLaw['law'], valueOf: (row: MonthOfLaw) => Ratio | null) =>
  ({ months }: RegisterRows): MonthValues =>
    sums(
      months.filter((row) => row.law === law),
      ({ month }) => month,
      valueOf,
    );

const charges =
  (monthOf: (row: ChargeSum) => Month) =>
  (rows: RegisterRows): MonthValues =>
    sums(rows.charges, monthOf, ({ amount }) => kronor(amount));

const ledger =
  (vintage: LedgerSum['vintage'], isWanted: (line: LedgerSum) => boolean) =>
  (rows: RegisterRows): MonthValues =>
    sums(
      rows.ledger.filter((line) => line.vintage === vintage),
      ({ month }) => month,
      (line) => (isWanted(line) ? kronor(line.amount) : R.ZERO),
    );

const IN_FORCE = words(
  'Personer med beslut i kraft någon dag i månaden',
  'Persons with a decision in force on some day of the month',
);
const CHILDREN = words(
  'Personer med beslut i kraft någon dag i månaden, under 18 år den första',
  'Persons with a decision in force on some day of the month, under 18 on the first',
);
const ADULTS = words(
  'Personer med beslut i kraft någon dag i månaden, 18 år eller äldre den första',
  'Persons with a decision in force on some day of the month, 18 or over on the first',
);
const GRANTED = words(
  'Timmar i gällande beslut, efter dagar i kraft',
  'Hours of the decisions in force, by days in force',
);
const PERFORMED = words(
  'Utförda timmar, väntetid och beredskap efter lagens andel',
  "Performed hours, waiting and standby time at the law's share",
);
const BY_OWN = words(
  'Utförda timmar hos anordnare som är kommunens egna, väntetid och beredskap efter lagens andel',
  "Hours performed by providers that are the municipality's own, waiting and standby time at the law's share",
);
const BY_SERVICE = words(
  'Debiterat för assistans i månaden, när det än fakturerats',
  'Charged for assistance in the month, whenever invoiced',
);
const BY_INVOICE = words(
  'Fakturerat i månaden, vilken månad det än gäller',
  'Invoiced in the month, whatever month it is for',
);
const CHARGED = words(
  'Personer med debitering för assistans i månaden',
  'Persons charged for assistance in the month',
);
const BOOKED = words(
  'Rader i redovisningen, kostnader minus intäkter',
  'Lines of the ledger, costs less income',
);
const BUDGETED = words('Budgetrader, kostnader minus intäkter', 'Budget lines, costs less income');
const GROSS = words('Rader på kostnadskonton', 'Lines on cost accounts');

const persons = {
  kind: 'outcome',
  measure: 'persons',
  year: 'mean',
  rowsOfYear: false,
  silence: 'nothing',
} as const;
const time = { kind: 'outcome', measure: 'hours', year: 'sum', silence: 'nothing' } as const;
const money = { measure: 'kr', year: 'sum', rowsOfYear: true, silence: 'nothing' } as const;

const inLaw = (law: MonthOfLaw['law'], part: 'state' | 'lss'): readonly MonthlyMeasure[] => {
  const everybody = ofLaw(law, (row) => ratio(row.persons));
  return [
    {
      ...persons,
      metric: `${part}.persons`,
      definition: IN_FORCE,
      values: everybody,
    },
    {
      ...persons,
      metric: `${part}.children`,
      definition: CHILDREN,
      values: ofLaw(law, ({ children }) => ratio(children)),
      toldBy: everybody,
    },
    {
      ...persons,
      metric: `${part}.adults`,
      definition: ADULTS,
      values: ofLaw(law, (row) => ratio(row.persons - row.children)),
      toldBy: everybody,
    },
    {
      ...time,
      metric: `${part}.granted_hours`,
      definition: GRANTED,
      rowsOfYear: false,
      values: ofLaw(law, ({ grantedMinutes }) => hours(grantedMinutes)),
    },
    {
      ...time,
      metric: part === 'state' ? 'state.performed_hours' : 'lss.hours',
      definition: PERFORMED,
      rowsOfYear: true,
      values: ofLaw(law, ({ performedMinutes }) =>
        performedMinutes === null ? null : hours(performedMinutes),
      ),
    },
  ];
};

const inLedger = (vintage: 'budget' | 'actual'): readonly MonthlyMeasure[] => {
  const base = {
    ...money,
    kind: vintage === 'budget' ? 'budget' : 'outcome',
    definition: vintage === 'budget' ? BUDGETED : BOOKED,
  } as const;
  return [
    { ...base, metric: 'total.net_cost', values: ledger(vintage, isOfResult) },
    ...LEDGER_PARTS.map((part) => ({
      ...base,
      metric: `${part}.net_cost` as const,
      values: ledger(vintage, (line) => isOfResult(line) && partOfLine(line) === part),
    })),
  ];
};

/** Everything that the register tells month by month. */
export const MONTHLY_MEASURES: readonly MonthlyMeasure[] = [
  ...inLaw('SFB', 'state'),
  ...inLaw('LSS', 'lss'),
  {
    ...time,
    metric: 'own_provider.hours',
    definition: BY_OWN,
    rowsOfYear: true,
    silence: 'not_known',
    values: ({ ownProvider }) =>
      sums(
        ownProvider,
        ({ month }) => month,
        ({ performedMinutes }) => (performedMinutes === null ? null : hours(performedMinutes)),
      ),
  },
  ...inLedger('budget'),
  ...inLedger('actual'),
  {
    ...money,
    kind: 'outcome',
    metric: 'state.gross_cost',
    definition: GROSS,
    values: ledger('actual', (line) => isCost(line) && partOfLine(line) === 'state'),
  },
  {
    ...money,
    kind: 'outcome',
    metric: 'state.charged_by_service_month',
    definition: BY_SERVICE,
    values: charges(({ service }) => service),
  },
  {
    ...money,
    kind: 'outcome',
    metric: 'state.charged_by_invoice_month',
    definition: BY_INVOICE,
    values: charges(({ invoice }) => invoice),
  },
  {
    ...persons,
    metric: 'state.charged_persons',
    definition: CHARGED,
    values: ({ charged }) =>
      sums(
        charged,
        ({ service }) => service,
        (row) => ratio(row.persons),
      ),
  },
];
