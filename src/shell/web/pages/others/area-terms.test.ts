import { describe, expect, it } from 'vitest';
import { compareFile, type ComparisonView } from '#shell/usecases';
import { areaTerm } from './area-terms.ts';

const compared = async (rows: readonly string[]): Promise<ComparisonView> => {
  const csv = ['area,observed,population', ...rows].join('\n');
  const comparison = await compareFile(new TextEncoder().encode(csv), 'omraden.csv');
  if (!comparison.ok) throw new Error(comparison.problem.detail.en);
  return comparison.value;
};

const ROWS = [
  ...Array.from({ length: 12 }, (_, i) => `Kommun ${i + 1},${60 + 12 * (i % 5)},10000`),
  'Vik: norra,240,10000',
];

const NAMES = [
  'observed',
  'population',
  'rate',
  'expected',
  'ratio',
  'exact',
  'shrunken',
  'interval',
];

describe('the terms of a compared area', () => {
  it('open for every number, also of an area with a colon in its name', async () => {
    const comparison = await compared(ROWS);
    for (const name of NAMES) {
      const term = areaTerm(`${name}:Vik: norra`, comparison, 'omraden.csv', 'sv');
      expect(term, name).toMatchObject({ of: 'Vik: norra', source: 'omraden.csv' });
      expect(term?.inputs.map(({ value }) => value)).not.toContain('–');
    }
  });

  it('give the shrunken ratio with the numbers that make it', async () => {
    const comparison = await compared(ROWS);
    const [first] = comparison.areas;
    const { prior } = comparison;
    if (!first || !prior) throw new Error('the areas differ more than chance');
    expect((prior.shape + first.observed) / (prior.rate + first.expected)).toBeCloseTo(
      first.ebRatio,
      12,
    );
  });

  it('say that there is nothing to draw with when areas differ no more than chance', async () => {
    const comparison = await compared(['A,50,10000', 'B,51,10000', 'C,49,10000']);
    const term = areaTerm('shrunken:A', comparison, 'omraden.csv', 'sv');
    expect(term?.inputs.at(-1)?.label).toContain('skiljer sig inte mer än slumpen');
  });

  it('are undefined for an area or a number that is not there', async () => {
    const comparison = await compared(ROWS);
    for (const told of ['ratio:Nowhere', 'nothing:Kommun 1', 'ratio', 'toString:Kommun 1'])
      expect(areaTerm(told, comparison, 'omraden.csv', 'sv')).toBeUndefined();
  });
});
