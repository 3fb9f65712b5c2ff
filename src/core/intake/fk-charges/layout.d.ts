import type { Layout } from '../layout/layout.ts';
export declare const COLUMNS: readonly [
  'faktura',
  'fakturarad',
  'person',
  'assistansmånad',
  'fakturamånad',
  'timmar',
  'timbelopp',
  'belopp',
];
export type Column = (typeof COLUMNS)[number];
export declare const LAYOUT: Layout<Column>;
