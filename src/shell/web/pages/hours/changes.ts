import type { LegalRef, WrittenTrace } from '#core/law';

/** A step that comes out differently on two days; a side is undefined when the step is not taken there. */
export type Change = {
  readonly path: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly ref: LegalRef | undefined;
};

/**
 * The steps where two calculations part, each as deep as it goes: a step is named only when nothing under it explains
 * the difference.
 */
export function changesBetween(before: WrittenTrace, after: WrittenTrace): readonly Change[] {
  return compare(before, after, '');
}

function compare(
  before: WrittenTrace | undefined,
  after: WrittenTrace | undefined,
  path: string,
): readonly Change[] {
  if (before === undefined || after === undefined) return [changeOf(before, after, path)];
  const pairs = pairsOf(before.children, after.children);
  const below = pairs.flatMap(([key, left, right]) => compare(left, right, `${path}/${key}`));
  if (below.length > 0) return below;
  const same = before.value === after.value && before.label === after.label;
  return same ? [] : [changeOf(before, after, path)];
}

function changeOf(
  before: WrittenTrace | undefined,
  after: WrittenTrace | undefined,
  path: string,
): Change {
  const named = after ?? before;
  return {
    path,
    label: named?.label ?? '',
    before: before?.value,
    after: after?.value,
    ref: after?.ref ?? before?.ref,
  };
}

type Pair = readonly [
  key: string,
  before: WrittenTrace | undefined,
  after: WrittenTrace | undefined,
];

/** Steps with the same id and place among those of that id belong together. */
function pairsOf(before: readonly WrittenTrace[], after: readonly WrittenTrace[]): readonly Pair[] {
  const left = keyed(before);
  const right = keyed(after);
  return [...new Set([...left.keys(), ...right.keys()])].map((key) => [
    key,
    left.get(key),
    right.get(key),
  ]);
}

function keyed(steps: readonly WrittenTrace[]): ReadonlyMap<string, WrittenTrace> {
  const seen = new Map<string, number>();
  return new Map(
    steps.map((step) => {
      const place = seen.get(step.id) ?? 0;
      seen.set(step.id, place + 1);
      return [`${step.id}#${place}`, step];
    }),
  );
}
