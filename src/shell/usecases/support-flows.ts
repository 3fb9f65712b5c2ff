import {
  type Counterfactual,
  firstHours,
  type Move,
  movesOf,
  ownProviderGap,
  type ShiftedCost,
  shiftedCost,
  shiftsOf,
  type TimedSpell,
  type YearlyFlow,
  yearlyFlows,
} from '#core/analysis';
import { lawValue } from '#core/law';
import { type Day, day, minutes, type Ore, parseRatio, R, ratio, roundOre } from '#kernel';
import { listGrantedSpells, type Store } from '#shell/store';

export type SupportFlowsView = {
  readonly knownOn: Day;
  /** A gap of at most so many days between two supports is one move. */
  readonly bridgeDays: number;
  /** By year and step, in time order; nobody's key is here. */
  readonly flows: readonly YearlyFlow[];
};

export type ShiftedCostView = ShiftedCost & {
  readonly knownOn: Day;
  readonly counterfactuals: readonly Counterfactual[];
  readonly unpricedYears: readonly number[];
};

const BRIDGE_DAYS = 31;

/** Counts how persons moved between SFB, LSS and neither, year by year, children apart, as known at the end of a day. */
export async function supportFlows(
  store: Store,
  { knownOn }: { readonly knownOn: Day },
): Promise<SupportFlowsView> {
  const { moves } = await movesIn(store, knownOn);
  return { knownOn, bridgeDays: BRIDGE_DAYS, flows: yearlyFlows(moves) };
}

// 20 hours a week in a year of 365 days, in whole minutes.
const FIRST_HOURS = minutes(R.roundHalfUp(ratio(20 * 60 * 365, 7)));

/**
 * The cost that passed between state and municipality person by person, at each year's hourly amount, less the first 20
 * hours a week and, where it is known, the own provider's gap in öre an hour. As known at the end of a day.
 */
export async function shiftedCosts(
  store: Store,
  { knownOn, ownGap }: { readonly knownOn: Day; readonly ownGap?: Ore | undefined },
): Promise<ShiftedCostView> {
  const { spells, moves } = await movesIn(store, knownOn);
  const { shifts, unpricedYears } = shiftsOf(spells, moves, hourlyAmount);
  const counterfactuals = [
    firstHours(FIRST_HOURS),
    ...(ownGap === undefined ? [] : [ownProviderGap(ownGap)]),
  ];
  return { knownOn, counterfactuals, unpricedYears, ...shiftedCost(shifts, counterfactuals) };
}

function hourlyAmount(year: number): Ore | undefined {
  const found = lawValue('assistansersattning.timbelopp', day(`${year}-01-01`));
  const kronor = found.ok ? parseRatio(found.value.value) : undefined;
  return kronor && roundOre(R.multiply(kronor, ratio(100)));
}

async function movesIn(
  store: Store,
  knownOn: Day,
): Promise<{ readonly spells: readonly TimedSpell[]; readonly moves: readonly Move[] }> {
  const granted = await listGrantedSpells(store, knownOn);
  const spells = granted.map(
    ({ law, valid, ...spell }): TimedSpell => ({
      ...spell,
      ...valid,
      support: law === 'SFB' ? 'sfb' : 'lss',
    }),
  );
  return { spells, moves: movesOf(spells, BRIDGE_DAYS) };
}
