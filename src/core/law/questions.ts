import {
  type Day,
  firstDayOf,
  type Minutes,
  minutes,
  type Month,
  ok,
  type Problem,
  R,
  type Ratio,
  type Result,
  words,
} from '#kernel';
import { calculate, fact } from './calculation.ts';
import { type Duty, promptnessOfDuty } from './rules/promptness-of-duty.ts';
import { ageLimit, type RightByAge, rightByAge } from './rules/age-limit.ts';
import { highestAmount } from './rules/highest-amount.ts';
import {
  municipalShare,
  type WeeksOfMonth,
  WEEKS_OF_MONTH_LABELS,
} from './rules/municipal-share.ts';
import { dayAsText, named, wholeIn } from './show.ts';
import type { Promptness } from './parameter.ts';
import type { Trace } from './trace.ts';

export { DUTIES, type Duty, PROMPTNESS_LABELS } from './rules/promptness-of-duty.ts';
export { RIGHT_BY_AGE, type RightByAge } from './rules/age-limit.ts';
export {
  WEEKS_OF_MONTH,
  WEEKS_OF_MONTH_LABELS,
  type WeeksOfMonth,
} from './rules/municipal-share.ts';

export type MunicipalShare = {
  readonly minutes: Minutes;
  readonly exact: Ratio;
  readonly trace: Trace;
};

/**
 * Answers how much of a month's granted assistance the municipality reimburses the state for: the first hours of each
 * week, never more than was granted. Minutes rounded half up. How weeks become months is a setting, and stands in the
 * trace. PARAMETER_UNKNOWN before 2011.
 */
export function municipalShareOfMonth(
  month: Month,
  granted: Minutes,
  weeksOfMonth: WeeksOfMonth,
): Result<MunicipalShare, Problem> {
  const share = calculate(municipalShare, firstDayOf(month), {
    grantedMinutes: fact(
      'beviljade-minuter',
      words('Beviljad assistans i månaden', 'Granted assistance in the month'),
      granted,
      wholeIn('min/month'),
    ),
    weeksOfMonth: fact(
      'veckor-blir-manad',
      words('Inställning: så blir veckor månader', 'Setting: how weeks become months'),
      weeksOfMonth,
      named(WEEKS_OF_MONTH_LABELS),
    ),
  });
  if (!share.ok) return share;
  const { value, trace } = share.value;
  return ok({ minutes: minutes(R.roundHalfUp(value)), exact: value, trace });
}

/**
 * Answers the highest hourly amount that special reasons can give on a day, in kronor: whole kronor (half up) until
 * 2018-09-30, exact from 2018-10-01. PARAMETER_UNKNOWN when the hourly amount or the cap of the day is not known.
 */
export function highestAmountOn(
  on: Day,
): Result<{ readonly amount: Ratio; readonly trace: Trace }, Problem> {
  const highest = calculate(highestAmount, on, null);
  return highest.ok ? ok({ amount: highest.value.value, trace: highest.value.trace }) : highest;
}

const BORN = words('Född', 'Born');

export type AgeQuestion = {
  readonly born: Day;
  readonly on: Day;
  /** First day of granted assistance; null when none has been granted. */
  readonly grantedFrom: Day | null;
  /** Day the application came in; null when there is none. */
  readonly appliedOn: Day | null;
};

/**
 * Answers what a person's age means for assistance on a day: the limit in years that holds for the person and what
 * follows from it. PARAMETER_UNKNOWN from 2032, until the target pension age is stated.
 */
export function rightByAgeOn({
  born,
  on,
  grantedFrom,
  appliedOn,
}: AgeQuestion): Result<
  { readonly right: RightByAge; readonly limit: number; readonly trace: Trace },
  Problem
> {
  const facts = {
    born: fact('person.born', BORN, born, dayAsText),
    grantedFrom: fact(
      'beviljat-fran',
      words('Beviljat från', 'Granted from'),
      grantedFrom,
      dayOrNone,
    ),
    appliedOn: fact(
      'ansokt',
      words('Ansökan kom in', 'Application received'),
      appliedOn,
      dayOrNone,
    ),
  };
  const limit = calculate(ageLimit, on, facts);
  if (!limit.ok) return limit;
  const right = calculate(rightByAge, on, facts);
  return right.ok
    ? ok({ right: right.value.value, limit: limit.value.value, trace: right.value.trace })
    : right;
}

const NONE = { text: words('ingen dag', 'no day') };
const dayOrNone = (day: Day | null) => (day === null ? NONE : dayAsText(day));

/** Answers how soon a duty must be done, in the law's own word. PARAMETER_UNKNOWN for a day before the duty. */
export function promptnessOf(
  duty: Duty,
  on: Day,
): Result<{ readonly promptness: Promptness; readonly trace: Trace }, Problem> {
  const name = words(duty, duty);
  const answer = calculate(
    promptnessOfDuty,
    on,
    fact('plikt', words('Plikt', 'Duty'), duty, () => ({ text: name })),
  );
  return answer.ok ? ok({ promptness: answer.value.value, trace: answer.value.trace }) : answer;
}
