import { type DelegatedDecision, delegationList } from '#core/casework';
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
import { readMunicipality, type Store } from '#shell/store';
import { numberedCases, referenceOf } from './case-states.ts';

/** First and last day, both counted, and the day it is asked. */
export type DelegationSpan = { readonly from: Day; readonly last: Day; readonly on: Day };

/** The decisions made on delegation, as the committee must be told of them. INPUT_INVALID when the last day comes first. */
export async function delegatedDecisions(
  store: Store,
  span: DelegationSpan,
  language: Language,
): Promise<Result<Paper, Problem>> {
  if (span.last < span.from) return refuse(LAST_FIRST);
  const [cases, municipality] = await Promise.all([numberedCases(store), readMunicipality(store)]);
  const decisions = cases.flatMap(({ id, decision }): readonly DelegatedDecision[] =>
    decision && decision.on >= span.from && decision.on <= span.last
      ? [
          {
            decided: decision.on,
            reference: referenceOf(id),
            matter: MATTERS[decision.proposal.matter][language],
            outcome: OUTCOMES[decision.proposal.outcome][language],
            decidedBy: decision.actor,
            delegation: decision.delegation,
          },
        ]
      : [],
  );
  return ok(delegationList({ ...span, sender: municipality?.name ?? '', language, decisions }));
}

const LAST_FIRST: Problem = {
  code: 'INPUT_INVALID',
  detail: words('Listan är inte gjord. Rätta dagarna.', 'The list is not made. Correct the days.'),
  findings: [
    {
      code: 'LAST_BEFORE_FIRST',
      at: { path: 'last' },
      message: words(
        'Sista dagen ligger före den första. Byt plats på dem.',
        'The last day is before the first. Let them change places.',
      ),
    },
  ],
};

const MATTERS = {
  first_decision: words('Personlig assistans', 'Personal assistance'),
  supplementary: words('Kompletterande beslut', 'Supplementary decision'),
  renewal: words('Förlängning', 'Renewal'),
  temporary_extension: words('Tillfällig utökning', 'Temporary extension'),
  interim: words('Interimistiskt beslut', 'Interim decision'),
} as const satisfies Readonly<Record<string, Words>>;
const OUTCOMES = {
  granted: words('bifall', 'granted'),
  partly: words('delvis bifall', 'granted in part'),
  refused: words('avslag', 'refused'),
} as const satisfies Readonly<Record<string, Words>>;
