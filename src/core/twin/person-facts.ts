import { addDays, dayRange, PersonNumber } from '#kernel';
import { type PersonFact, type Reference, reference, type ResidenceFact } from '#core/register';
import { dayIn, type MonthNumber } from './month-number.ts';
import type { TwinPerson } from './person.ts';

/** Codes that no municipality has: the place itself, and wherever somebody moves. */
export const PLACE = '9920';
const ELSEWHERE = '9921';

/** A person by a published test number, or by an id of the twin's own. */
export const personRef = ({ id, identityNumber }: TwinPerson): Reference<'person'> =>
  identityNumber === null
    ? reference('person', 'own', id)
    : reference('person', 'identity_number', identityNumber);

/** A person and where they live, as the municipality knows it when a month ends; deaths and moves are known at once. */
export function personKnown(
  person: TwinPerson,
  asOf: MonthNumber,
): readonly (PersonFact | ResidenceFact)[] {
  const today = dayIn(asOf, 31);
  const died = person.died !== null && person.died <= today ? addDays(person.died, 1) : null;
  const moved = person.movedOut !== null && person.movedOut <= today ? person.movedOut : null;
  const home = reference('residence', personRef(person).system, personRef(person).id);
  const residence = (municipality: string, from: ResidenceFact['valid']): ResidenceFact => ({
    fact: 'residence',
    ref: home,
    valid: from,
    at: {},
    person: personRef(person),
    municipality,
  });
  return [
    {
      fact: 'person',
      ref: personRef(person),
      valid: dayRange(person.born, died),
      at: {},
      born: person.born,
      identityNumber:
        person.identityNumber === null ? null : (PersonNumber.parse(person.identityNumber) ?? null),
      name: `Påhittad person ${person.number}`,
      protection: person.number % 97 === 0 ? 'secrecy_mark' : 'none',
    },
    residence(PLACE, dayRange(person.born, moved ?? died)),
    ...(moved === null ? [] : [residence(ELSEWHERE, dayRange(moved, died))]),
  ];
}
