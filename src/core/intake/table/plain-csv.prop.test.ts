import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { isPlainCsv, readPlainCsv } from './plain-csv.ts';

const cell = fc
  .array(fc.constantFrom('a', 'Å', '7', ' ', '\u00a0', '\t', '.', '-', ','), { maxLength: 4 })
  .map((letters) => letters.join(''));
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  .map((rows) => rows.map((cells) => cells.join(';')));

it('a text without quotation marks is split as the patient reader splits it', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, last) => {
      const text = rows.join(end) + (last ? end : '');
      const lines: number[] = [];
      const patient: string[][] = parse(text, {
        bom: true,
        delimiter: ';',
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
        on_record: (record: string[], { lines: at }) => {
          if (record.every((one) => one === '')) return null;
          lines.push(at);
          return record;
        },
      });
      expect(isPlainCsv(text, ';')).toBe(true);
      expect(readPlainCsv(text, ';', (one) => one)).toEqual({ rows: patient, lines });
    }),
  );
});

it.each(['a;"b"', 'a\r\nb\nc', 'a\rb'])('%j is left to the patient reader', (text) => {
  expect(isPlainCsv(text, ';')).toBe(false);
});
