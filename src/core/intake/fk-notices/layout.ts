import type { FkNoticeFact } from '#core/register';
import { GRANTED_COLUMNS } from '../layout/granted.ts';
import type { Layout } from '../layout/layout.ts';

export const COLUMNS = [
  'besked_id',
  'person',
  'född',
  'namn',
  'ärende',
  'besked',
  'beslutad',
  'mottagen',
  'gäller_från',
  'gäller_till',
  'personkrets',
  ...GRANTED_COLUMNS,
  'interimistiskt',
  'förhöjt_belopp',
] as const;
export type Column = (typeof COLUMNS)[number];

export const LAYOUT: Layout<Column> = {
  format: 'fk-notices',
  columns: COLUMNS,
  required: ['besked_id', 'person', 'ärende', 'besked', 'beslutad', 'mottagen', 'gäller_från'],
  tellTale: ['besked_id', 'mottagen'],
};

export const OUTCOMES: ReadonlyMap<string, FkNoticeFact['outcome']> = new Map([
  ['beviljat', 'granted'],
  ['ändrat', 'amended'],
  ['minskat', 'reduced'],
  ['indraget', 'withdrawn'],
  ['avslag', 'refused'],
]);
