import { type Day, daysBetween } from '#kernel';
import { contactDays, endedSupport } from './contact-after-ended-support.ts';
import { isAllowance, isGranted, happenedBy, latest, type PersonFacts } from './duty-facts.ts';
import { stepsOf } from './duty-step.ts';

/** A wait in whole days; open while what is waited for has not happened, then counted up to the day asked about. */
export type Waiting = { readonly days: number; readonly open: boolean };

/** What became of somebody whose allowance ended; null while nothing has. */
export type Outcome = 'regained' | 'lss' | 'other_lss' | 'sol' | 'none' | 'gone';

/** The waits of one person after one end of assistance allowance. */
export type SupportGap = {
  readonly person: string;
  readonly decision: string;
  readonly end: Day;
  readonly known: Day;
  /** Days from when the end was known; null where the step before has not happened or cannot. */
  readonly toContact: Waiting;
  readonly toApplication: Waiting;
  readonly toDecision: Waiting;
  readonly toExecution: Waiting;
  /** Days from the end of the allowance to the first day of granted support; an overlap is 0. */
  readonly withoutSupport: Waiting;
  readonly outcome: Outcome | null;
  /** Days from the end to the outcome, or to the day asked about: for curves of what became of people. */
  readonly followed: number;
};

/** Every end of allowance up to a day, with the waits after it. What has not happened by then is open, not left out. */
export function supportGaps(all: PersonFacts, on: Day): readonly SupportGap[] {
  const facts = happenedBy(all, on);
  return endedSupport(facts, on).map(({ decision, end, known }) => {
    const after = (days: readonly Day[]): Waiting => {
      const first = days.filter((d) => d <= on).toSorted()[0];
      return { days: Math.max(0, daysBetween(known, first ?? on)), open: first === undefined };
    };
    const municipal = facts.decisions.filter(
      (each) => each.law === 'LSS' && each.measure === 'personal_assistance' && each.decided >= end,
    );
    const outcomes = outcomesOf(facts, end, on);
    const first = outcomes.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
    const supported = outcomes
      .filter(({ outcome }) => outcome !== 'none' && outcome !== 'gone')
      .map((each) => each.on)
      .toSorted()[0];
    return {
      person: facts.person,
      decision,
      end,
      known,
      toContact: after(contactDays(facts.steps, end)),
      toApplication: after(
        stepsOf(facts.steps, 'application')
          .map((step) => step.on)
          .filter((d) => d >= end),
      ),
      toDecision: after(municipal.map(({ decided }) => decided)),
      toExecution: after(
        municipal.flatMap(({ executed }) => executed.map(({ valid }) => valid.from)),
      ),
      withoutSupport: { days: daysBetween(end, supported ?? on), open: supported === undefined },
      outcome: first?.outcome ?? null,
      followed: daysBetween(end, first?.on ?? on),
    };
  });
}

type Ended = { readonly outcome: Outcome; readonly on: Day };

function outcomesOf({ decisions, steps, ended }: PersonFacts, end: Day, on: Day): readonly Ended[] {
  const support = decisions
    .filter((each) => isGranted(each) && each.measure !== 'sick_pay_cost')
    .filter(({ valid }) => valid.to === null || valid.to > end)
    .map(
      (each): Ended => ({
        outcome: isAllowance(each) ? 'regained' : each.measure === 'other' ? 'other_lss' : 'lss',
        on: latest(each.valid.from, end),
      }),
    );
  const chosen = stepsOf(steps, 'other_support')
    .filter((step) => step.on >= end)
    .map(
      (step): Ended => ({
        outcome: step.support === 'lss' ? 'other_lss' : step.support,
        on: step.on,
      }),
    );
  const gone: readonly Ended[] =
    ended === null ? [] : [{ outcome: 'gone', on: latest(ended, end) }];
  return [...support, ...chosen, ...gone].filter((each) => each.on <= on);
}
