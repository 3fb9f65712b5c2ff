import { type Day, type DayRange, overlap, type Place, words } from '#kernel';
import { type FactCommand, spokenOf } from '#core/register';
import type { Faults } from '../faults.ts';

/** Tells of facts that a file says twice for the same days: no reader can know which of them to believe. */
export function checkSaidOnce(facts: readonly FactCommand[], faults: Faults): void {
  const byReference = Map.groupBy(facts, ({ fact, ref }) => `${fact} ${ref.system} ${ref.id}`);
  for (const said of byReference.values()) {
    const inOrder = said.toSorted((a, b) => compare(a.valid.from, b.valid.from));
    inOrder.forEach((fact, i) => {
      const before = inOrder[i - 1];
      if (before && meet(spokenOf(before), spokenOf(fact))) saidTwice(fact.at, before.at, faults);
    });
  }
}

const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

const meet = (a: DayRange | 'all', b: DayRange | 'all'): boolean =>
  a === 'all' || b === 'all' || overlap(a, b) !== undefined;

const saidTwice = (place: Place, other: Place, faults: Faults): void => {
  const row = other.row === undefined ? '' : ` ${other.row}`;
  faults.add(
    'REFERENCE_TWICE',
    place,
    words(
      `Samma id står redan på rad${row}. Ta bort den ena raden eller ge den ett eget id.`,
      `The same id already stands in row${row}. Remove one of the rows or give it an id of its own.`,
    ),
  );
};
