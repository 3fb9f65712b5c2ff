import { movesOf, type YearlyFlow, yearlyFlows } from '#core/analysis';
import type { Day } from '#kernel';
import { listGrantedSpells, type Store } from '#shell/store';

export type SupportFlowsView = {
  readonly knownOn: Day;
  /** A gap of at most so many days between two supports is one move. */
  readonly bridgeDays: number;
  /** By year and step, in time order; nobody's key is here. */
  readonly flows: readonly YearlyFlow[];
};

const BRIDGE_DAYS = 31;

/** Counts how persons moved between SFB, LSS and neither, year by year, children apart, as known at the end of a day. */
export async function supportFlows(
  store: Store,
  { knownOn }: { readonly knownOn: Day },
): Promise<SupportFlowsView> {
  const spells = await listGrantedSpells(store, knownOn);
  const moves = movesOf(
    spells.map(({ person, born, law, valid }) => ({
      person,
      born,
      support: law === 'SFB' ? 'sfb' : 'lss',
      ...valid,
    })),
    BRIDGE_DAYS,
  );
  return { knownOn, bridgeDays: BRIDGE_DAYS, flows: yearlyFlows(moves) };
}
