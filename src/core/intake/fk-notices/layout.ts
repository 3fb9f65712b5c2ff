import type { FkNoticeFact } from '#core/register';
import { GRANTED_COLUMNS } from '../layout/granted.ts';
import type { Layout } from '../layout/layout.ts';

export const COLUMNS = [
  'besked_id',
  'person',
  'född',
  'namn',
  'besked',
  'beslut',
  'ändrar_beslut',
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
  required: ['besked_id', 'person', 'besked', 'beslutad', 'mottagen', 'gäller_från'],
  tellTale: ['besked_id', 'mottagen'],
};

export const OUTCOMES: ReadonlyMap<string, FkNoticeFact['outcome']> = new Map([
  ['beviljat', 'granted'],
  ['ändrat', 'amended'],
  ['minskat', 'reduced'],
  ['indraget', 'withdrawn'],
  ['avslag', 'refused'],
]);

/** Which of the columns "beslut" and "ändrar_beslut" a notice of each outcome fills. */
export const NAMES_DECISION: {
  readonly [O in FkNoticeFact['outcome']]: {
    readonly beslut: 'needed' | 'optional' | 'none';
    readonly ändrar_beslut: 'needed' | 'optional' | 'none';
  };
} = {
  granted: { beslut: 'needed', ändrar_beslut: 'optional' },
  amended: { beslut: 'needed', ändrar_beslut: 'needed' },
  reduced: { beslut: 'needed', ändrar_beslut: 'needed' },
  withdrawn: { beslut: 'none', ändrar_beslut: 'needed' },
  refused: { beslut: 'optional', ändrar_beslut: 'none' },
};
