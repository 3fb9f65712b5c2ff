import { describe, expect, it } from 'vitest';
import { type PrintedShift, reviewPrinted } from '#core/analysis';
import { type Ore, ore } from '#kernel';
import { readTable } from '#core/intake';
import { readFile } from 'node:fs/promises';

const bytes = await readFile(
  new URL(
    '../../../data/published/jonkoping/J21_overspill_state_to_municipality.csv',
    import.meta.url,
  ),
);
const table = await readTable(bytes, 'J21.csv');
if (!table.ok) throw new Error(table.problem.detail.en);

const rows = table.value.rows.map((cells) => {
  const kronor = (i: number): Ore => ore(Number(cells[i]) * 100);
  return {
    year: cells[0]!,
    reassessedCost: kronor(1),
    reassessedPersons: Number(cells[2]),
    newCost: kronor(3),
    newPersons: Number(cells[4]),
    gross: kronor(5),
    firstHours: kronor(6),
    ownProviderGap: kronor(7),
    net: kronor(8),
  };
});
const totals: PrintedShift = rows.at(-1)!;
const review = reviewPrinted(rows.slice(0, -1), totals, ore(30_000_000));
const faults = review.faults.map(({ code, year, field, printed, expected }) => [
  code,
  year,
  field,
  field.endsWith('Persons') ? printed : printed / 100,
  field.endsWith('Persons') ? expected : expected / 100,
]);

describe("Jönköping's table of cost shifted from state to municipality, 2012–2019", () => {
  it('leaves its own rules in 2017, 2019 and four totals', () => {
    expect(faults).toEqual([
      ['PER_PERSON', '2017', 'firstHours', -8_810_000, -8_100_000],
      ['NET', '2019', 'net', 7_132_800, 6_073_800],
      ['TOTAL', null, 'reassessedCost', 128_072_295, 131_429_025],
      ['TOTAL', null, 'reassessedPersons', 67, 70],
      ['TOTAL', null, 'newPersons', 15, 16],
      ['TOTAL', null, 'net', 123_740_725, 126_756_895],
    ]);
  });

  it('leaves the row of 2012 out of those totals', () => {
    expect(review.faults.filter(({ code }) => code === 'TOTAL').map(({ why }) => why.sv)).toEqual([
      'Summan är utan raden för 2012.',
      'Summan är utan raden för 2012.',
      'Summan är utan raden för 2012.',
      'Summan är utan raden för 2012.',
    ]);
  });

  it('has its gross, deductions and new cost right', () => {
    expect(review.sums).toMatchObject({
      gross: 16_534_641_500,
      firstHours: -2_171_000_000,
      ownProviderGap: -1_793_852_000,
      newCost: 3_391_739_000,
    });
  });

  it('comes to 125 697 895 kronor when 2019 is worked from its inputs', () => {
    expect(review.netFromInputs).toBe(12_569_789_500);
  });
});
