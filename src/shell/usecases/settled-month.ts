import { knownWithin, spellCases } from '#core/analysis';
import { addDays, type Day, type Month, monthOf, shiftMonth } from '#kernel';
import {
  findCoveredMonths,
  findNewestChange,
  listBelievedDecisions,
  type Store,
} from '#shell/store';

/** The last month of which nearly all is known, and the months that it takes for 19 cases of 20 to become known. */
export type Settled = { readonly month: Month; readonly delay: number };

const BRIDGE_DAYS = 31;
const NEARLY_ALL = 0.95;

/**
 * Tells how far the register can be trusted not to grow: decisions that begin or end become known late, and the latest
 * months would otherwise show a fall that is not there. A register that nothing was added to
 * for some time knows no more than it did then. Undefined when it covers no month by the day.
 */
export async function settledMonth(store: Store, knownOn: Day): Promise<Settled | undefined> {
  const covered = await findCoveredMonths(store, knownOn);
  const newest = await findNewestChange(store, knownOn);
  if (!covered || !newest) return undefined;
  const spells = await listBelievedDecisions(store, knownOn);
  const cases = [...Map.groupBy(spells, ({ law }) => law).values()]
    .flatMap((own) => Object.values(spellCases(own, BRIDGE_DAYS)).flat())
    .filter(({ effective }) => covered.from <= effective && effective <= covered.to);
  const delay = knownWithin(cases, NEARLY_ALL);
  const [whole, heard] = [shiftMonth(monthOf(addDays(knownOn, 1)), -1), monthOf(newest.recordedOn)];
  return { month: shiftMonth(whole < heard ? whole : heard, -delay), delay };
}
