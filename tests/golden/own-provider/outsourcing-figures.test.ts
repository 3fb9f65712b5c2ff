import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bridgeFigure,
  costFigure,
  formulaOf,
  lawOrCalendarFigure,
  outsourcing,
  outsourcingFigures,
  type OutsourcingTermId,
  outsourcingTerms,
} from '#core/analysis';
import { figureAt } from '#core/figures';
import { minutes, ore, R, type Ratio, ratio, roundOre } from '#kernel';

const amount = lawOrCalendarFigure('law/assistansersattning.timbelopp/2024-01-01');
if (!amount) throw new Error('the hourly amount of 2024 is known');

const oreOf = (kronor: Ratio) => roundOre(R.multiply(kronor, ratio(100)));
const leaf = (address: string) => lawOrCalendarFigure(address) ?? bridgeFigure(address);

const perHour = fc.integer({ min: 0, max: 40 });
const written = fc.record(
  {
    hours: fc.integer({ min: 1, max: 500_000 }),
    price: fc.integer({ min: 200, max: 400 }),
    // In steps that give whole minutes, which the comparison rounds to and the figures do not.
    share: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths * 5),
    overhead: perHour,
    sick_pay: perHour,
    follow_up: perHour,
    notice: fc.integer({ min: 0, max: 9_000_000 }),
    transfer: fc.integer({ min: 0, max: 9_000_000 }),
  },
  { requiredKeys: ['hours'] },
);
const cost = fc.integer({ min: 200, max: 500 });

const made = (values: Partial<Record<OutsourcingTermId, number>>, kronor: number) => {
  const ids = outsourcingTerms().map(({ id }) => id);
  const map = new Map(
    ids.flatMap((id) => (values[id] === undefined ? [] : [[id, ratio(values[id])]])),
  );
  const figures = outsourcingFigures(map, costFigure(ratio(kronor)), amount);
  if (!figures) throw new Error('there are hours');
  return figures;
};

it('says as figures what the comparison says in öre', () => {
  fc.assert(
    fc.property(written, cost, (values, kronor) => {
      const amounts = (role: 'remaining' | 'once') =>
        outsourcingTerms(role).flatMap(({ id, label }) => {
          const value = values[id];
          return value === undefined ? [] : [{ id, label, amount: ore(value * 100) }];
        });
      const inOre = outsourcing({
        time: minutes(values.hours * 60),
        costPerHour: ore(kronor * 100),
        pricePerHour: values.price === undefined ? oreOf(amount.value) : ore(values.price * 100),
        movedShare: ratio(values.share ?? 100, 100),
        remaining: amounts('remaining').map(({ amount: each, ...of }) => ({
          ...of,
          perHour: each,
        })),
        oneOff: amounts('once'),
      });
      if (!inOre.ok) throw new Error(inOre.problem.detail.en);
      const figures = made(values, kronor);
      expect(oreOf(figures.difference.value)).toBe(inOre.value.difference);
      expect(oreOf(figures.later.value)).toBe(inOre.value.laterYears);
      expect(oreOf(figures.first.value)).toBe(inOre.value.firstYear);
    }),
  );
});

it('makes every line again from its address alone', () => {
  fc.assert(
    fc.property(written, cost, (values, kronor) => {
      const { difference, remaining, later, once, first } = made(values, kronor);
      for (const figure of [difference, ...remaining, later, ...once, first]) {
        const again = figureAt(figure.id, leaf, formulaOf);
        expect(again.ok && again.value.value).toEqual(figure.value);
      }
    }),
    { numRuns: 20 },
  );
});

it('says nothing without hours, and moves all of them when no share is written', () => {
  expect(outsourcingFigures(new Map(), costFigure(ratio(354)), amount)).toBeUndefined();
  expect(made({ hours: 1000 }, 354).moved.value).toEqual(ratio(1000));
  expect(made({ hours: 1000, share: 90 }, 354).moved.value).toEqual(ratio(900));
});
