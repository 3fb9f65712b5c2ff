import {
  addDays,
  addMonths,
  type Day,
  dayBefore,
  dayOf,
  monthNumberOf,
  words,
  yearOf,
} from '#kernel';
import { lawValue } from '#core/law';
import { stepsOf } from './duty-step.ts';
import { type DutyRule, LSS } from './duty.ts';
import { earliest, latest } from './duty-facts.ts';
import { type Unexecuted, unexecutedOf } from './unexecuted.ts';

const MONTHS_A_QUARTER = 3;

/** The first day of the quarter that a day lies in. */
export const quarterOf = (d: Day): Day =>
  dayOf(yearOf(d), monthNumberOf(d) - ((monthNumberOf(d) - 1) % MONTHS_A_QUARTER), 1);

/** The last day for a quarter's report: so many whole months after the quarter. */
export const reportDue = (quarter: Day, months: number): Day =>
  dayBefore(addMonths(quarter, MONTHS_A_QUARTER + months));

/** The quarters in which a decision was late: more than the law's months from decision or interruption. */
export function lateQuarters(
  { from, to }: Unexecuted,
  on: Day,
): readonly { since: Day; quarter: Day }[] {
  const months = lawValue('ej-verkstallt.manader', from);
  if (!months.ok) return [];
  const late = addDays(addMonths(from, Number(months.value.value)), 1);
  const end = to ?? addDays(on, 1);
  const quarters: { since: Day; quarter: Day }[] = [];
  for (
    let quarter = quarterOf(late);
    latest(quarter, late) < end && latest(quarter, late) <= on;
  ) {
    quarters.push({ since: latest(quarter, late), quarter });
    quarter = addMonths(quarter, MONTHS_A_QUARTER);
  }
  return quarters;
}

/** 28 f § LSS: tell the Inspectorate and the auditors once a quarter of each decision not executed in time. */
export const reportNonExecuted: DutyRule = {
  kind: 'report_non_executed',
  label: words('Rapportera ej verkställt beslut', 'Report a non-executed decision'),
  basis: { act: LSS, section: '28 f §' },
  promptness: null,
  soon: 30,
  outlives: true,
  find: (facts, { on, count }) =>
    unexecutedOf(facts, on).flatMap((stretch) =>
      lateQuarters(stretch, on).map(({ since, quarter }) => ({
        fact: `${stretch.id}:${quarter}`,
        since,
        due: reportDue(quarter, count('report')),
        dueBy: 'report',
        doneOn: reportedOn(facts.steps, stretch.id, quarter),
        lapsed: null,
        why: words(
          `${stretch.after === 'decision' ? 'Beslutat' : 'Avbrutet'} ${stretch.from} och inte verkställt inom tre månader. Rapporten till IVO och revisorerna ska ange beslutsdag, typ av insats och skälen för dröjsmålet. Dagen följer kommunens egen regel.`,
          `${stretch.after === 'decision' ? 'Decided' : 'Interrupted'} on ${stretch.from} and not executed within three months. The report to the Inspectorate and the auditors states the day of decision, the type of measure and the reasons for the delay. The day follows the municipality's own rule.`,
        ),
      })),
    ),
};

const RECIPIENTS = ['ivo', 'auditors'] as const;

/** The day on which the last of the recipients was told; null until all have been. */
export function reportedOn(
  steps: Parameters<typeof stepsOf>[0],
  stretch: string,
  quarter: Day,
): Day | null {
  const own = stepsOf(steps, 'non_execution_reported').filter(
    (step) => step.stretch === stretch && step.quarter === quarter,
  );
  const told = RECIPIENTS.map(
    (recipient) =>
      own
        .filter(({ to }) => to.includes(recipient))
        .map(({ on }) => on)
        .toSorted()[0],
  );
  const [ivo, auditors] = told;
  return ivo && auditors ? latest(ivo, auditors) : null;
}

/** The day on which it was first told that a stretch is over; null until it has been. */
export const toldExecutedOn = (steps: Parameters<typeof stepsOf>[0], stretch: string): Day | null =>
  earliest(
    stepsOf(steps, 'execution_notified').map((step) => (step.stretch === stretch ? step.on : null)),
  );

/** 28 g § LSS: tell the same two when a reported decision has been executed. */
export const tellExecuted: DutyRule = {
  kind: 'tell_executed',
  label: words('Meddela att beslutet har verkställts', 'Tell that the decision has been executed'),
  basis: { act: LSS, section: '28 g §' },
  promptness: null,
  soon: 7,
  outlives: true,
  find: (facts, { on, count }) =>
    unexecutedOf(facts, on).flatMap(({ id, to, executed }) => {
      const reports = stepsOf(facts.steps, 'non_execution_reported').filter(
        ({ stretch }) => stretch === id,
      );
      const first = reports.map((step) => step.on).toSorted()[0];
      if (!executed || to === null || first === undefined) return [];
      const since = latest(to, first);
      return [
        {
          fact: id,
          since,
          due: addDays(since, count('tell_executed')),
          dueBy: 'tell_executed' as const,
          doneOn: toldExecutedOn(facts.steps, id),
          lapsed: null,
          why: words(
            `Beslutet var rapporterat som ej verkställt och verkställdes ${to}. IVO och revisorerna ska få veta dagen.`,
            `The decision was reported as not executed and was executed on ${to}. The Inspectorate and the auditors are to be told the day.`,
          ),
        },
      ];
    }),
};
