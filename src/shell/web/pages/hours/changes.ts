import type { LegalRef, WrittenTrace } from '#core/law';

/** A step that comes out differently on two days; a side is undefined when the step is not taken there. */
export type Change = {
  readonly id: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly ref: LegalRef | undefined;
  /** True when the step stands on no others. */
  readonly isLeaf: boolean;
};

/**
 * The steps where two calculations part, each as deep as it goes and named once: a step is named only when nothing under
 * it explains the difference, and only when it rests on the law; facts are the same on both days.
 */
export function changesBetween(before: WrittenTrace, after: WrittenTrace): readonly Change[] {
  const workedOut = new Set([...stepsWithin(before), ...stepsWithin(after)]);
  const changes = compare(before, after).filter(
    ({ id, ref, isLeaf }) => ref !== undefined && !(isLeaf && workedOut.has(id)),
  );
  const both = changes.filter(
    (change) => change.before !== undefined && change.after !== undefined,
  );
  return [...new Map([...both, ...changes].toReversed().map((change) => [keyOf(change), change]))]
    .map(([, change]) => change)
    .toReversed();
}

// A step that is worked out in one place can stand as a plain number in another; there it explains nothing.
const stepsWithin = (step: WrittenTrace): readonly string[] =>
  step.children.length === 0 ? [] : [step.id, ...step.children.flatMap(stepsWithin)];

const keyOf = ({ id, label }: { readonly id: string; readonly label: string }): string =>
  `${id} ${label}`;

/** What came into and went out of a list; undefined when the change is not one of a list. */
export function listChange({
  before,
  after,
}: Change): { readonly added: readonly string[]; readonly removed: readonly string[] } | undefined {
  if (before?.includes(', ') !== true || after?.includes(', ') !== true) return undefined;
  const was = before.split(', ');
  const is = after.split(', ');
  return {
    added: is.filter((item) => !was.includes(item)),
    removed: was.filter((item) => !is.includes(item)),
  };
}

function compare(
  before: WrittenTrace | undefined,
  after: WrittenTrace | undefined,
): readonly Change[] {
  if (before === undefined || after === undefined) return [changeOf(before, after)];
  const pairs = pairsOf(before.children, after.children);
  const below = pairs.flatMap(([left, right]) => compare(left, right));
  if (below.length > 0) return below;
  const same = before.value === after.value && before.label === after.label;
  return same ? [] : [changeOf(before, after)];
}

function changeOf(before: WrittenTrace | undefined, after: WrittenTrace | undefined): Change {
  const named = after ?? before;
  return {
    id: named?.id ?? '',
    label: named?.label ?? '',
    before: before?.value,
    after: after?.value,
    ref: after?.ref ?? before?.ref,
    isLeaf: (named?.children.length ?? 0) === 0,
  };
}

type Pair = readonly [before: WrittenTrace | undefined, after: WrittenTrace | undefined];

/** Steps with the same id and label, and place among those, belong together. */
function pairsOf(before: readonly WrittenTrace[], after: readonly WrittenTrace[]): readonly Pair[] {
  const left = keyed(before);
  const right = keyed(after);
  return [...new Set([...left.keys(), ...right.keys()])].map((key) => [
    left.get(key),
    right.get(key),
  ]);
}

function keyed(steps: readonly WrittenTrace[]): ReadonlyMap<string, WrittenTrace> {
  const seen = new Map<string, number>();
  return new Map(
    steps.map((step) => {
      const key = keyOf(step);
      const place = seen.get(key) ?? 0;
      seen.set(key, place + 1);
      return [`${key} ${place}`, step];
    }),
  );
}
