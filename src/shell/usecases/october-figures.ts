import { type Figure, type Leaves, octoberChange, octoberFigures, octobersIn } from '#core/figures';
import { type Day, month } from '#kernel';
import { countVolumes, findNewestChange, type Store } from '#shell/store';
import { registerOwner } from './register-owner.ts';

/**
 * Persons under each law on 1 October of a year, as known at the end of a day. None when the register knew nothing by
 * then, or when that October had not come.
 */
export async function octobersKnown(
  store: Store,
  year: number,
  knownOn: Day,
): Promise<readonly Figure[]> {
  if (!(await findNewestChange(store, knownOn))) return [];
  const october = month(`${year}-10`);
  const counts = await countVolumes(store, {
    from: october,
    to: october,
    knownOn,
    basis: 'october',
  });
  return octoberFigures(await registerOwner(store), knownOn, counts);
}

/** The 1 Octobers that an address names, counted in the register again; undefined when it names none. */
export async function octoberLeaves(store: Store, id: string): Promise<Leaves | undefined> {
  const named = octobersIn(id);
  if (named.length === 0) return undefined;
  const figures = new Map<string, Figure>();
  for (const { year, knownOn, since } of named) {
    const now = await octobersKnown(store, year, knownOn);
    const before = since === undefined ? [] : await octobersKnown(store, year, since);
    const changes = now.flatMap((figure) =>
      before
        .filter(({ metric }) => metric === figure.metric)
        .map((then) => octoberChange(then, figure)),
    );
    for (const figure of [...now, ...changes]) figures.set(figure.id, figure);
  }
  return (address) => figures.get(address);
}
