import { type Day, overlap, type Place, words } from '#kernel';
import type { FactCommand } from '#core/register';
import type { Faults } from '../faults.ts';

/** Tells of facts that a file says twice for the same days: no reader can know which of them to believe. */
export function checkSaidOnce(facts: readonly FactCommand[], faults: Faults): void {
  const byReference = new Map<string, FactCommand[]>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.fact, fact.ref.system, fact.ref.id]);
    const said = byReference.get(key);
    if (said) said.push(fact);
    else byReference.set(key, [fact]);
  }
  for (const said of byReference.values()) {
    if (said.length > 1) checkApart(said, faults);
  }
}

function checkApart(said: readonly FactCommand[], faults: Faults): void {
  const inOrder = said.toSorted((a, b) => compareDays(a.valid.from, b.valid.from));
  inOrder.forEach((fact, i) => {
    const before = inOrder[i - 1];
    if (before && overlap(before.valid, fact.valid)) saidTwice(fact.at, before.at, faults);
  });
}

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);

const saidTwice = (place: Place, other: Place, faults: Faults): void => {
  const row = other.row === undefined ? '' : ` ${other.row}`;
  faults.add(
    'REFERENCE_TWICE',
    place,
    words(
      `Samma id har redan uppgifter för dessa dagar på rad${row}. Ta bort den ena raden, ändra dagarna eller ge ett eget id.`,
      `The same id already has data for these days in row${row}. Remove one row, change the days or give it an id of its own.`,
    ),
  );
};
