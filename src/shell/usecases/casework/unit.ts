import {
  type CaseState,
  caseState,
  councilReport,
  type DelegatedDecision,
  delegationList,
  inspectorateReport,
  type QuarterReport,
} from '#core/casework';
import {
  type DecisionCohort,
  type Interval,
  shareInterval,
  type Strictness,
  strictness,
} from '#core/analysis';
import type { Paper } from '#core/papers';
import { type Day, dayOfInstant, type Language, type Problem, type Result, yearOf } from '#kernel';
import { listCases, readMunicipality, type Store } from '#shell/store';

/** What a head of unit sees of the work: counts and spans, never a ranking of persons. */
export type UnitView = {
  readonly officers: readonly OfficerLoad[];
  readonly open: { readonly cases: number; readonly ages: readonly number[] };
  readonly reviewed: {
    readonly hits: number;
    readonly of: number;
    readonly interval: Interval | null;
  };
  readonly decisionsByGuideline: readonly {
    readonly guideline: string;
    readonly decisions: number;
  }[];
};

/** Open cases of one officer; `weight` counts a case that is further from its decision as more. */
export type OfficerLoad = {
  readonly officer: string;
  readonly cases: number;
  readonly weight: number;
};

// A case that is investigated takes more than one that waits for a reader.
const WEIGHTS = {
  begun: 2,
  investigated: 3,
  proposed: 1,
  read: 1,
  decided: 1,
  appealed: 2,
  closed: 0,
};

const statesOf = async (store: Store): Promise<readonly CaseState[]> =>
  (await listCases(store)).flatMap(({ steps }) => {
    const state = caseState(steps);
    return state === undefined ? [] : [state];
  });

/** Workload, age of open cases, share of decisions with a review day and decisions by guideline. */
export async function unitView(store: Store, today: Day): Promise<UnitView> {
  const states = await statesOf(store);
  const open = states.filter(({ stage }) => stage !== 'closed' && stage !== 'decided');
  const byOfficer = Map.groupBy(
    open,
    ({ opened, steps }) => steps.at(-1)?.actor.name ?? opened.actor.name,
  );
  const decided = states.flatMap(({ decision }) => (decision?.proposal.granted ? [decision] : []));
  const hits = decided.filter(({ proposal }) => proposal.reviewOn !== null).length;
  const guidelines = Map.groupBy(decided, ({ proposal }) => proposal.guideline);
  return {
    officers: [...byOfficer]
      .map(([officer, cases]) => ({
        officer,
        cases: cases.length,
        weight: cases.reduce((sum, { stage }) => sum + WEIGHTS[stage], 0),
      }))
      .toSorted((a, b) => a.officer.localeCompare(b.officer, 'sv')),
    open: {
      cases: open.length,
      ages: open
        .map(({ opened }) => daysBetween(dayOfInstant(opened.at), today))
        .toSorted((a, b) => a - b),
    },
    reviewed: {
      hits,
      of: decided.length,
      interval: decided.length === 0 ? null : shareInterval(hits, decided.length),
    },
    decisionsByGuideline: [...guidelines].map(([guideline, { length }]) => ({
      guideline,
      decisions: length,
    })),
  };
}

const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** The decisions made on delegation from a day to a last day, as the committee must be told of them. */
export async function delegatedDecisions(
  store: Store,
  span: { readonly from: Day; readonly last: Day; readonly on: Day },
  language: Language,
): Promise<Paper> {
  const [cases, municipality] = await Promise.all([listCases(store), readMunicipality(store)]);
  const decisions = cases.flatMap(({ id, steps }): readonly DelegatedDecision[] => {
    const decision = caseState(steps)?.decision;
    return decision && decision.on >= span.from && decision.on <= span.last
      ? [
          {
            decided: decision.on,
            reference: id.slice(0, 8),
            matter: MATTERS[decision.proposal.matter][language],
            outcome: OUTCOMES[decision.proposal.outcome][language],
            decidedBy: decision.actor.name,
            delegation: decision.delegation,
          },
        ]
      : [];
  });
  return delegationList({ ...span, sender: municipality?.name ?? '', language, decisions });
}

const MATTERS = {
  first_decision: { sv: 'Personlig assistans', en: 'Personal assistance' },
  supplementary: { sv: 'Kompletterande beslut', en: 'Supplementary decision' },
  renewal: { sv: 'Förlängning', en: 'Renewal' },
  temporary_extension: { sv: 'Tillfällig utökning', en: 'Temporary extension' },
  interim: { sv: 'Interimistiskt beslut', en: 'Interim decision' },
} as const;
const OUTCOMES = {
  granted: { sv: 'bifall', en: 'granted' },
  partly: { sv: 'delvis bifall', en: 'granted in part' },
  refused: { sv: 'avslag', en: 'refused' },
} as const;

/** The quarter's report, to the inspectorate or to the council. */
export const quarterReport = (
  receiver: 'inspectorate' | 'council',
  report: QuarterReport,
): Paper => (receiver === 'inspectorate' ? inspectorateReport(report) : councilReport(report));

/** Decisions, refusals, appeals and judgments by the year of the decision, with what can be said of them. */
export async function appealsView(store: Store): Promise<Result<Strictness, Problem>> {
  const states = await statesOf(store);
  const made = states.flatMap((state) =>
    state.decision === null ? [] : [{ ...state, decision: state.decision }],
  );
  const cohorts = [...Map.groupBy(made, ({ decision }) => String(yearOf(decision.on)))]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([period, cases]): DecisionCohort => {
      const refused = cases.filter(({ decision }) => decision.proposal.outcome !== 'granted');
      const appealed = refused.filter(({ appeal }) => appeal !== null);
      const judged = appealed.filter(({ judgments }) => judgments.length > 0);
      return {
        period,
        decisions: cases.length,
        refusals: refused.length,
        appealed: appealed.length,
        judged: judged.length,
        changed: judged.filter(({ judgments }) => IN_FAVOUR.has(judgments.at(-1)?.outcome ?? ''))
          .length,
      };
    });
  return strictness(cohorts);
}

const IN_FAVOUR: ReadonlySet<string> = new Set(['changed', 'partly_changed', 'remitted']);
