import type { EmploymentFact, TimeKind } from '#core/register';
import type { Layout } from '../layout/layout.ts';

/** What FK 3059 says once, above its rows: here it may stand on the report's first row only. */
export const HEAD_COLUMNS = [
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
] as const;

export const COLUMNS = [
  'rapport',
  ...HEAD_COLUMNS,
  'dag',
  'från',
  'till',
  'tid',
  'ursprung_från',
  'ursprung_till',
] as const;
export type Column = (typeof COLUMNS)[number];

export const LAYOUT: Layout<Column> = {
  format: 'time-reports',
  columns: COLUMNS,
  required: ['rapport', 'lag', 'månad', 'person', 'assistent', 'dag', 'från', 'till', 'tid'],
  tellTale: ['rapport', 'assistent'],
};

export const TIME_KINDS: ReadonlyMap<string, TimeKind> = new Map([
  ['aktiv tid', 'active'],
  ['väntetid', 'waiting'],
  ['beredskap', 'standby'],
]);

export const FORMS: ReadonlyMap<string, EmploymentFact['form']> = new Map([
  ['hök', 'hok'],
  ['pan', 'pan'],
  ['pan anhörig', 'pan_relative'],
  ['privat', 'private'],
  ['okänd', 'unknown'],
]);

export const RELATIONS: ReadonlyMap<string, EmploymentFact['relation']> = new Map([
  ['nej', 'none'],
  ['ja', 'relative'],
  ['i hushållet', 'household'],
  ['okänt', 'unknown'],
]);
