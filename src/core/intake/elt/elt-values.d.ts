import { type Day, type Minutes, type Month, PersonNumber } from '#kernel';
import { type Reference } from '#core/register';
import type { Sequence } from './sequence.ts';
import type { XmlElement } from './xml.ts';
type Maybe = XmlElement | undefined;
/** Readers of single elements; each tells the fault in the sequence it came from. */
export declare function textOf(from: Sequence, element: Maybe): string | undefined;
export declare function monthIn(from: Sequence, element: Maybe): Month | undefined;
export declare function numberIn(from: Sequence, element: Maybe): PersonNumber | undefined;
export declare function providerIn(
  from: Sequence,
  element: Maybe,
): Reference<'provider'> | undefined;
export declare function dayIn(
  from: Sequence,
  element: Maybe,
  month: Month | undefined,
): Day | undefined;
/** A clock time; at the end of a shift both 24.00 and 00.00 are the end of the day. */
export declare function clockIn(
  from: Sequence,
  element: Maybe,
  at: 'begin' | 'end',
): Minutes | undefined;
export declare function booleanIn(from: Sequence, element: Maybe): boolean | undefined;
export {};
