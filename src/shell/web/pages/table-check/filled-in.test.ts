import { describe, expect, test } from 'vitest';
import type { CheckedTable, Finding } from './check-table.ts';
import { filledIn, operandsOf } from './filled-in.ts';

const table: CheckedTable = {
  file: 'a.csv',
  rows: 2,
  columns: 4,
  relations: [],
  findings: [],
  contradictions: 1,
  roundings: 0,
  unread: [],
  header: ['År', 'A', 'A2', 'S'],
  cells: [
    ['2020', '1', '2', '98'],
    ['2021', '4', '5', '9'],
  ],
  lines: [2, 3],
};

const finding: Finding = {
  expression: 'S = A + A2',
  kind: 'sum',
  holds: 1,
  of: 2,
  severity: 'contradiction',
  row: '2020',
  column: 'S',
  at: { row: 0, column: 3, line: 2 },
  printed: 98,
  expected: 3,
  difference: 95,
  cells: [
    { row: 0, column: 3 },
    { row: 0, column: 1 },
    { row: 0, column: 2 },
  ],
  alsoMends: [],
};

describe('a relation is shown with its numbers', () => {
  test('each name gives place to what is printed, the longer name first', () => {
    expect(filledIn(table, finding)).toBe('98 ≠ 1 + 2');
  });

  test('a sum over many rows is listed by the rows’ own names instead', () => {
    const total: Finding = {
      ...finding,
      expression: 'Totalt = 2020 + … + 2030',
      cells: [
        { row: 0, column: 1 },
        { row: 1, column: 1 },
      ],
    };
    expect(filledIn(table, total)).toBeUndefined();
    expect(operandsOf(table, total)).toEqual([
      { name: '2020', text: '1' },
      { name: '2021', text: '4' },
    ]);
  });
});
