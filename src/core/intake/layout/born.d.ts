import { type Day, PersonNumber } from '#kernel';
import type { Reference } from '#core/register';
import type { Row } from './row.ts';
/** The identity number that a reference is made of; null when it is another id. */
export declare const identityNumberOf: ({ system, id }: Reference) => PersonNumber | null;
/**
 * Checks a birthday against the identity number beside it. Year and month must agree; the day may differ, since a
 * near day is used when the numbers of a day have run out.
 */
export declare function checkBorn<C extends string>(
  row: Row<C>,
  column: C,
  born: Day | null | undefined,
  number: PersonNumber | null | undefined,
): void;
