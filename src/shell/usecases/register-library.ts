import {
  type Figure,
  type FigurePackage,
  REGISTER,
  registerPackage,
  type RegisterOwner,
  type RegisterRows,
} from '#core/figures';
import { countedPerformed, volumeOf } from '#core/register';
import {
  type Day,
  firstDayOf,
  monthOf,
  ok,
  type Problem,
  refuse,
  type Result,
  words,
} from '#kernel';
import {
  countVolumes,
  findCoveredMonths,
  findNewestChange,
  type Store,
  sumMoney,
  sumOwnProviderTime,
} from '#shell/store';
import type { Library } from './library.ts';
import { registerOwner } from './register-owner.ts';

/** The register as packages of figures, one for each day on which somebody asks what was known. */
export type RegisterLibrary = {
  /**
   * The library whose one package is the register as known at the end of a day; when the day is null, as known when it
   * last changed. NOT_FOUND when nothing was known by then.
   */
  readonly on: (knownOn: Day | null) => Promise<Result<Library, Problem>>;
  /** The register's figures as known on several days at once. */
  readonly onAll: (days: readonly Day[]) => Promise<Result<Library, Problem>>;
};

const KEPT = 24;

/**
 * Keeps the packages of the days last asked for. What was known on a day rests on the newest change by then, so a later
 * change makes a new package only for the days it can be seen from.
 */
export function registerLibrary(register: { readonly store: Store }): RegisterLibrary {
  const kept = new Map<string, Promise<FigurePackage>>();
  const packageOn = async (asked: Day | null): Promise<FigurePackage | undefined> => {
    const { store } = register;
    const newest = await findNewestChange(store, asked);
    if (!newest) return undefined;
    const owner = await registerOwner(store);
    const knownOn = asked ?? newest.recordedOn;
    const key = [newest.changeId, knownOn, owner.code, owner.name].join(' ');
    const found = kept.get(key) ?? build(store, owner, knownOn);
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return found.catch((cause: unknown) => {
      kept.delete(key);
      throw cause;
    });
  };
  const on: RegisterLibrary['on'] = async (knownOn) => {
    const found = await packageOn(knownOn);
    return found ? ok(libraryOf(found)) : refuse(nothingKnown(knownOn));
  };
  const onAll: RegisterLibrary['onAll'] = async (days) => {
    const packages: FigurePackage[] = [];
    for (const knownOn of days) {
      const found = await packageOn(knownOn);
      if (!found) return refuse(nothingKnown(knownOn));
      packages.push(found);
    }
    const [first, ...others] = packages;
    if (!first) return refuse(nothingKnown(null));
    const figures = new Map<string, Figure>([
      ...first.figures,
      ...others.flatMap((other) => [...other.figures]),
    ]);
    return ok(libraryOf({ ...first, figures }));
  };
  return { on, onAll };
}

const libraryOf = (of: FigurePackage): Library => ({
  packages: new Map([[REGISTER, of]]),
  refused: [],
});

async function build(store: Store, owner: RegisterOwner, knownOn: Day): Promise<FigurePackage> {
  return registerPackage(owner, await rowsOf(store, knownOn));
}

/** Counts and sums the months that the register covers and that had begun on the day. */
async function rowsOf(store: Store, knownOn: Day): Promise<RegisterRows> {
  const covered = await findCoveredMonths(store, knownOn);
  const money = await sumMoney(store, knownOn);
  if (!covered || covered.from > monthOf(knownOn))
    return { knownOn, months: [], octobers: [], ownProvider: [], ...money };
  const { from } = covered;
  const to = covered.to < monthOf(knownOn) ? covered.to : monthOf(knownOn);
  const counts = await countVolumes(store, { from, to, knownOn, basis: 'month' });
  const octobers = await countVolumes(store, { from, to, knownOn, basis: 'october' });
  const own = await sumOwnProviderTime(store, { from, to, knownOn });
  return {
    knownOn,
    months: counts.map((count) => {
      const volume = volumeOf(count);
      return { ...count, performedMinutes: volume.ok ? volume.value.performedMinutes : null };
    }),
    ownProvider: own.map(({ month, performed }) => {
      const counted = performed && countedPerformed(month, performed);
      return { month, performedMinutes: counted?.ok ? counted.value : null };
    }),
    octobers: octobers.filter(({ month }) => firstDayOf(month) <= knownOn),
    ...money,
  };
}

const nothingKnown = (knownOn: Day | null): Problem => ({
  code: 'NOT_FOUND',
  detail:
    knownOn === null
      ? words(
          'Registret är tomt. Läs in filer under Intag.',
          'The register is empty. Take files in under Intake.',
        )
      : words(
          `Registret visste inget ${knownOn}. Välj en senare dag.`,
          `The register knew nothing on ${knownOn}. Choose a later day.`,
        ),
});
