import { type Words, words } from '#kernel';
import { SERVICES } from './service.ts';

/** Columns of the equalisation's table that count persons. */
export const COUNTS = {
  population: words('Invånare 1 november', 'Inhabitants on 1 November'),
  ...SERVICES,
  pa_with_adult_housing: words(
    'Personlig assistans enligt LSS, varav även i bostad för vuxna',
    'Personal assistance under LSS, of whom also in housing for adults',
  ),
} as const satisfies Record<string, Words>;

/** Columns of the equalisation's table that hold kronor; the letters are those of the ordinance's annex. */
export const AMOUNTS = {
  fk_payment: words('Ersättning till Försäkringskassan (H)', 'Payment to Försäkringskassan (H)'),
  a: words('Externa löner (A)', 'External wages (A)'),
  b: words('Köp av verksamhet (B)', 'Bought service (B)'),
  c: words('Interna köp (C)', 'Internal purchases (C)'),
  d: words('Fördelat efter kommunens nyckel (D)', "Distributed by the municipality's key (D)"),
  e: words('Fördelat efter SCB:s nyckel (E)', "Distributed by Statistics Sweden's key (E)"),
  f: words('Interna intäkter (F)', 'Internal income (F)'),
  g: words('Ersättning från Försäkringskassan (G)', 'Income from Försäkringskassan (G)'),
  j: words('Försäljning till andra kommuner (J)', 'Sales to other municipalities (J)'),
  net_5131: words('Nettokostnad rad 5131, bostad', 'Net cost of row 5131, housing'),
  net_5133: words('Nettokostnad rad 5133, assistans', 'Net cost of row 5133, assistance'),
  net_5135: words(
    'Nettokostnad rad 5135, daglig verksamhet',
    'Net cost of row 5135, daily activity',
  ),
  net_5139: words('Nettokostnad rad 5139, övriga insatser', 'Net cost of row 5139, other services'),
} as const satisfies Record<string, Words>;

export const COLUMNS = { ...COUNTS, ...AMOUNTS } as const satisfies Record<string, Words>;

export type Count = keyof typeof COUNTS;
export type Column = keyof typeof COLUMNS;

export const isColumn = (text: string): text is Column => Object.hasOwn(COLUMNS, text);
export const columns = (): readonly Column[] => Object.keys(COLUMNS).filter(isColumn);

/** One municipality's persons and kronor of the statistics year. */
export type Municipality = { readonly code: string; readonly name: string } & Readonly<
  Record<Column, number>
>;
