import { addDays, addMonths, type Day, dayBefore, daysBetween } from '#kernel';
import { type DecisionRow, type DutyFacts, happenedBy, type PersonFacts } from './duty-facts.ts';
import { type DutyStep, standingSteps, stepsOf } from './duty-step.ts';
import { lateQuarters, quarterOf, reportedOn, toldExecutedOn } from './report-non-executed.ts';
import { type Unexecuted, unexecutedOf } from './unexecuted.ts';

/** A granted measure that was late at some time in a quarter (28 f § LSS). */
export type LateMeasure = {
  readonly person: string;
  /** The stretch without execution, as the steps about it name it. */
  readonly stretch: string;
  readonly measure: DecisionRow['measure'];
  readonly decided: Day;
  readonly interrupted: Day | null;
  /** The day that it was carried out, when that was within the quarter. */
  readonly executed: Day | null;
  /** Whole days from decision or interruption until it was carried out, no longer held, or the quarter ended. */
  readonly daysWaited: number;
  /** The newest reason that somebody has written; null until somebody has. */
  readonly reason: string | null;
  /** The day on which the last of the Inspectorate and the auditors was told in the quarter's report; null until then. */
  readonly reportedOn: Day | null;
};

/** A measure that was reported as late and then carried out in the quarter (28 g § LSS). */
export type ExecutedMeasure = Pick<LateMeasure, 'person' | 'stretch' | 'measure' | 'decided'> & {
  readonly executed: Day;
  /** The day on which the same two were told that it is carried out; null until then. */
  readonly toldOn: Day | null;
};

export type LateDecisions = {
  readonly late: readonly LateMeasure[];
  readonly executed: readonly ExecutedMeasure[];
};

const MONTHS_A_QUARTER = 3;

/**
 * What a quarter's reports have to tell, from what had happened by its end, or by the day asked on when that is earlier.
 * `quarter` is any day in it. Reasons count whenever they were written. Those that have waited longest come first.
 */
export function lateDecisions({ persons }: DutyFacts, quarter: Day, on: Day): LateDecisions {
  const first = quarterOf(quarter);
  const last = dayBefore(addMonths(first, MONTHS_A_QUARTER));
  const until = last < on ? last : on;
  const found = persons.flatMap((person) =>
    stretchesBy(person, until).map((each) => ({ ...each, person })),
  );
  return {
    late: found
      .filter(({ stretch }) =>
        lateQuarters(stretch, until).some((late) => quarterOf(late.quarter) === first),
      )
      .map(({ person, stretch, decision }) =>
        lateMeasure(person, stretch, decision, { quarter: first, until }),
      )
      .toSorted((a, b) => b.daysWaited - a.daysWaited || a.stretch.localeCompare(b.stretch)),
    executed: found.flatMap(({ person, stretch, decision }): readonly ExecutedMeasure[] =>
      stretch.executed &&
      stretch.to !== null &&
      stretch.to >= first &&
      wasReported(person.steps, stretch, until)
        ? [
            {
              person: person.person,
              stretch: stretch.id,
              measure: decision.measure,
              decided: decision.decided,
              executed: stretch.to,
              toldOn: toldExecutedOn(standingSteps(person.steps), stretch.id),
            },
          ]
        : [],
    ),
  };
}

const stretchesBy = (person: PersonFacts, until: Day) => {
  const happened = happenedBy(person, until);
  return happened.decisions.flatMap((decision) =>
    unexecutedOf({ ...happened, decisions: [decision] }, until).map((stretch) => ({
      stretch,
      decision,
    })),
  );
};

const lateMeasure = (
  { person, steps }: PersonFacts,
  stretch: Unexecuted,
  { measure, decided }: DecisionRow,
  { quarter, until }: { readonly quarter: Day; readonly until: Day },
): LateMeasure => ({
  person,
  stretch: stretch.id,
  measure,
  decided,
  interrupted: stretch.after === 'interruption' ? stretch.from : null,
  executed: stretch.executed ? stretch.to : null,
  daysWaited: daysBetween(stretch.from, stretch.to ?? addDays(until, 1)),
  reason:
    stepsOf(standingSteps(steps), 'non_execution_reason')
      .filter((step) => step.stretch === stretch.id)
      .at(-1)?.reason ?? null,
  reportedOn: reportedOn(standingSteps(steps), stretch.id, quarter),
});

const wasReported = (steps: readonly DutyStep[], { id }: Unexecuted, until: Day): boolean =>
  stepsOf(standingSteps(steps), 'non_execution_reported').some(
    ({ stretch, on }) => stretch === id && on <= until,
  );
