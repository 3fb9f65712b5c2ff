import {
  type Day,
  firstDayOf,
  type Minutes,
  minutes,
  type Month,
  ok,
  parseRatio,
  type Problem,
  R,
  type Ratio,
  ratio,
  type Result,
} from '#kernel';
import { lawValue } from '#core/law';
import type { Law } from './decision.ts';
import type { TimeKind } from './time.ts';

/** How a month's persons are counted: everybody with a decision in force on some day of it, or on 1 October. */
export type VolumeBasis = 'month' | 'october';

/** What the register counts of one law in one month. Children are under 18 on the first day of the month. */
export type VolumeCount = {
  readonly month: Month;
  readonly law: Law;
  readonly persons: number;
  readonly children: number;
  /** Counted minutes of the days in force, rounded half up once for the whole month. */
  readonly grantedMinutes: Minutes;
  /** Clock minutes by kind. */
  readonly performed: Readonly<Record<TimeKind, Minutes>>;
};

/** A count with performed time as the law counts it: waiting and standby time at their share, rounded half up. */
export type Volume = VolumeCount & { readonly performedMinutes: Minutes };

/** Counts performed time by the law of the month. PARAMETER_UNKNOWN when there is time whose share is not known. */
export function volumeOf(count: VolumeCount): Result<Volume, Problem> {
  const counted = countedPerformed(count.month, count.performed);
  return counted.ok ? ok({ ...count, performedMinutes: counted.value }) : counted;
}

/** Clock minutes of a month as the law counts them, rounded half up once. PARAMETER_UNKNOWN as `volumeOf`. */
export function countedPerformed(
  month: Month,
  { active, waiting, standby }: VolumeCount['performed'],
): Result<Minutes, Problem> {
  const on = firstDayOf(month);
  const countedWaiting = countedTime(waiting, 'vantetid.andel', on);
  if (!countedWaiting.ok) return countedWaiting;
  const countedStandby = countedTime(standby, 'beredskap.andel', on);
  if (!countedStandby.ok) return countedStandby;
  const counted = R.sum([ratio(active), countedWaiting.value, countedStandby.value]);
  return ok(minutes(R.roundHalfUp(counted)));
}

function countedTime(time: Minutes, share: string, on: Day): Result<Ratio, Problem> {
  if (time === 0) return ok(R.ZERO);
  const value = lawValue(share, on);
  if (!value.ok) return value;
  return ok(R.multiply(ratio(time), parseRatio(value.value.value) ?? R.ZERO));
}
