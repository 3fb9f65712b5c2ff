import type { Ratio, Words } from '#kernel';
import type { DateBasis } from './date-basis.ts';
import type { Measure } from './measure.ts';

/** Who the figure is about within personal assistance. `state`: the municipality's first 20 hours a week of SFB. */
export type Part = 'total' | 'state' | 'lss' | 'own_provider' | 'other';

/** What was planned, what happened, and planned less happened; a flow counts events, a price is per unit. */
export const KINDS = [
  'budget',
  'outcome',
  'deviation',
  'flow',
  'forecast',
  'price',
  'survey',
] as const;
export type Kind = (typeof KINDS)[number];

export const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);

/** A year, month or day as ISO text ("2024", "2024-05", "2024-10-01"), or years together ("2020–2025"). */
export type Period = string;

/** When the figure became public: an ISO year, month or day, as exactly as it is known. */
export type KnownOn = { readonly on: string; readonly note?: Words | undefined };

/** Where a printed figure stands. `line` is the line of the file and `row` the row's own words. */
export type PrintedOrigin = {
  readonly from: 'table';
  readonly packageId: string;
  readonly packageTitle: Words;
  readonly publisher: string;
  readonly document: string;
  readonly table: string;
  readonly tableTitle: Words;
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly line: number;
  readonly printed: string;
  /** True when the document prints a cost with a minus sign; the figure's value is then the cost itself. */
  readonly signTurned: boolean;
};

/** A value of law, with its standing. */
export type LawOrigin = {
  readonly from: 'law';
  readonly parameter: string;
  readonly act: string;
  readonly section: string;
  readonly status: string;
  readonly source: string;
};

/** A choice of ours, with its reason. */
export type AssumptionOrigin = { readonly from: 'assumption'; readonly reason: Words };

/** Computed here: the formula in words and the figures it used, in the formula's order. */
export type ComputedOrigin = {
  readonly from: 'formula';
  readonly formula: string;
  readonly text: Words;
  readonly inputs: readonly Figure[];
};

/**
 * Counted or summed in the register: how, the figures of the months or parts it is made of, and whether there are rows
 * behind it to open.
 */
export type RegisterOrigin = {
  readonly from: 'register';
  readonly text: Words;
  readonly inputs: readonly Figure[];
  readonly hasRows: boolean;
};

export type Origin = PrintedOrigin | LawOrigin | AssumptionOrigin | ComputedOrigin | RegisterOrigin;

/**
 * A number that knows what it is. The id is its address: `malmo/M03/outcome/2024` for a printed one,
 * `formula(id,id)` for a computed one, so that an address alone is enough to rebuild it.
 */
export type Figure = {
  readonly id: string;
  readonly metric: string;
  readonly label: Words;
  readonly definition: Words;
  readonly population: Words;
  readonly area?: string;
  readonly part: Part;
  readonly kind: Kind;
  readonly dateBasis: DateBasis;
  readonly period: Period;
  /** The period an amount belongs to when it was booked in another. */
  readonly refersTo?: Period;
  readonly measure: Measure;
  readonly value: Ratio;
  readonly knownOn: KnownOn;
  readonly origin: Origin;
};
