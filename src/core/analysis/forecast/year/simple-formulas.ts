import { type Figure, type Formula, kronorPer } from '#core/figures';
import { R, type Ratio, ratioOfNumber, type Words, words } from '#kernel';
import { forecast } from '../forecast.ts';
import type { ForecastMethod } from '../methods.ts';

const POINTS = ['mean', 'p10', 'p90'] as const;
type Point = (typeof POINTS)[number];

const LABELS = {
  naive: words('Förra årets utfall', "Last year's outcome"),
  drift: words('Trend', 'Drift'),
  'damped-drift': words('Dämpad trend', 'Damped drift'),
  ses: words('Exponentiell utjämning', 'Exponential smoothing'),
  theta: words('Theta', 'Theta'),
  'local-level': words('Lokal nivå', 'Local level'),
} as const satisfies Partial<Record<ForecastMethod, Words>>;

/** A forecast that anybody could have made; it stands beside the model and exposes it where it is worse. */
export type SimpleMethod = keyof typeof LABELS;

const isSimple = (name: string): name is SimpleMethod => Object.hasOwn(LABELS, name);
export const SIMPLE_METHODS: readonly SimpleMethod[] = Object.keys(LABELS).filter(isSimple);

export const simpleMethodLabel = (method: SimpleMethod): Words => LABELS[method];

/** The year after the last of its inputs, by one method. Inputs: a cost's years in order, none missing. */
export const simpleFormula = (method: SimpleMethod, point: Point): Formula => ({
  id: `simple.${method}.${point}`,
  label: LABELS[method],
  text: words(
    `${LABELS[method].sv} ett år framåt: ${AT[point].sv}`,
    `${LABELS[method].en} one year ahead: ${AT[point].en}`,
  ),
  measure: 'mnkr',
  dateBasis: 'calendar_year',
  kind: 'forecast',
  arity: null,
  compute: (inputs) => foreseen(method, point, inputs),
});

/** The formula for an id such as `simple.theta.p90`. */
export function simpleFormulaOf(id: string): Formula | undefined {
  const [, method = '', name] = /^simple\.([a-z-]+)\.(\w+)$/.exec(id) ?? [];
  const point = POINTS.find((one) => one === name);
  return point && isSimple(method) ? simpleFormula(method, point) : undefined;
}

function foreseen(
  method: SimpleMethod,
  point: Point,
  inputs: readonly Figure[],
): Ratio | undefined {
  const [first] = inputs;
  const kronor = first && kronorPer(first.measure);
  if (!kronor) return undefined;
  const scale = R.toNumber(kronor) / KRONOR_PER_MNKR;
  const values = inputs.map(({ value }) => R.toNumber(value) * scale);
  const made = forecast(
    { unit: 'year', first: first.period, values, notes: [] },
    { horizon: 1, method },
  );
  const value = made.ok ? made.value.points[0]?.[point] : undefined;
  return value === undefined || Number.isNaN(value) ? undefined : ratioOfNumber(value);
}

const KRONOR_PER_MNKR = 1_000_000;

const AT: Readonly<Record<Point, Words>> = {
  mean: words('väntat', 'expected'),
  p10: words('8 gånger av 10 minst', '8 times of 10 at least'),
  p90: words('8 gånger av 10 högst', '8 times of 10 at most'),
};
