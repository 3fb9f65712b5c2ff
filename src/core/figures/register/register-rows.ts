import type { Day, Minutes, Month, Ore } from '#kernel';

/** Persons and time of one law in one month. Children are under 18 on the first day of the month. */
export type MonthOfLaw = {
  readonly month: Month;
  readonly law: 'SFB' | 'LSS';
  readonly persons: number;
  readonly children: number;
  readonly grantedMinutes: Minutes;
  /** Null when the law's share of waiting or standby time is not known. */
  readonly performedMinutes: Minutes | null;
};

/** Performed time of one month with the municipality's own provider, both laws. */
export type OwnProviderMonth = {
  readonly month: Month;
  /** Null when it is not known who performed some of the month's time, or the law's share of it. */
  readonly performedMinutes: Minutes | null;
};

/** Persons of one law in force on 1 October of the month's year. */
export type OctoberCount = Pick<MonthOfLaw, 'month' | 'law' | 'persons'>;

/** Försäkringskassan's charges of one service month that were invoiced in one month. */
export type ChargeSum = {
  readonly service: Month;
  readonly invoice: Month;
  readonly amount: Ore;
};

/** Persons whose charges for a service month sum to more than nothing. */
export type ChargedPersons = { readonly service: Month; readonly persons: number };

/** Ledger lines of one month, vintage, account and set of objects; debit is positive. */
export type LedgerSum = {
  readonly month: Month;
  readonly vintage: 'budget' | 'forecast' | 'actual';
  readonly account: string;
  readonly objects: readonly string[];
  readonly amount: Ore;
};

/** What the register counts and sums, as it was known at the end of a day. */
export type RegisterRows = {
  readonly knownOn: Day;
  readonly months: readonly MonthOfLaw[];
  readonly octobers: readonly OctoberCount[];
  readonly ownProvider: readonly OwnProviderMonth[];
  readonly charges: readonly ChargeSum[];
  readonly charged: readonly ChargedPersons[];
  readonly ledger: readonly LedgerSum[];
};
