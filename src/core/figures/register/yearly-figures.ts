import { month as monthNamed, type Month, R, type Ratio, ratio, words } from '#kernel';
import type { Figure } from '../figure.ts';
import type { MonthlyMeasure, MonthValues } from './monthly-measures.ts';
import { fromRows, type Make } from './register-figure.ts';
import type { RegisterRows } from './register-rows.ts';

const MEAN = words('summan av tolv månader / 12', 'sum of twelve months / 12');
const SUM = words('summan av tolv månader', 'sum of twelve months');

const monthsOf = (year: string): readonly Month[] =>
  Array.from({ length: 12 }, (_, i) => monthNamed(`${year}-${String(i + 1).padStart(2, '0')}`));

/** A measure's years, each made of its months; none when the register has nothing of it at all. */
export function yearlyFigures(
  measure: MonthlyMeasure,
  rows: RegisterRows,
  years: readonly string[],
  make: Make,
): readonly Figure[] {
  const values = measure.values(rows);
  const isTold = [...(measure.toldBy ?? measure.values)(rows).values()].some(
    (value) => value === null || !R.isZero(value),
  );
  return isTold ? years.flatMap((year) => yearOf(measure, values, year, make) ?? []) : [];
}

function yearOf(
  { metric, kind, measure, year: how, definition, rowsOfYear, silence }: MonthlyMeasure,
  values: MonthValues,
  year: string,
  make: Make,
): Figure | undefined {
  const months = monthsOf(year);
  if (!months.some((month) => values.has(month))) return undefined;
  const each: Ratio[] = [];
  for (const month of months) {
    const value =
      values.get(month) ?? (values.has(month) || silence === 'not_known' ? null : R.ZERO);
    if (value === null) return undefined;
    each.push(value);
  }
  const inputs = months.map((month, i) =>
    make({
      metric,
      kind,
      dateBasis: 'month',
      period: month,
      measure,
      value: each[i] ?? R.ZERO,
      definition,
      origin: fromRows(definition, true),
    }),
  );
  const sum = R.sum(each);
  return make({
    metric,
    kind,
    dateBasis: how === 'mean' ? 'monthly_mean' : 'calendar_year',
    period: year,
    measure,
    value: how === 'mean' ? R.divide(sum, ratio(months.length)) : sum,
    origin: {
      from: 'register',
      text: how === 'mean' ? MEAN : SUM,
      inputs,
      hasRows: rowsOfYear,
    },
  });
}

/** The months that a year's figure is made of. */
export const monthsBehind = ({ origin }: Figure): readonly Figure[] =>
  origin.from === 'register' ? origin.inputs.filter(({ dateBasis }) => dateBasis === 'month') : [];
