import { type DecisionCohort, type Strictness, strictness } from '#core/analysis';
import type { CaseState, StepBody } from '#core/casework';
import {
  type Day,
  daysBetween,
  type Language,
  ok,
  type Problem,
  type Result,
  yearOf,
} from '#kernel';
import type { Store } from '#shell/store';
import { type NumberedCase, numberedCases, referenceOf } from './case-states.ts';

type Judgment = Extract<StepBody, { readonly step: 'judgment' }>;

/** One appealed decision and what has become of it, court by court; nobody named. */
export type AppealRow = {
  /** The case, to open it by. */
  readonly id: string;
  readonly reference: string;
  readonly decided: Day | null;
  readonly appealed: Day;
  /** Null until it is tested whether it came in time. */
  readonly timely: boolean | null;
  /** The day it was sent to the court; null until then. */
  readonly sent: Day | null;
  readonly judgments: readonly (Pick<
    Judgment,
    'court' | 'leave' | 'issue' | 'outcome' | 'appealedBy' | 'on'
  > & {
    /** Whole days since the decision was appealed. */
    readonly days: number;
    /** Null while it went neither to the one nor the other: sent back or dismissed. */
    readonly won: 'person' | 'authority' | null;
  })[];
};

export type AppealsView = {
  readonly appeals: readonly AppealRow[];
  readonly cohorts: Strictness['cohorts'];
  /** Whether refusals have become more common, as far as the counts can say. */
  readonly sentence: string;
};

/** Every appeal with its chain, the latest first, and the counts by the year of the decision with what can be said of them. */
export async function appealsView(
  store: Store,
  language: Language,
): Promise<Result<AppealsView, Problem>> {
  const cases = await numberedCases(store);
  const counted = strictness(cohortsOf(cases));
  if (!counted.ok) return counted;
  return ok({
    appeals: cases
      .flatMap(appealOf)
      .toSorted((a, b) => b.appealed.localeCompare(a.appealed) || a.id.localeCompare(b.id)),
    cohorts: counted.value.cohorts,
    sentence: counted.value.sentence[language],
  });
}

function appealOf({ id, appeal, decision, judgments, steps }: NumberedCase): readonly AppealRow[] {
  if (appeal === null) return [];
  const bodies = steps.map(({ body }) => body);
  const tested = bodies.findLast((body) => body.step === 'appeal_timely');
  const sent = bodies.findLast((body) => body.step === 'appeal_sent');
  return [
    {
      id,
      reference: referenceOf(id),
      decided: decision?.on ?? null,
      appealed: appeal.on,
      timely: tested?.timely ?? null,
      sent: sent?.on ?? null,
      judgments: judgments.map(({ court, leave, issue, outcome, appealedBy, on }) => ({
        court,
        leave,
        issue,
        outcome,
        appealedBy,
        on,
        days: daysBetween(appeal.on, on),
        won: WON[outcome] ?? null,
      })),
    },
  ];
}

// By what became of the municipality's decision, whoever had appealed.
const WON: Readonly<Partial<Record<Judgment['outcome'], 'person' | 'authority'>>> = {
  upheld: 'authority',
  changed: 'person',
  partly_changed: 'person',
};

function cohortsOf(cases: readonly CaseState[]): readonly DecisionCohort[] {
  const made = cases.flatMap(({ decision, appeal, judgments }) =>
    decision === null ? [] : [{ decision, appeal, judgments }],
  );
  return [...Map.groupBy(made, ({ decision }) => String(yearOf(decision.on)))]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([period, own]): DecisionCohort => {
      const refused = own.filter(({ decision }) => decision.proposal.outcome !== 'granted');
      const appealed = refused.filter(({ appeal }) => appeal !== null);
      const judged = appealed.filter(({ judgments }) => judgments.length > 0);
      return {
        period,
        decisions: own.length,
        refusals: refused.length,
        appealed: appealed.length,
        judged: judged.length,
        changed: judged.filter(({ judgments }) => IN_FAVOUR.has(judgments.at(-1)?.outcome)).length,
      };
    });
}

const IN_FAVOUR: ReadonlySet<Judgment['outcome'] | undefined> = new Set([
  'changed',
  'partly_changed',
  'remitted',
]);
