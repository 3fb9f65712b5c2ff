import type { Day, DayRange } from '#kernel';
import type { DecisionFact, FkNoticeFact, ProviderFact } from '#core/register';
import type { DutyStep } from './duty-step.ts';

/** A decision being carried out by a provider, without the days on which it stood still. */
export type ExecutedStretch = { readonly provider: string; readonly valid: DayRange };

export type DecisionRow = Pick<
  DecisionFact,
  'law' | 'measure' | 'outcome' | 'decided' | 'known' | 'reviewOn' | 'interim' | 'valid'
> & {
  readonly id: string;
  /** Granted basic needs in minutes a week, rounded down; 0 when nothing is granted. */
  readonly basicPerWeek: number;
  /** In time order. */
  readonly executed: readonly ExecutedStretch[];
};

export type NoticeRow = Pick<FkNoticeFact, 'outcome' | 'decided' | 'received'> & {
  readonly id: string;
  readonly decision: string | null;
  /** The first day that the change holds. */
  readonly from: Day;
};

/** A relative in the household who works as assistant without being employed by the municipality (9 c § LSS). */
export type HouseholdRelative = { readonly assistant: string; readonly since: Day };

/** What the register and the casework know of one person, as compact as the duties need it. */
export type PersonFacts = {
  /** The register's own id. */
  readonly person: string;
  /** The first day that the person is dead or deregistered; null while neither. */
  readonly ended: Day | null;
  readonly decisions: readonly DecisionRow[];
  readonly notices: readonly NoticeRow[];
  readonly relatives: readonly HouseholdRelative[];
  /** In the order they were recorded; withdrawn ones left out. */
  readonly steps: readonly DutyStep[];
};

export type ProviderStanding = {
  readonly form: ProviderFact['form'];
  readonly permits: readonly DayRange[];
};

/** Everything that duties are computed from. */
export type DutyFacts = {
  readonly persons: readonly PersonFacts[];
  readonly providers: ReadonlyMap<string, ProviderStanding>;
  /** Steps of the unit: own rules, notices without a person, reports to the council. */
  readonly unitSteps: readonly DutyStep[];
};

/** The facts that had happened by the end of a day; the end of a decision's validity is kept, since it was decided. */
export function happenedBy(facts: PersonFacts, on: Day): PersonFacts {
  const keep = <T>(all: readonly T[], dayIn: (one: T) => Day): readonly T[] =>
    all.every((one) => dayIn(one) <= on) ? all : all.filter((one) => dayIn(one) <= on);
  const decisions = keep(facts.decisions, ({ known, decided }) =>
    known > decided ? known : decided,
  );
  return {
    ...facts,
    ended: facts.ended !== null && facts.ended <= on ? facts.ended : null,
    decisions: decisions.map((decision) => {
      const executed = keep(decision.executed, ({ valid }) => valid.from);
      return executed === decision.executed ? decision : { ...decision, executed };
    }),
    notices: keep(facts.notices, ({ received }) => received),
    relatives: keep(facts.relatives, ({ since }) => since),
    steps: keep(facts.steps, (step) => step.on),
  };
}

export const isGranted = ({ outcome }: Pick<DecisionRow, 'outcome'>): boolean =>
  outcome === 'granted';

/** The municipality's granted measures that somebody carries out; what is paid afterwards is not carried out. */
export const isMeasure = (decision: DecisionRow): boolean =>
  decision.law === 'LSS' && isGranted(decision) && decision.measure !== 'sick_pay_cost';

/** The state's granted assistance allowance. */
export const isAllowance = (decision: DecisionRow): boolean =>
  decision.law === 'SFB' && isGranted(decision) && decision.measure === 'personal_assistance';

export const latest = (...days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));

/** The earliest of some days; null when there is none. */
export const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
