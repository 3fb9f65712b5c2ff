import type { Day } from '#kernel';
import { findNewestChange, type Store } from '#shell/store';
import { unknownYet } from './unknown-yet.ts';

const KEPT = 12;
const kept = new WeakMap<Store, Map<string, ReturnType<typeof unknownYet>>>();

/** The latest answers are kept: each rests on the newest change by its day, and takes a second or two to work out. */
export async function unknownYetKept(
  store: Store,
  knownOn: Day | null,
): ReturnType<typeof unknownYet> {
  const newest = await findNewestChange(store, knownOn);
  const own = kept.get(store) ?? new Map<string, ReturnType<typeof unknownYet>>();
  kept.set(store, own);
  const key = `${newest?.changeId ?? 0} ${knownOn ?? newest?.recordedOn ?? ''}`;
  const found = own.get(key) ?? unknownYet(store, knownOn);
  own.delete(key);
  own.set(key, found);
  const [oldest] = own.keys();
  if (own.size > KEPT && oldest !== undefined) own.delete(oldest);
  found.catch(() => own.delete(key));
  return found;
}
