import {
  type Duty,
  type DutyStep,
  hurtFirst,
  listDuties,
  type SupportGap,
  supportGaps,
} from '#core/casework';
import type { Day } from '#kernel';
import {
  type DutyMark,
  findDutyMark,
  listPersonsWithStepsSince,
  readDutyFacts,
  type Store,
} from '#shell/store';

/** What is known of duties on a day: those that hurt most first, and how long people have waited for support. */
type Known = {
  readonly on: Day;
  readonly mark: DutyMark;
  readonly duties: readonly Duty[];
  readonly gaps: readonly SupportGap[];
  /** Steps of the unit, about nobody or nobody known yet. */
  readonly unitSteps: readonly DutyStep[];
};
const kept = new WeakMap<Store, Promise<Known>>();

/**
 * Every duty and every wait on the day that it is. Kept between questions: after new steps only the persons whom they are
 * about are computed again.
 */
export async function knownDuties(store: Store, today: Day): Promise<Omit<Known, 'on' | 'mark'>> {
  const before = kept.get(store)?.catch(() => undefined);
  const now = refreshed(store, today, before);
  kept.set(store, now);
  return now;
}

async function refreshed(
  store: Store,
  on: Day,
  earlier: Promise<Known | undefined> | undefined,
): Promise<Known> {
  const before = await earlier;
  const mark = await findDutyMark(store);
  const isSame = before !== undefined && before.on === on && before.mark.change === mark.change;
  if (!isSame) return { on, mark, ...(await computed(store, on, mark)) };
  if (before.mark.steps === mark.steps) return before;
  const persons = await listPersonsWithStepsSince(store, before.mark.at);
  // A step of the unit can move any duty: the municipality's own number of days is one.
  if (persons.includes(null)) return { on, mark, ...(await computed(store, on, mark)) };
  const changed = new Set(persons);
  const duties = before.duties.filter(({ person }) => !changed.has(person));
  const gaps = before.gaps.filter(({ person }) => !changed.has(person));
  for (const person of persons) {
    if (person === null) continue;
    const anew = await computed(store, on, mark, person);
    duties.push(...anew.duties.filter((duty) => duty.person === person));
    gaps.push(...anew.gaps);
  }
  return { ...before, on, mark, duties: duties.toSorted(hurtFirst), gaps };
}

async function computed(
  store: Store,
  on: Day,
  { at }: DutyMark,
  person?: string,
): Promise<Omit<Known, 'on' | 'mark'>> {
  const facts = await readDutyFacts(store, at, person);
  return {
    duties: listDuties(facts, on).toSorted(hurtFirst),
    gaps: facts.persons.flatMap((each) => supportGaps(each, on)),
    unitSteps: facts.unitSteps,
  };
}
