import type { Layout } from '../layout/layout.ts';

export const COLUMNS = [
  'räkning',
  'lag',
  'månad',
  'person',
  'anordnare',
  'aktiv_tid',
  'väntetid',
  'beredskap',
] as const;
export type Column = (typeof COLUMNS)[number];

export const LAYOUT: Layout<Column> = {
  format: 'performed-months',
  columns: COLUMNS,
  required: ['räkning', 'lag', 'månad', 'person', 'aktiv_tid'],
  tellTale: ['räkning', 'aktiv_tid'],
};
