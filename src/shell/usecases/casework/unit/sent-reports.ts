import { type DutyStep, standingSteps, stepsOf } from '#core/casework';
import type { Day } from '#kernel';
import type { LateIn } from './late-in.ts';
import { firstDayOfQuarter, type Quarter } from './quarter.ts';

/** Whom a quarter's report is for: the Inspectorate and the auditors, or the council. */
export type ReportReceiver = 'inspectorate' | 'council';

/** How far a report has been sent. */
export type Sent = {
  /** How much of it nobody has been told of. */
  readonly left: number;
  /** The newest sending; null before the first. */
  readonly last: { readonly on: Day; readonly actor: string } | null;
};

/** How far each of a quarter's reports has been sent. */
export function sentReports(found: LateIn, quarter: Quarter): Record<ReportReceiver, Sent> {
  const { late, executed } = found;
  const council = sendingsOf(found, 'council', quarter);
  return {
    inspectorate: {
      left:
        late.filter(({ reportedOn }) => reportedOn === null).length +
        executed.filter(({ toldOn }) => toldOn === null).length,
      last: newestOf(sendingsOf(found, 'inspectorate', quarter)),
    },
    council: {
      left: late.length > 0 && council.length === 0 ? 1 : 0,
      last: newestOf(council),
    },
  };
}

/** The steps that say that a quarter's report was sent, and that still hold. */
export function sendingsOf(
  { facts, executed }: LateIn,
  receiver: ReportReceiver,
  quarter: Quarter,
): readonly DutyStep[] {
  const first = firstDayOfQuarter(quarter);
  if (receiver === 'council')
    return stepsOf(standingSteps(facts.unitSteps), 'council_report').filter(
      (step) => step.quarter === first,
    );
  const told = new Set(executed.map(({ stretch }) => stretch));
  return facts.persons.flatMap(({ steps }) => {
    const standing = standingSteps(steps);
    return [
      ...stepsOf(standing, 'non_execution_reported').filter((step) => step.quarter === first),
      ...stepsOf(standing, 'execution_notified').filter(({ stretch }) => told.has(stretch)),
    ];
  });
}

const newestOf = (steps: readonly DutyStep[]): Sent['last'] => {
  const newest = steps.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return newest === undefined ? null : { on: newest.on, actor: newest.actor };
};
