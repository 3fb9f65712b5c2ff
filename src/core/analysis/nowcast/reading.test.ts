import { describe, expect, it } from 'vitest';
import { tableFrom } from '../../../../tests/support/table-from.ts';
import { type Problem, type Result, month } from '#kernel';
import { readLineList } from './line-list.ts';
import { readTriangle } from './triangle.ts';

const found = (read: Result<unknown, Problem>) =>
  read.ok ? [] : (read.problem.findings ?? []).map(({ code, at }) => [code, at.row, at.column]);

describe('a line list', () => {
  const read = async (text: string) =>
    readLineList(await tableFrom(text, 'lista.csv'), month('2024-06'));

  it('is read from days or months, with counts where there are such', async () => {
    const cases = await read('effective,known,count\n2024-01-15,2024-03,2\n2024-02,2024-02-28,\n');
    expect(cases).toEqual({
      ok: true,
      value: [
        { effective: '2024-01', known: '2024-03', count: 2 },
        { effective: '2024-02', known: '2024-02', count: 1 },
      ],
    });
  });

  it('is read by its column names, in any order', async () => {
    const cases = await read('antal;känt;gäller från\n3;2024-03;2024-01\n');
    expect(cases.ok && cases.value).toEqual([{ effective: '2024-01', known: '2024-03', count: 3 }]);
  });

  it('is not looked at where it was known later', async () => {
    const cases = await read('effective,known,count\n2024-01,2024-02,1\nskräp,2024-07,många\n');
    expect(cases.ok && cases.value).toHaveLength(1);
  });

  it('takes a reversal of what was known, the same month or later', async () => {
    const cases = await read('effective,known,count\n2024-01,2024-04,-1\n2024-01,2024-02,1\n');
    expect(cases.ok && cases.value.map(({ count }) => count)).toEqual([-1, 1]);
  });

  it('names its faults in the order of the file', async () => {
    const rows = 'effective,known,count\n2024-03,2024-04,-1\n13,2024-05,1\n2024-01,när,1\n';
    expect(found(await read(rows)).map(([, row]) => row)).toEqual([2, 3, 4]);
  });

  it('is refused with every fault at once, each with its row', async () => {
    expect(
      found(
        await read(
          'effective,known,count\n2024-01,2024-02,1\n2024-13,2024-02,1\n2024-01,snart,1\n2024-01,2024-03,1.5\n2024-01,2024-03,-3\n',
        ),
      ),
    ).toEqual([
      ['NOT_A_DATE', 3, 'effective'],
      ['NOT_A_DATE', 4, 'known'],
      ['NOT_A_COUNT', 5, 'count'],
      ['REVERSAL_OF_NOTHING', 6, undefined],
    ]);
  });

  it('is refused when the reversal came before the case', async () => {
    expect(
      found(await read('effective,known,count\n2024-01,2024-02,-1\n2024-01,2024-03,1\n')),
    ).toEqual([['REVERSAL_OF_NOTHING', 2, undefined]]);
  });
});

describe('a triangle', () => {
  const read = async (text: string) => readTriangle(await tableFrom(text, 'triangel.csv'));

  it('may fall, as long as no sum is below zero', async () => {
    const triangle = await read('o,0,1,2\na,5,4,4\nb,3,3,\nc,2,,\n');
    expect(triangle.ok && triangle.value).toEqual({
      origins: ['a', 'b', 'c'],
      known: [[5, 4, 4], [3, 3], [2]],
      delays: 3,
    });
  });

  it.each([
    ['a hole', 'o,0,1,2\na,1,2,3\nb,1,,3\nc,1,,\n', [['TRIANGLE_HOLE', 3, '1']]],
    ['an older row cut short', 'o,0,1,2\na,1,2,3\nb,1,,\nc,1,2,\n', [['TRIANGLE_HOLE', 3, '1']]],
    ['a text', 'o,0,1\na,1,två\nb,1,\n', [['NOT_A_NUMBER', 2, '1']]],
    ['a sum below zero', 'o,0,1\na,1,-2\nb,1,\n', [['NEGATIVE_SUM', 2, '1']]],
    ['an origin twice', 'o,0,1\na,1,2\na,1,\n', [['ORIGIN_TWICE', 3, 'o']]],
    ['an origin without values', 'o,0,1\na,1,2\nb,,\n', [['ORIGIN_EMPTY', 3, 'o']]],
    ['a delay without values', 'o,0,1,2\na,1,2,\nb,1,,\n', [['DELAY_EMPTY', undefined, '2']]],
    ['one row', 'o,0,1\na,1,2\n', [['TRIANGLE_TOO_SMALL', undefined, undefined]]],
  ])('is refused with %s', async (_, text, faults) => {
    expect(found(await read(text))).toEqual(faults);
  });
});
