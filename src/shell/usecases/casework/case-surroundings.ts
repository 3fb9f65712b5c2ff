import type { Caller } from '#core/access';
import {
  EXAMPLE_GUIDELINE,
  type Guideline,
  guidelineOn,
  type Proposal,
  type StepSurroundings,
} from '#core/casework';
import type { FactVersion } from '#core/register';
import { type Day, type DayRange, invariant, parseDay } from '#kernel';
import { listGuidelines, listHistory, listProviders, type Store } from '#shell/store';

/** A granted LSS decision that the register holds, as a new one is held against it. */
export type EarlierDecision = {
  readonly id: string;
  readonly measure: string;
  readonly interim: boolean;
  readonly valid: DayRange;
};

/** The guideline in force on a day; the example until the municipality has laid in its own. */
export async function guidelineInForce(store: Store, on: Day): Promise<Guideline> {
  return guidelineOn(await listGuidelines(store), on) ?? EXAMPLE_GUIDELINE;
}

/** What a step is held against: the person as the register knows them today, and the officer's delegation. */
export async function surroundingsOf(
  store: Store,
  { account, role }: Caller,
  person: string,
  today: Day,
  proposal: Proposal | undefined,
): Promise<StepSurroundings & { readonly earlier: readonly EarlierDecision[] }> {
  const [versions, guideline, providers] = await Promise.all([
    listHistory(store, { by: 'id', id: person }),
    guidelineInForce(store, today),
    listProviders(store, today),
  ]);
  const facts = versions.filter(({ closedBy }) => closedBy === null);
  const life = facts.find(({ kind }) => kind === 'person');
  invariant(life !== undefined, 'a case is about somebody the register knows');
  const earlier = facts.flatMap(earlierDecision);
  const stays = (decision: EarlierDecision): boolean =>
    proposal === undefined || !isReplacedBy(decision, proposal);
  return {
    today,
    born: parseDay(String(life.attributes['born'])) ?? life.valid.from,
    died: life.valid.to,
    granted: earlier
      .filter((decision) => decision.measure === measureOf(proposal))
      .filter(stays)
      .map(({ valid }) => valid),
    earlier,
    officer: { account, role },
    guideline,
    providers: new Map(providers.map(({ id, name }) => [id, name])),
  };
}

export const measureOf = (
  proposal: Proposal | undefined,
): 'personal_assistance' | 'temporary_extension' =>
  proposal?.matter === 'temporary_extension' ? 'temporary_extension' : 'personal_assistance';

/**
 * Whether a decision gives way to a proposal from its first day on: an interim one to any of its measure, an earlier one
 * to its renewal or to a supplementary decision.
 */
export function isReplacedBy(decision: EarlierDecision, proposal: Proposal): boolean {
  const { matter, period } = proposal;
  if (period === null || decision.measure !== measureOf(proposal)) return false;
  if (decision.valid.from > period.from) return false;
  return decision.interim || matter === 'renewal' || matter === 'supplementary';
}

function earlierDecision({ kind, id, valid, attributes }: FactVersion): readonly EarlierDecision[] {
  const { law, outcome, measure, interim } = attributes;
  return kind === 'decision' && law === 'LSS' && outcome === 'granted'
    ? [{ id, measure: String(measure), interim: interim === true, valid }]
    : [];
}
