import { type Day, dayOfInstant, type Instant, includes, overlap } from '#kernel';
import { type Basis, knownAt } from './basis.ts';
import type { ChangeRecord, FactVersion, KnownFact } from './version.ts';

/** Whether the register believed a version at an instant: from the change that recorded it to the one that closed it. */
const isBelieved = ({ recordedBy, closedBy }: FactVersion, at: Instant): boolean =>
  recordedBy.recordedAt <= at && (closedBy === null || at < closedBy.recordedAt);

/** Picks what was believed on a basis out of all versions, in their order: the same facts as the register itself finds. */
export function believedOn(versions: readonly FactVersion[], basis: Basis): readonly KnownFact[] {
  const at = knownAt(basis);
  return versions
    .filter((version) => isBelieved(version, at))
    .map((version) => ({ ...version, holds: includes(version.valid, basis.validOn) }));
}

/** The days in Sweden on which what is known changed, each once and in order. */
export function knowledgeDays(versions: readonly FactVersion[]): readonly Day[] {
  const instants = new Set(
    versions.flatMap(({ recordedBy, closedBy }) =>
      closedBy === null ? [recordedBy.recordedAt] : [recordedBy.recordedAt, closedBy.recordedAt],
    ),
  );
  return [...new Set([...instants].map(dayOfInstant))].toSorted();
}

/** What the register learnt between two days: something new, something else than before, or that a belief was wrong. */
export type Learnt = {
  readonly what: 'added' | 'changed' | 'withdrawn';
  /** What is believed on the later day; for a withdrawal what was believed on the earlier. */
  readonly version: FactVersion;
  /** What was believed of the same fact on the earlier day; null for something new. */
  readonly before: FactVersion | null;
  readonly by: ChangeRecord;
};

/** Lists what was learnt after the end of one day up to the end of a later one, in the order it was learnt. */
export function learntBetween(
  versions: readonly FactVersion[],
  earlier: Day,
  later: Day,
): readonly Learnt[] {
  const [start, end] = [knownAt({ knownOn: earlier }), knownAt({ knownOn: later })];
  const then = versions.filter((version) => isBelieved(version, start));
  const now = versions.filter((version) => isBelieved(version, end));
  const [thenById, nowById] = [byId(then), byId(now)];
  const learnt = now
    .filter((version) => !isBelieved(version, start))
    .map((version): Learnt => {
      const before = nearest(version, thenById.get(version.id) ?? []);
      const what = before === null ? 'added' : 'changed';
      return { what, version, before, by: version.recordedBy };
    });
  const accountedFor = new Set(learnt.map(({ before }) => before));
  const withdrawn = then
    .filter((version) => !accountedFor.has(version))
    .filter((version) => !meetsAny(version, nowById.get(version.id) ?? []))
    .flatMap((version): readonly Learnt[] =>
      version.closedBy === null
        ? []
        : [{ what: 'withdrawn', version, before: version, by: version.closedBy }],
    );
  return [...learnt, ...withdrawn].toSorted((a, b) =>
    a.by.recordedAt < b.by.recordedAt ? -1 : Number(a.by.recordedAt > b.by.recordedAt),
  );
}

const byId = (versions: readonly FactVersion[]): ReadonlyMap<string, readonly FactVersion[]> =>
  Map.groupBy(versions, ({ id }) => id);

const meetsAny = ({ valid }: FactVersion, of: readonly FactVersion[]): boolean =>
  of.some((other) => overlap(valid, other.valid) !== undefined);

/** The version of the same days, or else the first of the same fact. */
const nearest = (version: FactVersion, of: readonly FactVersion[]): FactVersion | null =>
  of.find((other) => meetsAny(version, [other])) ?? of[0] ?? null;
