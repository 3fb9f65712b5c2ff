import type { Role } from '#core/access';
import type { Granted } from '#core/register';
import { type Day, type Minutes, minutes, R, ratio, sumMinutes } from '#kernel';
import type { Matter, Proposal } from '../case/case-step.ts';

/** Text that an officer begins a reason from; what is sent is what the officer made of it. */
export type TextBlock = { readonly id: string; readonly title: string; readonly text: string };

/** Who decides what on the committee's behalf (6 kap. 37 § and 7 kap. 5–8 §§ KL). */
export type DelegationRule = {
  readonly point: string;
  readonly matters: readonly Matter[];
  readonly outcomes: readonly Proposal['outcome'][];
  /** The most time a week that the rule reaches; null for any. */
  readonly mostMinutesPerWeek: Minutes | null;
  readonly roles: readonly Role[];
};

/** The municipality's own guideline in one version: its texts, its delegation. Its number of days is not the law's. */
export type Guideline = {
  readonly version: string;
  readonly title: string;
  readonly from: Day;
  readonly blocks: readonly TextBlock[];
  readonly delegation: readonly DelegationRule[];
};

/** The version in force on a day: the last that has begun. Undefined before the first. */
export const guidelineOn = (versions: readonly Guideline[], on: Day): Guideline | undefined =>
  versions.toSorted((a, b) => a.from.localeCompare(b.from)).findLast(({ from }) => from <= on);

/** The rule by which a role may decide on a proposal, the first that reaches it; undefined when none does. */
export const delegationFor = (
  { delegation }: Guideline,
  role: Role,
  proposal: Proposal,
): DelegationRule | undefined =>
  delegation.find((rule) => reaches(rule, proposal) && rule.roles.includes(role));

/** The roles that may decide on a proposal, by any rule. */
export const rolesThatMayDecide = (
  { delegation }: Guideline,
  proposal: Proposal,
): readonly Role[] => [
  ...new Set(delegation.filter((rule) => reaches(rule, proposal)).flatMap(({ roles }) => roles)),
];

function reaches(
  { matters, outcomes, mostMinutesPerWeek }: DelegationRule,
  { matter, outcome, granted }: Proposal,
): boolean {
  if (!matters.includes(matter) || !outcomes.includes(outcome)) return false;
  return (
    mostMinutesPerWeek === null || granted === null || minutesPerWeek(granted) <= mostMinutesPerWeek
  );
}

const WEEKS_A_YEAR = 52n;
const MONTHS_A_YEAR = 12n;

/** Granted time a week, rounded up: a month is 52/12 weeks, so that a limit is never passed by rounding. */
export function minutesPerWeek({ per, basic, other, waiting, standby }: Granted): Minutes {
  const total = sumMinutes([basic, other, waiting, standby]);
  if (per === 'week') return total;
  const weekly = R.multiply(ratio(total), R.ratio(MONTHS_A_YEAR, WEEKS_A_YEAR));
  return minutes(Number((weekly.num + weekly.den - 1n) / weekly.den));
}
