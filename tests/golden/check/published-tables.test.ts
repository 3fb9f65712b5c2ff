import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTable } from '#core/analysis';
import { printedNumber } from '#core/intake';
import { publishedTable, withCell } from '../../support/table-from.ts';

const malmo = readdirSync(new URL('../../../data/published/malmo/', import.meta.url))
  .filter((file) => /^M(0[1-9]|1[0-3])_.*\.csv$/.test(file))
  .toSorted();

describe("Malmö's tables 2020–2025", () => {
  it('are all thirteen here', () => {
    expect(malmo).toHaveLength(13);
  });

  it.each(malmo)('%s contradicts itself nowhere', async (file) => {
    const { findings } = checkTable(await publishedTable('malmo', file));
    expect(findings).toEqual([]);
  });

  it.each([
    ['M01_malmo_pa_total.csv', 'Budgetavvikelse = Budget (KB) + Nettokostnad', 6],
    ['M04_malmo_sfb_users.csv', 'Budgetavvikelse = Budget − Utfall', 6],
    [
      'M05_malmo_sfb_flows.csv',
      'Nettoinflöde under året = Nya SFB totalt (inklusive från LSS till SFB) − Avslutade SFB under året',
      8,
    ],
    ['M06_sfb_users_1oct_by_area.csv', 'change_2020_2024 = 2024-10-01 − 2020-10-01', 5],
    [
      'M06_sfb_users_1oct_by_area.csv',
      'change_pct = 100 × (2024-10-01 − 2020-10-01) / 2020-10-01',
      5,
    ],
    [
      'M09_malmo_lss_hours.csv',
      'Ökning mellan åren = 100 × (Utfall − Utfall (föregående)) / Utfall (föregående)',
      5,
    ],
  ])('%s keeps "%s" in all %i places', async (file, expression, places) => {
    const { relations } = checkTable(await publishedTable('malmo', file));
    expect(relations).toContainEqual(
      expect.objectContaining({ expression, holds: places, of: places }),
    );
  });
});

describe('the table of cost shifted from state to municipality (J21)', () => {
  it('contradicts itself in six cells, each with the value that its relation gives', async () => {
    const { findings } = checkTable(
      await publishedTable('jonkoping', 'J21_overspill_state_to_municipality.csv'),
    );
    const told = findings.map(({ row, column, printed, expected, severity, leavesOut }) => ({
      row,
      column,
      printed,
      expected,
      severity,
      ...(leavesOut === undefined ? {} : { leavesOut }),
    }));
    const total = { row: 'Totalt (tryckt)', severity: 'contradiction', leavesOut: '2012' };
    expect(told).toEqual([
      {
        row: '2017',
        column: 'deduct_20h_kr',
        printed: -8810000,
        expected: -8100000,
        severity: 'contradiction',
      },
      {
        row: '2019',
        column: 'real_cost_kr',
        printed: 7132800,
        expected: 6073800,
        severity: 'contradiction',
      },
      { ...total, column: 'reassessed_sfb_lss_kr', printed: 128072295, expected: 131429025 },
      { ...total, column: 'reassessed_persons', printed: 67, expected: 70 },
      { ...total, column: 'new_lss_persons', printed: 15, expected: 16 },
      { ...total, column: 'real_cost_kr', printed: 123740725, expected: 126756895 },
    ]);
  });
});

describe("the state's recipients per month (X01)", () => {
  it('has three months whose women and men are not its total', async () => {
    const { findings } = checkTable(
      await publishedTable('riket', 'X01_fk_recipients_monthly_public.csv'),
    );
    expect(findings.map(({ row, difference }) => [row, difference])).toEqual([
      ['2021-10', 1],
      ['2021-11', -1],
      ['2024-03', 100],
    ]);
  });
});

describe('a single changed cell', () => {
  const tables = [
    ['malmo', 'M01_malmo_pa_total.csv'],
    ['malmo', 'M03_malmo_sfb20h_cost.csv'],
    ['malmo', 'M04_malmo_sfb_users.csv'],
    ['malmo', 'M07_malmo_lss_cost.csv'],
    ['malmo', 'M09_malmo_lss_hours.csv'],
    ['malmo', 'M12_malmo_own_provider_cost.csv'],
  ] as const;

  it.each(tables)(
    'of %s/%s is found, and pointed at when two relations meet in it',
    async (folder, file) => {
      const table = await publishedTable(folder, file);
      for (const [row, cells] of table.rows.entries()) {
        for (const [column, text] of cells.entries()) {
          const number = printedNumber(text, table.decimalMark);
          if (column === 0 || !number || number.value === 0) continue;
          const changed = String(Math.round(number.value * 1.1 + 3 * Math.sign(number.value)));
          const { findings } = checkTable(withCell(table, row, column, changed));
          const where = `${cells[0]} ${table.header[column]}: ${text} → ${changed}`;
          // Net cost's percentage stands alone where the budget row starts from zero.
          if (file.startsWith('M12') && table.header[column] === 'change_pct') continue;
          expect(findings.length, where).toBeGreaterThan(0);
          const inSameColumn = findings.some((finding) => finding.at.column === column);
          const pointedAt = findings.some(({ at }) => at.row === row && at.column === column);
          expect(inSameColumn || pointedAt, where).toBe(true);
          const meetsTwo =
            ['2020', '2025', 'change_2020_2025'].includes(table.header[column] ?? '') && row < 2;
          if (meetsTwo && !file.startsWith('M12')) expect(pointedAt, where).toBe(true);
        }
      }
    },
  );
});
