import { expect, it } from 'vitest';
import type { FigureView, SeriesView } from '#shell/usecases';
import { type CostOfPart, partsThatAddUp } from './cost-model.ts';

const figure = (period: string, value: number): FigureView => ({
  id: period,
  label: '',
  value,
  text: String(value),
  unit: 'tkr',
  period,
  part: 'total',
  kind: 'outcome',
});

function cost(part: CostOfPart['part'], values: Record<string, number>, unit = 'tkr'): CostOfPart {
  const points = Object.entries(values).map(([period, value]) => figure(period, value));
  const outcome: SeriesView = { id: part, label: part, part, kind: 'outcome', points };
  const panel = {
    id: part,
    theme: 'cost',
    part,
    title: '',
    definition: '',
    dateBasis: '',
    unit,
    series: [outcome],
    caveats: [],
  } as const;
  return { part, unit, panel, outcome };
}

const parts = [cost('state', { 2024: 60, 2025: 70 }), cost('lss', { 2024: 40, 2025: 30 })];

it('stacks parts that add up to the printed total in every year, rounding aside', () => {
  expect(partsThatAddUp([cost('total', { 2024: 100, 2025: 101 }), ...parts])).toEqual(parts);
});

it('does not stack parts that leave something of one year out', () => {
  expect(partsThatAddUp([cost('total', { 2024: 100, 2025: 110 }), ...parts])).toEqual([]);
});

it('does not stack parts that lack a year', () => {
  expect(partsThatAddUp([cost('total', { 2023: 90, 2024: 100 }), ...parts])).toEqual([]);
});

it('does not stack parts counted in another unit', () => {
  const [state] = parts;
  expect(
    partsThatAddUp([
      cost('total', { 2024: 100 }),
      cost('lss', { 2024: 40 }, 'mnkr'),
      ...(state ? [state] : []),
    ]),
  ).toEqual([]);
});
