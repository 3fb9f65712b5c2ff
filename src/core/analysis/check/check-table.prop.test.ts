import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFrom, withCell } from '../../../../tests/support/table-from.ts';
import { checkTable } from './check-table.ts';

// Unbiased: tables of equal numbers hold every relation, and none can be told from another.
const cell = fc.noBias(fc.integer({ min: 1000, max: 9_999_999 }));
const csv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows].map((row) => row.join(';')).join('\n');

describe('a table without relations', () => {
  it('gives no findings, however large or small its numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom(20, 300, 1_000_000),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (rows, columns, most, stream) => {
          const next = (): number => Math.floor((stream.next().value ?? 0) * most);
          const header = ['namn', ...Array.from({ length: columns }, (_, i) => `mått ${i + 1}`)];
          const body = Array.from({ length: rows }, (_, r) => [
            `rad ${r}`,
            ...Array.from({ length: columns }, next),
          ]);
          expect(checkTable(await tableFrom(csv(header, body))).findings).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 20 },
    );
  });
});

describe('a table with sums, differences, shares and totals', () => {
  const table = fc
    .array(fc.tuple(cell, cell, fc.noBias(fc.integer({ min: 20, max: 900 }))), {
      minLength: 6,
      maxLength: 14,
    })
    .map((rows) => {
      const body = rows.map(([budget, outcome, persons], i) => [
        `Område ${i + 1}`,
        budget,
        outcome,
        budget - outcome,
        persons,
        (outcome / persons).toFixed(1).replace('.', ','),
      ]);
      const sum = (at: 0 | 1 | 2): number => rows.reduce((s, row) => s + row[at], 0);
      const total = ['Totalt', sum(0), sum(1), sum(0) - sum(1), sum(2), ''];
      const header = ['område', 'Budget', 'Utfall', 'Avvikelse', 'Personer', 'Kr per person'];
      return csv(header, [...body, total]);
    });

  it('contradicts itself nowhere as it was made', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        expect(checkTable(await tableFrom(text)).findings).toEqual([]);
      }),
      { numRuns: 25, seed: 20 },
    );
  });

  it('points at a cell that is changed where two relations meet, with the value that it had', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.nat(5), fc.constantFrom(1, 2, 3), async (text, row, column) => {
        const clean = await tableFrom(text);
        const printed = Number(clean.rows[row]?.[column]);
        const findings = checkTable(withCell(clean, row, column, String(printed + 5000))).findings;
        expect(findings).toHaveLength(1);
        expect(findings[0]).toMatchObject({
          at: { row, column },
          expected: printed,
          difference: 5000,
          severity: 'contradiction',
        });
      }),
      { numRuns: 25, seed: 20 },
    );
  });
});
