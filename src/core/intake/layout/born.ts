import { type Day, monthOf, PersonNumber, words } from '#kernel';
import type { Reference } from '#core/register';
import type { Row } from './row.ts';

/** The identity number that a reference is made of; null when it is another id. */
export const identityNumberOf = ({ system, id }: Reference): PersonNumber | null =>
  (system === 'identity_number' ? PersonNumber.parse(id) : null) ?? null;

/**
 * Checks a birthday against the identity number beside it. Year and month must agree; the day may differ, since a
 * near day is used when the numbers of a day have run out.
 */
export function checkBorn<C extends string>(
  row: Row<C>,
  column: C,
  born: Day | null | undefined,
  number: PersonNumber | null | undefined,
): void {
  if (born && number?.day && monthOf(number.day) !== monthOf(born))
    row.fault(
      'BORN_DIFFERS',
      column,
      words(
        'Födelsedagen stämmer inte med personnumret. Rätta den som är fel.',
        'The birthday does not agree with the identity number. Correct the one that is wrong.',
      ),
    );
}
