import type { Caller } from '#core/access';
import {
  councilReport,
  type ExecutedMeasure,
  inspectorateReport,
  type LateMeasure,
} from '#core/casework';
import type { Paper } from '#core/papers';
import {
  type Day,
  type Language,
  ok,
  type Problem,
  refuse,
  type Result,
  type Words,
  words,
} from '#kernel';
import { readMunicipality, recordDutySteps, type Store } from '#shell/store';
import { logAccess } from '../../log-access.ts';
import { referenceOf } from './case-states.ts';
import { lateIn } from './late-in.ts';
import { type ReportReceiver, type Sent, sentReports } from './sent-reports.ts';
import { firstDayOfQuarter, lastDayOfQuarter, type Quarter } from './quarter.ts';

/** What a quarter's reports have to tell: by reference, nobody named. */
export type QuarterView = {
  readonly first: Day;
  readonly last: Day;
  /** False while the quarter still runs: then it is told as it stands today. */
  readonly ended: boolean;
  readonly late: readonly NamedMeasure<LateMeasure>[];
  readonly executed: readonly NamedMeasure<ExecutedMeasure>[];
  readonly sent: Readonly<Record<ReportReceiver, Sent>>;
};
type NamedMeasure<M extends ExecutedMeasure | LateMeasure> = M & {
  readonly reference: string;
  readonly label: string;
};

/** The decisions not executed in time in a quarter, with the reasons written so far (28 f–h §§ LSS). */
export async function quarterView(
  store: Store,
  quarter: Quarter,
  today: Day,
  language: Language,
): Promise<QuarterView> {
  const { late, executed, facts } = await lateIn(store, quarter, today);
  const named = <M extends ExecutedMeasure | LateMeasure>(measure: M): NamedMeasure<M> => ({
    ...measure,
    reference: referenceOf(measure.person),
    label: MEASURES[measure.measure][language],
  });
  const last = lastDayOfQuarter(quarter);
  return {
    first: firstDayOfQuarter(quarter),
    last,
    ended: last < today,
    late: late.map(named),
    executed: executed.map(named),
    sent: sentReports({ late, executed, facts }, quarter),
  };
}

/**
 * The quarter's report as a paper. What the inspectorate gets of each person is logged as taken out. INPUT_INVALID for a
 * quarter that has not begun.
 */
export async function quarterReport(
  store: Store,
  caller: Caller,
  { receiver, quarter }: { readonly receiver: ReportReceiver; readonly quarter: Quarter },
  today: Day,
  language: Language,
): Promise<Result<Paper, Problem>> {
  if (firstDayOfQuarter(quarter) > today) return refuse(NOT_BEGUN);
  const [{ late, executed }, municipality] = await Promise.all([
    quarterView(store, quarter, today, language),
    readMunicipality(store),
  ]);
  const report = {
    sender: municipality?.name ?? '',
    language,
    quarter,
    on: today,
    late: late.map(({ reference, label, reason, ...each }) => ({
      ...each,
      person: reference,
      measure: label,
      reason: reason ?? NO_REASON[language],
    })),
    carriedOut: executed.map(({ reference, label, ...each }) => ({
      ...each,
      person: reference,
      measure: label,
    })),
  };
  if (receiver === 'council') return ok(councilReport(report));
  const told = new Set([...late, ...executed].map(({ person }) => person));
  for (const person of told) {
    const access = { person, what: 'take_out_person', reason: TAKEN_OUT[language] } as const;
    const logged = await logAccess(store, caller, access);
    if (!logged.ok) return logged;
  }
  return ok(inspectorateReport(report));
}

/** Why a decision is not executed, as its next report tells it. INPUT_INVALID without words; NOT_FOUND when it is not late. */
export async function writeReason(
  store: Store,
  caller: Caller,
  said: { readonly quarter: Quarter; readonly stretch: string; readonly reason: string },
  today: Day,
): Promise<Result<{ readonly reason: string }, Problem>> {
  const reason = said.reason.trim();
  if (reason === '') return refuse(REASON_MISSING);
  const { late } = await lateIn(store, said.quarter, today);
  const found = late.find(({ stretch }) => stretch === said.stretch);
  if (found === undefined) return refuse(NOT_LATE);
  const { person, stretch } = found;
  await recordDutySteps(store, [
    { kind: 'non_execution_reason', person, stretch, on: today, actor: caller.name, reason },
  ]);
  const access = { person, what: 'change_person', reason: REASON_WRITTEN } as const;
  const logged = await logAccess(store, caller, access);
  return logged.ok ? ok({ reason }) : logged;
}

const MEASURES: Readonly<Record<LateMeasure['measure'], Words>> = {
  personal_assistance: words('Personlig assistans', 'Personal assistance'),
  temporary_extension: words('Tillfällig utökning', 'Temporary extension'),
  sick_pay_cost: words('Sjuklönekostnad', 'Sick pay cost'),
  other: words('Annan insats', 'Other measure'),
};
const NO_REASON = words('Skäl är inte skrivet', 'No reason is written');
const TAKEN_OUT = words('Kvartalsrapport enligt 28 f § LSS', 'Quarterly report under 28 f § LSS');
const REASON_WRITTEN = 'Skäl för dröjsmål, 28 f § LSS';

const NOT_BEGUN: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Kvartalet har inte börjat än. Välj ett som pågår eller har varit.',
    'The quarter has not begun. Choose one that runs or has been.',
  ),
};
const REASON_MISSING: Problem = {
  code: 'INPUT_INVALID',
  detail: words('Skälet är inte sparat.', 'The reason is not saved.'),
  findings: [
    {
      code: 'REASON_MISSING',
      at: { path: 'reason' },
      message: words(
        'Skriv kort varför beslutet inte är verkställt.',
        'Write in short why the decision is not carried out.',
      ),
    },
  ],
};
const NOT_LATE: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Beslutet är inte längre sent det kvartalet: uppgifterna har ändrats. Ladda om sidan. Inget har sparats.',
    'The decision is no longer late in that quarter: the facts have changed. Load the page again. Nothing was saved.',
  ),
};
