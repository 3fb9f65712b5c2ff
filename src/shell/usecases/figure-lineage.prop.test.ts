import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explain,
  figureLineage,
  listPackages,
  openLibrary,
  overview,
  publishedFlows,
  publishedLawEffect,
} from './index.ts';

const library = await openLibrary(new URL('../../../data/published', import.meta.url).pathname);
const views = JSON.stringify([
  ...listPackages(library, 'sv').map(({ id }) => overview(library, { municipality: id }, 'sv')),
  publishedFlows(library, { municipality: 'malmo' }, 'sv'),
  publishedLawEffect(library, { municipality: 'malmo' }, 'sv'),
  explain(library, { municipality: 'malmo', from: '2020', to: '2025' }, 'sv'),
  explain(library, { municipality: 'malmo', budgetFor: '2024' }, 'sv'),
]);
const formulas = [...new Set(views.match(/[a-z0-9_.]+(?=\()/g))].filter((id) =>
  /^[a-z]+[a-z0-9_]*[._]/.test(id),
);
const leaves = [
  ...[...library.packages.values()].flatMap((one) => [...one.figures.keys()].slice(0, 120)),
  ...new Set(views.match(/(?:law|calendar|assumption)\/[^,()"]+/g)),
];

describe('any address', () => {
  it('is a finite number or not found, and never an error', () => {
    expect(formulas.length).toBeGreaterThan(25);
    const leaf = fc.constantFrom(...leaves);
    const call = (argument: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc
        .tuple(fc.constantFrom(...formulas), fc.array(argument, { maxLength: 10 }))
        .map(([formula, inputs]) => `${formula}(${inputs.join(',')})`);
    const address = fc.oneof(leaf, call(leaf), call(fc.oneof(leaf, call(leaf))), fc.string());
    fc.assert(
      fc.property(address, (id) => {
        const lineage = figureLineage(library, id, 'sv');
        const outcome = lineage.ok
          ? Number.isFinite(lineage.value.value)
          : lineage.problem.code === 'NOT_FOUND';
        expect(outcome).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
