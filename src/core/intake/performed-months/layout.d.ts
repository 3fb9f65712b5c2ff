import type { Layout } from '../layout/layout.ts';
export declare const COLUMNS: readonly [
  'räkning',
  'lag',
  'månad',
  'person',
  'anordnare',
  'aktiv_tid',
  'väntetid',
  'beredskap',
];
export type Column = (typeof COLUMNS)[number];
export declare const LAYOUT: Layout<Column>;
