import { historyById } from './law-value.ts';
import type { Character, NeedKind } from './need.ts';

/** Whether help with the need can have the character at all, on any day: tube feeding is a meal, activation part of some needs. */
export function mayHaveCharacter(need: NeedKind, character: Character): boolean {
  if (character === 'tube_feeding') return need === 'meals';
  return character !== 'qualified_activation' || activationCanBePartOf(need);
}

const activationCanBePartOf = (need: NeedKind): boolean =>
  historyById('grundlaggande-behov.aktivering-del-av').periods.some(
    (period) => period.kind === 'known' && period.items?.includes(need),
  );
