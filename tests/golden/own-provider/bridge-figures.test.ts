import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bridgeFigure,
  bridgeFigures,
  costBridge,
  costFigure,
  formulaOf,
  lawOrCalendarFigure,
  type OwnValues,
} from '#core/analysis';
import { figureAt } from '#core/figures';
import { ore, R, type Ratio, ratio, roundOre } from '#kernel';

const amount = lawOrCalendarFigure('law/assistansersattning.timbelopp/2024-01-01');
if (!amount) throw new Error('the hourly amount of 2024 is known');

const oreOf = (kronor: Ratio) => roundOre(R.multiply(kronor, ratio(100)));
const leaf = (address: string) => lawOrCalendarFigure(address) ?? bridgeFigure(address);

const share = fc.integer({ min: 0, max: 300 }).map((tenths) => ratio(tenths, 1000));
const ownValues: fc.Arbitrary<OwnValues> = fc.record(
  {
    fullTimeHere: fc.integer({ min: 300, max: 400 }).map((tenths) => ratio(tenths, 10)),
    waitingShare: share,
    waitingOverShare: share,
    sickPayShare: share,
    idleShare: share,
    administration: fc.integer({ min: 0, max: 40 }).map((kronor) => ratio(kronor)),
  },
  { requiredKeys: [] },
);
const cost = fc.integer({ min: 20_000, max: 60_000 });

it('says as figures what the bridge says in öre, factor by factor', () => {
  fc.assert(
    fc.property(cost, ownValues, (perHour, own) => {
      const bridge = costBridge(oreOf(amount.value), ore(perHour), own);
      const figures = bridgeFigures(amount, costFigure(ratio(perHour, 100)), own);
      if (!bridge.ok || !figures) throw new Error('both are made');
      expect(oreOf(figures.gap.value)).toBe(bridge.value.gap);
      expect(
        figures.factors.map(
          ({ effect }) =>
            effect && { low: oreOf(effect.low.value), high: oreOf(effect.high.value) },
        ),
      ).toEqual(bridge.value.steps.map(({ effect }) => effect));
    }),
  );
});

it('makes every figure again from its address alone', () => {
  fc.assert(
    fc.property(cost, ownValues, (perHour, own) => {
      const figures = bridgeFigures(amount, costFigure(ratio(perHour, 100)), own);
      if (!figures) throw new Error('the bridge is made');
      const all = [
        figures.gap,
        figures.unexplained.low,
        figures.unexplained.high,
        ...figures.factors.flatMap(({ effect }) => (effect ? [effect.low, effect.high] : [])),
      ];
      for (const figure of all) {
        const again = figureAt(figure.id, leaf, formulaOf);
        expect(again.ok && again.value.value).toEqual(figure.value);
      }
    }),
    { numRuns: 20 },
  );
});
