import type { Day, Minutes, Month } from '#kernel';
import type { Law } from './decision.ts';
import type { Fact } from './fact.ts';
import type { Reference } from './reference.ts';

/** Aktiv tid, väntetid, beredskap. */
export type TimeKind = 'active' | 'waiting' | 'standby';

/** Clock times in minutes from midnight, local time: 0 ≤ from < to ≤ 1440. Work past midnight is two shifts. */
export type ClockTimes = { readonly from: Minutes; readonly to: Minutes };

/** One stretch of work. `original` holds the times before somebody changed them, null when nobody did. */
export type Shift = ClockTimes & {
  readonly day: Day;
  readonly kind: TimeKind;
  readonly original: ClockTimes | null;
};

/** One assistant's work for one person in one month, as reported; valid is the month. Corrected as a whole. */
export type TimeReportFact = Fact<'time_report'> & {
  readonly person: Reference<'person'>;
  readonly assistant: Reference<'assistant'>;
  readonly provider: Reference<'provider'> | null;
  readonly law: Law;
  readonly month: Month;
  readonly collectiveAgreement: boolean | null;
  readonly shifts: readonly Shift[];
};

/** A person's performed time in a month as a sum, where shifts are not kept one by one; clock minutes. */
export type PerformedMonthFact = Fact<'performed_month'> & {
  readonly person: Reference<'person'>;
  readonly provider: Reference<'provider'> | null;
  readonly law: Law;
  readonly month: Month;
  readonly active: Minutes;
  readonly waiting: Minutes;
  readonly standby: Minutes;
};
