import { type Duty, listDuties as dutiesFrom } from '#core/casework';
import { type Day, type Language, lastInstantOf } from '#kernel';
import { readDutyFacts, type Store } from '#shell/store';

/** A duty in one language. `duty` is its kind, `person` the register's own id, null for a duty of the unit. */
export type DutyView = Omit<Duty, 'kind' | 'label' | 'why' | 'owner'> & {
  readonly duty: string;
  readonly label: string;
  readonly why: string;
  /** "unit" until somebody takes it. */
  readonly owner: string;
};

export type DutiesView = {
  readonly on: Day;
  readonly knownOn: Day;
  readonly duties: readonly DutyView[];
};

const ORDER: Readonly<Record<Duty['status'], number>> = {
  overdue: 0,
  due_soon: 1,
  open: 2,
  not_needed: 3,
  done: 4,
};

/**
 * Every duty up to the end of a day, from what the register knew at the end of another: overdue first, then by due day. Of
 * one person by the register's own id, or of all.
 */
export async function listDuties(
  store: Store,
  { on, knownOn, person }: { readonly on: Day; readonly knownOn: Day; readonly person?: string },
  language: Language,
): Promise<DutiesView> {
  const facts = await readDutyFacts(store, lastInstantOf(knownOn), person);
  const duties = dutiesFrom(facts, on).toSorted(
    (a, b) => ORDER[a.status] - ORDER[b.status] || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
  );
  return { on, knownOn, duties: duties.map((duty) => dutyView(duty, language)) };
}

/** A duty in one language. */
export const dutyView = (
  { kind, label, why, owner, ...duty }: Duty,
  language: Language,
): DutyView => ({
  duty: kind,
  label: label[language],
  ...duty,
  owner: owner ?? 'unit',
  why: why[language],
});
