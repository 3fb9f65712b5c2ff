import { type Duty, hurtFirst, listDuties } from '#core/casework';
import { type Day, lastInstantOf } from '#kernel';
import {
  type DutyMark,
  findDutyMark,
  listPersonsWithStepsSince,
  readDutyFacts,
  type Store,
} from '#shell/store';

/** The duties of a day, those that hurt most first, and how far the register had come. */
type Known = { readonly on: Day; readonly mark: DutyMark; readonly duties: readonly Duty[] };
const kept = new WeakMap<Store, Promise<Known>>();

/** Every duty on the day that it is. Kept between questions: only the persons with new steps are computed again. */
export async function knownDuties(store: Store, today: Day): Promise<readonly Duty[]> {
  const before = kept.get(store)?.catch(() => undefined);
  const now = refreshed(store, today, before);
  kept.set(store, now);
  return (await now).duties;
}

async function refreshed(
  store: Store,
  on: Day,
  earlier: Promise<Known | undefined> | undefined,
): Promise<Known> {
  const before = await earlier;
  const mark = await findDutyMark(store);
  const isSame = before !== undefined && before.on === on && before.mark.change === mark.change;
  if (!isSame) return { on, mark, duties: await computed(store, on) };
  if (before.mark.steps === mark.steps) return before;
  const persons = await listPersonsWithStepsSince(store, before.mark.at);
  const anew: Duty[] = [];
  for (const person of persons) {
    // A step of the unit can move any duty: the municipality's own number of days is one.
    if (person === null) return { on, mark, duties: await computed(store, on) };
    anew.push(...(await computed(store, on, person)).filter((duty) => duty.person === person));
  }
  const changed = new Set(persons);
  const rest = before.duties.filter(({ person }) => !changed.has(person));
  return { on, mark, duties: [...rest, ...anew].toSorted(hurtFirst) };
}

async function computed(store: Store, on: Day, person?: string): Promise<readonly Duty[]> {
  const facts = await readDutyFacts(store, lastInstantOf(on), person);
  return listDuties(facts, on).toSorted(hurtFirst);
}
