import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const places = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 12 });
const GAP = 16;

it('leaves labels that already stand apart where they are', () => {
  expect(spreadLabels([0, 40, 100], GAP)).toEqual([0, 40, 100]);
});

it('parts two labels at one place evenly around it', () => {
  expect(spreadLabels([50, 50], GAP)).toEqual([42, 58]);
});

it('never lets two labels stand closer than the gap', () => {
  fc.assert(
    fc.property(places, (wanted) => {
      const spread = spreadLabels(wanted, GAP).toSorted((a, b) => a - b);
      for (const [place, at] of spread.entries())
        expect(at - (spread[place - 1] ?? -Infinity)).toBeGreaterThanOrEqual(GAP - 1e-6);
    }),
  );
});

it('keeps the order of the wanted places', () => {
  fc.assert(
    fc.property(places, (wanted) => {
      const spread = spreadLabels(wanted, GAP);
      const order = wanted
        .map((_, place) => place)
        .toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
      const after = order.map((place) => spread[place] ?? 0);
      expect(after).toEqual(after.toSorted((a, b) => a - b));
    }),
  );
});
