import { type DutyFacts, lateDecisions, type LateDecisions } from '#core/casework';
import { type Day, lastInstantOf } from '#kernel';
import { readDutyFacts, type Store } from '#shell/store';
import { firstDayOfQuarter, type Quarter } from './quarter.ts';

/** What a quarter's reports have to tell, and the facts that it was found in. */
export type LateIn = LateDecisions & { readonly facts: DutyFacts };

/** Finds the decisions that were late in a quarter, as it is known today. */
export async function lateIn(store: Store, quarter: Quarter, today: Day): Promise<LateIn> {
  const facts = await readDutyFacts(store, lastInstantOf(today));
  return { ...lateDecisions(facts, firstDayOfQuarter(quarter), today), facts };
}
