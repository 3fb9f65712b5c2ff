import { expect, it } from 'vitest';
import { fileName } from './save-file.ts';
import { csvOf } from './save-table.ts';
import type { TableModel } from './table-model.ts';

const model: TableModel<{ name: string; cost: number | null }> = {
  title: 'Kostnad per år',
  keyOf: ({ name }) => name,
  columns: [
    { id: 'name', head: 'Del', value: ({ name }) => name },
    { id: 'cost', head: 'Kostnad', unit: 'mnkr', numeric: true, value: ({ cost }) => cost },
  ],
  rows: [
    { name: 'LSS', cost: 193.7 },
    { name: 'Egen "regi"; netto', cost: null },
    { name: '=1+1', cost: -7.3 },
  ],
};

it('writes a table as a Swedish spreadsheet reads it, with its source last', () => {
  expect(csvOf(model, 'Malmö stad').split('\r\n')).toEqual([
    'Del;Kostnad (mnkr)',
    'LSS;193,7',
    '"Egen ""regi""; netto";',
    "'=1+1;-7,3",
    '',
    'Malmö stad',
  ]);
});

it('names a file after the title in letters that every disk takes', () => {
  expect(fileName('Läget: 362,1 mnkr över budget', 'svg')).toBe('laget-362-1-mnkr-over-budget.svg');
});
