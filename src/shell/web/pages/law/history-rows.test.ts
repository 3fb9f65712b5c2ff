import { describe, expect, test } from 'vitest';
import { parameterHistory } from '#core/law';
import { historyRows } from './history-rows.ts';

const rowsOf = (id: string) => {
  const history = parameterHistory(id);
  if (!history.ok) throw new Error(`${id} is a parameter of law`);
  return historyRows(history.value);
};

describe('unknown years that follow on each other are one row', () => {
  test('with every place to look in, and the known years between them left as they are', () => {
    const rows = rowsOf('assistansersattning.timbelopp');
    expect(
      rows
        .filter(({ kind }) => kind === 'unknown')
        .map((row) => [row.from, row.to, row.kind === 'unknown' ? row.parts.length : 0]),
    ).toEqual([
      ['1994-01-01', '1998-01-01', 1],
      ['1999-01-01', '2000-01-01', 1],
      ['2001-01-01', '2008-01-01', 7],
      ['2009-01-01', '2012-01-01', 3],
      ['2027-01-01', null, 1],
    ]);
  });

  test('a history that is known throughout is left alone', () => {
    const rows = rowsOf('overklagande.lss-veckor');
    expect(rows.every(({ kind }) => kind === 'known')).toBe(true);
  });
});
