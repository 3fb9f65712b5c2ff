import type { Caller } from '#core/access';
import type { DutyStepDetails } from '#core/casework';
import { type Day, type Finding, ok, type Problem, refuse, type Result, words } from '#kernel';
import { type NewDutyStep, recordDutySteps, type Store } from '#shell/store';
import { logAccess } from '../../log-access.ts';
import { type LateIn, lateIn } from './late-in.ts';
import { firstDayOfQuarter, lastDayOfQuarter, type Quarter } from './quarter.ts';
import { type ReportReceiver, sendingsOf } from './sent-reports.ts';

export type ReportOfQuarter = { readonly receiver: ReportReceiver; readonly quarter: Quarter };

/**
 * Records that a quarter's report was sent on a day, which ends the duties to send it: one step for each decision that
 * nobody had been told of. INPUT_INVALID for a quarter that still runs, a day before its end or after today, or nothing left.
 */
export async function markSent(
  store: Store,
  caller: Caller,
  { receiver, quarter }: ReportOfQuarter,
  on: Day,
  today: Day,
): Promise<Result<{ readonly recorded: number }, Problem>> {
  const fault = dayFault(quarter, on, today);
  if (fault !== undefined) return refuse({ ...NOT_MARKED, findings: [fault] });
  const found = await lateIn(store, quarter, today);
  const said = { on, actor: caller.name, reason: SENT };
  const steps =
    receiver === 'council' ? councilStep(found, quarter) : inspectorateSteps(found, quarter);
  if (steps.length === 0) return refuse(NOTHING_LEFT);
  return written(
    store,
    caller,
    steps.map((step) => ({ ...step, ...said })),
  );
}

/** Takes back that a quarter's report was sent; both the sending and this stay readable. NOT_FOUND when it is not sent. */
export async function unmarkSent(
  store: Store,
  caller: Caller,
  { receiver, quarter }: ReportOfQuarter,
  today: Day,
): Promise<Result<{ readonly recorded: number }, Problem>> {
  const sendings = sendingsOf(await lateIn(store, quarter, today), receiver, quarter);
  if (sendings.length === 0) return refuse(NOT_SENT);
  return written(
    store,
    caller,
    sendings.map(({ id, person }) => ({
      kind: 'step_withdrawn',
      step: id,
      person,
      on: today,
      actor: caller.name,
      reason: TAKEN_BACK,
    })),
  );
}

type Step = DutyStepDetails & Pick<NewDutyStep, 'person'>;

function inspectorateSteps({ late, executed }: LateIn, quarter: Quarter): readonly Step[] {
  return [
    ...late
      .filter(({ reportedOn }) => reportedOn === null)
      .map(
        ({ person, stretch }): Step => ({
          kind: 'non_execution_reported',
          person,
          stretch,
          quarter: firstDayOfQuarter(quarter),
          to: ['ivo', 'auditors'],
        }),
      ),
    ...executed
      .filter(({ toldOn }) => toldOn === null)
      .map(({ person, stretch }): Step => ({ kind: 'execution_notified', person, stretch })),
  ];
}

const councilStep = (found: LateIn, quarter: Quarter): readonly Step[] =>
  found.late.length === 0 || sendingsOf(found, 'council', quarter).length > 0
    ? []
    : [{ kind: 'council_report', person: null, quarter: firstDayOfQuarter(quarter) }];

async function written(
  store: Store,
  caller: Caller,
  steps: readonly NewDutyStep[],
): Promise<Result<{ readonly recorded: number }, Problem>> {
  await recordDutySteps(store, steps);
  const persons = new Set(steps.flatMap(({ person }) => (person === null ? [] : [person])));
  for (const person of persons) {
    const access = { person, what: 'change_person', reason: SENT } as const;
    const logged = await logAccess(store, caller, access);
    if (!logged.ok) return logged;
  }
  return ok({ recorded: steps.length });
}

const SENT = 'Kvartalsrapport enligt 28 f–h §§ LSS';
const TAKEN_BACK = 'Rapporten är inte skickad';

function dayFault(quarter: Quarter, on: Day, today: Day): Finding | undefined {
  if (lastDayOfQuarter(quarter) >= today) return { code: 'NOT_ENDED', at: {}, message: NOT_ENDED };
  if (on > today) return { code: 'IN_FUTURE', at: { path: 'on' }, message: IN_FUTURE };
  return on > lastDayOfQuarter(quarter)
    ? undefined
    : { code: 'BEFORE_END', at: { path: 'on' }, message: BEFORE_END };
}

const NOT_MARKED = {
  code: 'INPUT_INVALID' as const,
  detail: words('Rapporten är inte markerad som skickad.', 'The report is not marked as sent.'),
};
const NOT_ENDED = words(
  'Kvartalet pågår. Rapporten skickas när det är slut.',
  'The quarter still runs. The report is sent when it has ended.',
);
const IN_FUTURE = words('Dagen har inte varit än.', 'The day has not been yet.');
const BEFORE_END = words(
  'Dagen ligger före kvartalets slut. Skriv dagen då rapporten skickades.',
  'The day is before the end of the quarter. Write the day when the report was sent.',
);
const NOTHING_LEFT: Problem = {
  ...NOT_MARKED,
  detail: words(
    'Det finns inget kvar att skicka för kvartalet. Ladda om sidan.',
    'Nothing is left to send for the quarter. Load the page again.',
  ),
};
const NOT_SENT: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Rapporten är inte markerad som skickad. Ladda om sidan.',
    'The report is not marked as sent. Load the page again.',
  ),
};
