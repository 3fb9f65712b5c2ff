import type { Layout } from '../layout/layout.ts';

export const COLUMNS = [
  'faktura',
  'fakturarad',
  'person',
  'assistansmånad',
  'fakturamånad',
  'timmar',
  'timbelopp',
  'belopp',
] as const;
export type Column = (typeof COLUMNS)[number];

export const LAYOUT: Layout<Column> = {
  format: 'fk-charges',
  columns: COLUMNS,
  required: ['faktura', 'fakturarad', 'person', 'assistansmånad', 'fakturamånad', 'belopp'],
  tellTale: ['assistansmånad', 'fakturamånad'],
};
