import { type Day, type Instant, lastInstantOf } from '#kernel';

/** What holds on `validOn`, as the register believed at the end of `knownOn` in Sweden. */
export type Basis = { readonly validOn: Day; readonly knownOn: Day };

/** The instant at which the beliefs of a basis are read. */
export const knownAt = ({ knownOn }: Pick<Basis, 'knownOn'>): Instant => lastInstantOf(knownOn);
