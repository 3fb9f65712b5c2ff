import type { Day, Words } from '#kernel';

export const UNITS = [
  'kr',
  'kr/h',
  'ratio',
  'h/week',
  'h/day',
  'years',
  'months',
  'weeks',
  'days',
  'day of month',
  'per year',
  'persons',
  'list',
  'day',
  'promptness',
  'code',
] as const;

/** What a value counts; `day` is a first day in force, `promptness` a legal pace, `code` a rule with a name. */
export type ParameterUnit = (typeof UNITS)[number];

/** How soon the law wants a thing done. Four words of law, none of them a number of days. */
export const PROMPTNESS = [
  'immediately',
  'without_delay',
  'as_soon_as_possible',
  'within_reasonable_time',
] as const;
export type Promptness = (typeof PROMPTNESS)[number];

export const STANDINGS = ['verified', 'secondary', 'inferred'] as const;

/** How well a value is known: read in the law text, told by another source, or worked out from others. */
export type Standing = (typeof STANDINGS)[number];

export type LegalRef = { readonly act: string; readonly section: string };

/** From this age, in whole years, up to the next band. */
export type AgeBand = { readonly fromAge: number; readonly value: string };

/** A stretch [from, to) of days with one value; `to` is null while nothing ends it. */
export type KnownPeriod = {
  readonly kind: 'known';
  readonly from: Day;
  readonly to: Day | null;
  /** "347.70" for kronor an hour, "1/4" for a ratio, else a number; items joined by ", " for a list; bands when it goes by age. */
  readonly value: string;
  readonly items?: readonly string[];
  readonly byAge?: readonly AgeBand[];
  readonly status: Standing;
  readonly ref: LegalRef;
  readonly source: string;
  readonly sfs?: string;
  readonly note?: Words;
};

/** A stretch [from, to) for which no value has been found, and where to look for it. */
export type UnknownPeriod = {
  readonly kind: 'unknown';
  readonly from: Day;
  readonly to: Day | null;
  readonly lookUp: string;
};

export type ParameterPeriod = KnownPeriod | UnknownPeriod;

export type ParameterHistory = {
  readonly id: string;
  readonly label: Words;
  readonly unit: ParameterUnit;
  readonly note?: Words;
  /** In time order, without overlap. */
  readonly periods: readonly ParameterPeriod[];
};

export type ParameterSummary = {
  readonly id: string;
  readonly label: Words;
  readonly unit: ParameterUnit;
  /** First and last day with a known value; the last is null while nothing ends it, both are null when no value is known. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly values: number;
  readonly statuses: readonly Standing[];
  readonly needsAge: boolean;
};

/** The answer to "what did the law say on this day". */
export type LawValue = Omit<KnownPeriod, 'kind' | 'byAge'> & {
  readonly id: string;
  readonly label: Words;
  readonly unit: ParameterUnit;
  readonly on: Day;
  readonly age?: number;
  /** The day before `to`; null while nothing ends the value. */
  readonly lastDay: Day | null;
};

export type Act = {
  /** As references cite it: "LSS (1993:387)". */
  readonly act: string;
  readonly title: string;
  readonly where: string;
  readonly asOf: Day;
};

export type Source = {
  readonly id: string;
  readonly title: Words;
  readonly where: string;
  readonly asOf: Day;
};

/** A value as written in law/: days are ISO texts, `to` is the first day no longer covered. */
export type WrittenValue = {
  readonly from: string;
  readonly to?: string;
  readonly value?: string | readonly string[];
  readonly byAge?: readonly AgeBand[];
  readonly status: Standing;
  readonly ref: LegalRef;
  readonly source: string;
  readonly sfs?: string;
  readonly note?: Words;
};

export type WrittenGap = { readonly from: string; readonly to?: string; readonly lookUp: string };

/** A parameter as written in law/. */
export type WrittenParameter = {
  readonly id: string;
  readonly label: Words;
  readonly unit: ParameterUnit;
  readonly note?: Words;
  readonly values: readonly WrittenValue[];
  readonly unknown?: readonly WrittenGap[];
};
