import { addDays, type Day, daysBetween } from '#kernel';
import { endedSupport } from './contact-after-ended-support.ts';
import {
  type DutyFacts,
  earliest,
  happenedBy,
  isAllowance,
  isGranted,
  latest,
} from './duty-facts.ts';
import { type DutyStep, standingSteps, stepsOf } from './duty-step.ts';

/** What became of somebody whose state support ended. */
export type Became = 'regained' | 'lss' | 'other_lss' | 'sol' | 'none';

/** How long somebody waited after their state support ended, step by step. Days are whole, counted from `known`. */
export type SupportWait = {
  readonly person: string;
  readonly end: Day;
  /** When the municipality knew of the end. */
  readonly known: Day;
  readonly toContact: number | null;
  readonly toApplication: number | null;
  readonly toDecision: number | null;
  readonly toExecution: number | null;
  /** Days from the end until other support holds, the person chose otherwise, or until today. */
  readonly withoutSupport: number;
  /** Null while nothing has come: the gap is open, or the person is gone from the register. */
  readonly became: Became | null;
  readonly isOpen: boolean;
};

// Told of a withdrawal ahead, much is done before it takes effect.
const AHEAD = 90;

/** The waits of everybody whose assistance allowance ended up to a day, open gaps first, the longest of them first. */
export function supportWaits(
  { persons }: Pick<DutyFacts, 'persons'>,
  on: Day,
): readonly SupportWait[] {
  const waits = persons.flatMap((person): readonly SupportWait[] => {
    const facts = happenedBy({ ...person, steps: standingSteps(person.steps) }, on);
    return endedSupport(facts, on).map(({ decision, end, known }) => {
      const from = addDays(end, -AHEAD);
      const since = known < from ? known : from;
      const later = facts.decisions.filter(
        (other) => other.id !== decision && isGranted(other) && other.decided >= since,
      );
      const own = later.filter(({ law }) => law === 'LSS');
      const after = (day: Day | null): number | null =>
        day === null ? null : Math.max(0, daysBetween(known, day));
      const next = nextSupport(facts.decisions, facts.steps, end, on);
      const until = next?.day ?? earliest([facts.ended, on]) ?? on;
      return {
        person: person.person,
        end,
        known,
        toContact: after(
          earliest(
            stepsOf(facts.steps, 'contact').map((step) =>
              step.reached && step.on >= since ? step.on : null,
            ),
          ),
        ),
        toApplication: after(
          earliest(
            stepsOf(facts.steps, 'application').map((step) => (step.on >= since ? step.on : null)),
          ),
        ),
        toDecision: after(earliest(own.map(({ decided }) => decided))),
        toExecution: after(
          earliest(own.flatMap(({ executed }) => executed.map(({ valid }) => valid.from))),
        ),
        withoutSupport: Math.max(0, daysBetween(end, until)),
        became: next?.became ?? null,
        isOpen: next === undefined && facts.ended === null,
      };
    });
  });
  return waits.toSorted(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || b.withoutSupport - a.withoutSupport,
  );
}

type Decisions = DutyFacts['persons'][number]['decisions'];

/** The first thing that came after an end; support that came the same day is set before a choice. */
function nextSupport(
  decisions: Decisions,
  steps: readonly DutyStep[],
  end: Day,
  on: Day,
): { readonly day: Day; readonly became: Became } | undefined {
  const support = decisions.flatMap((other) => {
    const { valid, law, measure } = other;
    const holds = valid.to === null || valid.to > end;
    if (!isGranted(other) || measure === 'sick_pay_cost' || !holds) return [];
    const became: Became = isAllowance(other)
      ? 'regained'
      : law === 'LSS' && measure !== 'other'
        ? 'lss'
        : 'other_lss';
    return [{ day: latest(valid.from, end), became }];
  });
  const chosen = stepsOf(steps, 'other_support').map((step) => ({
    day: latest(step.on, end),
    became: CHOICES[step.support],
  }));
  return [...support, ...chosen]
    .filter(({ day }) => day <= on)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}

const CHOICES: Readonly<Record<'lss' | 'sol' | 'none', Became>> = {
  lss: 'other_lss',
  sol: 'sol',
  none: 'none',
};
