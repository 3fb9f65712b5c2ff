import type { Language } from '#kernel';
import type { TableModel } from '../../components/table-model.ts';
import type { CheckedTable, Finding } from './check-table.ts';
import { CHECK } from './words.ts';

/** The findings as a table to save. */
export const findingsTable = (table: CheckedTable, language: Language): TableModel<Finding> => ({
  title: `${CHECK.findings[language]} ${table.file}`,
  rows: table.findings,
  keyOf: ({ at, expression }) => `${at.row} ${at.column} ${expression}`,
  columns: [
    {
      id: 'severity',
      head: CHECK.severity[language],
      value: (each) => CHECK[each.severity][language],
    },
    { id: 'line', head: CHECK.line[language], numeric: true, value: ({ at }) => at.line },
    { id: 'row', head: CHECK.row[language], value: ({ row }) => row },
    { id: 'column', head: CHECK.column[language], value: ({ column }) => column },
    {
      id: 'printed',
      head: CHECK.printed[language],
      numeric: true,
      value: ({ printed }) => printed,
    },
    {
      id: 'expected',
      head: CHECK.expected[language],
      numeric: true,
      value: ({ expected }) => expected,
    },
    {
      id: 'difference',
      head: CHECK.difference[language],
      numeric: true,
      value: ({ difference }) => difference,
    },
    { id: 'relation', head: CHECK.relation[language], value: ({ expression }) => expression },
    {
      id: 'holds',
      head: CHECK.holds[language],
      value: ({ holds, of }) => `${holds} ${CHECK.of[language]} ${of}`,
    },
  ],
});
