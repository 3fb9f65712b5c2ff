import type { DayRange, Place } from '#kernel';
import type { FactKind, Reference } from './reference.ts';

/** What every fact has: what the source calls it, the days on which it holds, and where in the file it stands. */
export type Fact<K extends FactKind> = {
  readonly fact: K;
  readonly ref: Reference<K>;
  readonly valid: DayRange;
  readonly at: Place;
};

/** Takes back what was said under a reference: for some days, or altogether when `days` is null. */
export type Tombstone = {
  readonly fact: 'tombstone';
  readonly ref: Reference;
  readonly days: DayRange | null;
  readonly at: Place;
};
