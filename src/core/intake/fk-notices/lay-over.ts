import { type DayRange, without } from '#kernel';

/** Something said of some days. */
export type Said<T> = { readonly days: DayRange; readonly what: T };

/** Lays each saying over those before it, so that no two speak of the same day; the later is believed. */
export function layOver<T>(inOrder: readonly Said<T>[]): readonly Said<T>[] {
  return inOrder.reduce<readonly Said<T>[]>(
    (before, latest) => [
      ...before.flatMap(({ days, what }) =>
        without(days, latest.days).map((left) => ({ days: left, what })),
      ),
      latest,
    ],
    [],
  );
}
