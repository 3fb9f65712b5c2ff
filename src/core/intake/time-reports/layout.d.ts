import type { EmploymentFact, TimeKind } from '#core/register';
import type { Layout } from '../layout/layout.ts';
/** What FK 3059 says once, above its rows: here it may stand on the report's first row only. */
export declare const HEAD_COLUMNS: readonly [
  'lag',
  'månad',
  'person',
  'assistent',
  'assistent_namn',
  'assistent_född',
  'kollektivavtal',
  'anordnare',
  'anordnare_namn',
  'anställning',
  'närstående',
];
export declare const COLUMNS: readonly [
  'rapport',
  'lag',
  'månad',
  'person',
  'assistent',
  'assistent_namn',
  'assistent_född',
  'kollektivavtal',
  'anordnare',
  'anordnare_namn',
  'anställning',
  'närstående',
  'dag',
  'från',
  'till',
  'tid',
  'ursprung_från',
  'ursprung_till',
];
export type Column = (typeof COLUMNS)[number];
export declare const LAYOUT: Layout<Column>;
export declare const TIME_KINDS: ReadonlyMap<string, TimeKind>;
export declare const FORMS: ReadonlyMap<string, EmploymentFact['form']>;
export declare const RELATIONS: ReadonlyMap<string, EmploymentFact['relation']>;
