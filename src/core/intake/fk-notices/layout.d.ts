import type { FkNoticeFact } from '#core/register';
import type { Layout } from '../layout/layout.ts';
export declare const COLUMNS: readonly [
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
  'per',
  'grundläggande',
  'övriga',
  'väntetid',
  'beredskap',
  'interimistiskt',
  'förhöjt_belopp',
];
export type Column = (typeof COLUMNS)[number];
export declare const LAYOUT: Layout<Column>;
export declare const OUTCOMES: ReadonlyMap<string, FkNoticeFact['outcome']>;
/** Which of the columns "beslut" and "ändrar_beslut" a notice of each outcome fills. */
export declare const NAMES_DECISION: {
  readonly [O in FkNoticeFact['outcome']]: {
    readonly beslut: 'needed' | 'optional' | 'none';
    readonly ändrar_beslut: 'needed' | 'optional' | 'none';
  };
};
