import { describe, expect, it } from 'vitest';
import { readTable } from '#core/intake';
import { type Problem, type Result, R } from '#kernel';
import type { DecomposeQuestion } from './decompose-question.ts';
import { type Decomposition, decomposeTable } from './decompose-table.ts';

const decompose = async (
  csv: string,
  question: DecomposeQuestion,
): Promise<Result<Decomposition, Problem>> => {
  const table = await readTable(new TextEncoder().encode(csv), 'tabell.csv');
  if (!table.ok) throw new Error(table.problem.detail.sv);
  return decomposeTable(table.value, question);
};
const question = { total: 'cost', factors: ['persons', 'price'], from: '2023', to: '2024' };
const value = (result: Result<Decomposition, Problem>): Decomposition => {
  if (!result.ok) throw new Error(result.problem.detail.sv);
  return result.value;
};
const effects = ({ effects: all }: Pick<Decomposition, 'effects'>): Record<string, number> =>
  Object.fromEntries(all.map(({ factor, effect }) => [factor, R.toNumber(effect)]));
const codes = (result: Result<Decomposition, Problem>): readonly string[] =>
  result.ok ? [] : (result.problem.findings ?? []).map(({ code }) => code);

describe('the split of a change in a product', () => {
  it('gives volume and price half of what they share', async () => {
    const split = value(
      await decompose('year,cost,persons,price\n2023,50,10,5\n2024,84,12,7\n', question),
    );
    expect(effects(split)).toEqual({ persons: 12, price: 22 });
    expect(R.toNumber(split.total.change)).toBe(34);
    expect(split.residual).toEqual(R.ZERO);
    expect(split.blocks).toEqual([]);
  });

  it('follows two sectors by activity, structure and intensity', async () => {
    const csv = [
      'year,sector,energy,activity,share,intensity',
      '0,a,30,50,0.2,3',
      '0,b,20,50,0.8,0.5',
      '1,a,80,80,0.5,2',
      '1,b,16,80,0.5,0.4',
    ].join('\n');
    const split = value(
      await decompose(csv, {
        total: 'energy',
        factors: ['activity', 'share', 'intensity'],
        from: '0',
        to: '1',
        by: 'sector',
      }),
    );
    expect(R.toNumber(split.total.change)).toBe(46);
    expect(split.blocks.map(({ block }) => block)).toEqual(['a', 'b']);
    expect(effects(split)).toEqual({ activity: 34.35, share: 39.3, intensity: -27.65 });
  });

  it('gives all of a block that appears or disappears to the first factor', async () => {
    const csv = 'year,who,cost,persons,price\n2023,old,50,10,5\n2024,new,84,12,7\n';
    const split = value(await decompose(csv, { ...question, by: 'who' }));
    expect(split.blocks.map((block) => [block.block, effects(block)])).toEqual([
      ['old', { persons: -50, price: 0 }],
      ['new', { persons: 84, price: 0 }],
    ]);
  });

  it('names a difference beyond rounding unexplained, in its own block', async () => {
    const csv =
      'year,who,cost,persons,price\n2023,a,50,10,5\n2024,a,90,12,7\n2023,b,6,2,3\n2024,b,8,2,4\n';
    const split = value(await decompose(csv, { ...question, by: 'who' }));
    expect(effects(split)).toEqual({ persons: 12, price: 24, unexplained: 6 });
    expect(split.blocks.map((block) => Object.keys(effects(block)))).toEqual([
      ['persons', 'price', 'unexplained'],
      ['persons', 'price'],
    ]);
    expect(split.residual).toEqual(R.ZERO);
  });

  it.each([
    ['half a unit of the last printed digit is rounding', '84.5', undefined],
    ['a hair more is unexplained', '84.6', 0.6],
  ])('%s', async (_, product, unexplained) => {
    const csv = `year,cost,persons,price\n2023,50,10,5\n2024,84,1,${product}\n`;
    const split = value(await decompose(csv, question));
    expect(effects(split).unexplained).toBe(unexplained === undefined ? undefined : -unexplained);
    expect(R.toNumber(split.roundingDifference)).toBe(unexplained === undefined ? -0.5 : 0);
    expect(split.residual).toEqual(R.ZERO);
  });

  it('does not take the last digits of a program for a difference', async () => {
    const csv = 'year,cost,persons,price\n2023,0.30000000000000004,3,0.1\n2024,0.6,3,0.2\n';
    const split = value(await decompose(csv, question));
    expect(Object.keys(effects(split))).toEqual(['persons', 'price']);
  });

  it('meets zeros and negative values', async () => {
    const split = value(
      await decompose('year,cost,persons,price\n2023,0,0,5\n2024,-9,3,-3\n', question),
    );
    expect(effects(split)).toEqual({ persons: 3, price: -12 });
  });
});

describe('a question that cannot be answered', () => {
  it('is told of every missing column at once', async () => {
    const result = await decompose('year,cost\n2023,1\n2024,2\n', { ...question, by: 'who' });
    expect(codes(result)).toEqual(['COLUMN_MISSING', 'COLUMN_MISSING', 'COLUMN_MISSING']);
  });

  it('is told of a missing column, a missing key and a cell that is no number at once', async () => {
    const csv = 'year,cost,persons\n2023,1,x\n';
    const result = await decompose(csv, question);
    expect(codes(result)).toEqual(['COLUMN_MISSING', 'KEY_MISSING', 'CELL_NOT_NUMBER']);
  });

  it('is told to use --by when a key stands on several rows', async () => {
    const result = await decompose(
      'year,who,cost,persons,price\n2023,a,1,1,1\n2023,b,1,1,1\n2024,a,1,1,1\n',
      question,
    );
    expect(codes(result)).toEqual(['KEY_TWICE']);
    expect(result.ok ? '' : result.problem.findings?.[0]?.message.sv).toContain('--by');
  });

  it('is told of each cell that is no number, with its line', async () => {
    const result = await decompose('year,cost,persons,price\n2023,x,10,5\n2024,84,,7\n', question);
    expect(result.ok ? [] : result.problem.findings?.map(({ at }) => [at.row, at.column])).toEqual([
      [2, 'cost'],
      [3, 'persons'],
    ]);
  });

  it.each([
    ['a key that no row has', { from: '1999' }, 'KEY_MISSING'],
    ['a factor named twice', { factors: ['price', 'price'] }, 'FACTOR_TWICE'],
    ['the total among the factors', { factors: ['cost'] }, 'FACTOR_IS_TOTAL'],
    ['no factor', { factors: [] }, 'FACTORS_COUNT'],
  ])('is refused for %s', async (_, change, code) => {
    const csv = 'year,cost,persons,price\n2023,50,10,5\n2024,84,12,7\n';
    expect(codes(await decompose(csv, { ...question, ...change }))).toContain(code);
  });

  it('is refused when a block stands twice for a key', async () => {
    const csv = 'year,who,cost,persons,price\n2023,a,1,1,1\n2023,a,1,1,1\n2024,a,1,1,1\n';
    expect(codes(await decompose(csv, { ...question, by: 'who' }))).toEqual(['BLOCK_TWICE']);
  });
});
