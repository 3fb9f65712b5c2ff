import type { Month, Ore, Words } from '#kernel';
import type { NextValue } from '../../statistics/next-value.ts';

/** Events seen over an exposure: months for what comes from outside, person-months for what befalls those who are in. */
export type Seen = { readonly events: number; readonly exposure: number };

/** Persons under one law, as one stock. */
export type YearGroup = {
  readonly id: string;
  /** What is uncertain for a whole law, its practice and what of it is paid, moves its groups alike. */
  readonly law: string;
  /** Persons when the simulation starts: what is known, or equally likely draws where some are not yet known. */
  readonly persons: number | readonly number[];
  readonly starts: Seen;
  readonly ends: Seen;
  /** Minutes per person and day that are paid for, before the share that is paid. */
  readonly hours: {
    readonly minutesPerDay: number;
    /** How uncertain the level is now, and how much it moves in a month, as shares of itself. */
    readonly spread: number;
    readonly monthlySpread: number;
  };
};

/** Persons who go from one group to another, such as from LSS to SFB. */
export type YearTransfer = { readonly from: string; readonly to: string; readonly seen: Seen };

export type YearMonth = { readonly month: Month; readonly hourlyAmount: Ore };

export type YearQuestion = {
  /** The months still to come, in order. */
  readonly months: readonly YearMonth[];
  readonly groups: readonly YearGroup[];
  readonly transfers: readonly YearTransfer[];
  /** What is paid for each krona that persons × time × hourly amount gives, by law. */
  readonly paid: Readonly<Record<string, NextValue>>;
  /** What the municipal provider costs beyond what it is paid, öre a month. */
  readonly provider: NextValue;
  /** Known for the months that have passed. */
  readonly booked: Ore;
  /** What else the months that have passed cost, whose bill has not come: in full by law, and the provider's months. */
  readonly unbilled?: {
    readonly full: Readonly<Record<string, Ore>>;
    readonly providerMonths: number;
  };
  /** Öre that belong to the past but are not yet known; a draw goes with the same draw of persons. */
  readonly late?: readonly number[];
  readonly budget: Ore;
  readonly seed: number;
  readonly paths?: number;
};

/** One thing that a scenario makes otherwise, from the first day of a month. Without a group it is all of them. */
export type YearChange =
  | {
      readonly what: 'starts' | 'ends' | 'transfers' | 'hours' | 'hourlyAmount' | 'provider';
      readonly group?: string;
      readonly from: Month;
      readonly times: number;
    }
  | {
      readonly what: 'persons';
      readonly group: string;
      readonly from: Month;
      /** Persons added; taken away when below zero. */
      readonly plus: number;
    };

/** A named set of changes. What kind of reason it has is for the reader; the numbers do not depend on it. */
export type YearScenario = {
  readonly id: string;
  readonly kind: 'law' | 'amount' | 'praxis' | 'volume';
  readonly label: Words;
  readonly changes: readonly YearChange[];
};
