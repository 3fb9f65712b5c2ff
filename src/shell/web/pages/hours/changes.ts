import { type LegalRef, type Trace, traceIn } from '#core/law';
import { type Language, R, type Ratio } from '#kernel';

/** A step that comes out differently on two days; a side is undefined when the step is not taken there. */
export type Change = {
  readonly id: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly ref: LegalRef | undefined;
};

type Side = Trace | undefined;
type Found = { readonly before: Side; readonly after: Side; readonly weight: Ratio };
type Steps = ReadonlyMap<string, Trace>;

/**
 * The rules and steps that made two calculations part, each once, the one that moved most minutes first. A step that comes
 * out the same on both days had no effect, whatever differs under it. A step is named only when nothing under it explains
 * the difference, and only when it rests on the law: facts are the same on both days, but for those that time changes.
 */
export function changesBetween(before: Trace, after: Trace, language: Language): readonly Change[] {
  const { compare, isWorkedOut } = comparison(stepsIn(before), stepsIn(after));
  const found = pairsOf(before.children, after.children)
    .flatMap(([left, right]) => compare(left, right, R.ZERO))
    .filter(({ before: left, after: right }) => {
      const step = right ?? left;
      return step?.ref !== undefined && !(step.children.length === 0 && isWorkedOut(step.id));
    })
    .toSorted((a, b) => R.compare(b.weight, a.weight));
  const changes = found.map((each) => changeOf(each, language));
  return [...new Map(changes.toReversed().map((change) => [JSON.stringify(change), change]))]
    .map(([, change]) => change)
    .toReversed();
}

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

function comparison(left: Steps, right: Steps) {
  // A step that is worked out in one place can stand as a plain number in another; there it explains nothing.
  const workedOut = new Set([...left.values(), ...right.values()].map(({ id }) => id));

  const compare = (before: Side, after: Side, weight: Ratio): readonly Found[] => {
    if (before === undefined || after === undefined) return compareMoved(before, after, weight);
    return isSame(before, after) ? [] : explain(before, after, heavier(before, after) ?? weight);
  };

  // A need that counts in one sum on one day and in another on the other day is the same need.
  const compareMoved = (before: Side, after: Side, weight: Ratio): readonly Found[] => {
    const was = before ?? left.get(keyOf(after));
    const is = after ?? right.get(keyOf(before));
    return was === undefined || is === undefined || needOf(was) === undefined
      ? [{ before, after, weight }]
      : explain(was, is, amountOf(is) ?? weight);
  };

  const explain = (before: Trace, after: Trace, weight: Ratio): readonly Found[] => {
    const isNewRule = JSON.stringify(before.ref) !== JSON.stringify(after.ref);
    const below = pairsOf(before.children, after.children)
      .filter(([was, is]) => !(isNewRule && isFact(is ?? was)))
      .flatMap(([was, is]) => compare(was, is, weight));
    // What is only there on one day follows from what differs between them.
    const onBoth = below.filter((each) => each.before !== undefined && each.after !== undefined);
    if (onBoth.length > 0) return onBoth;
    return below.length > 0 && !isNewRule ? below : [{ before, after, weight }];
  };

  return { compare, isWorkedOut: (id: string) => workedOut.has(id) };
}

const isSame = (before: Trace, after: Trace): boolean =>
  before.label.sv === after.label.sv && textOf(before, 'sv') === textOf(after, 'sv');

const textOf = (step: Trace, language: Language): string =>
  traceIn({ ...step, children: [] }, language).value;

const amountOf = ({ value }: Trace): Ratio | undefined =>
  'amount' in value && value.unit === 'min/week' ? value.amount : undefined;

/** How far two steps lie from each other, when they are minutes a week. */
function heavier(before: Trace, after: Trace): Ratio | undefined {
  const was = amountOf(before);
  const is = amountOf(after);
  if (was === undefined || is === undefined) return undefined;
  return R.compare(was, is) > 0 ? R.subtract(was, is) : R.subtract(is, was);
}

/** A step that rests on nothing but what was entered, as an age on a date of birth. */
const isFact = (step: Side): boolean =>
  step !== undefined &&
  (step.children.length === 0 ? step.ref === undefined : step.children.every(isFact));

const changeOf = ({ before, after }: Found, language: Language): Change => {
  const named = after ?? before;
  return {
    id: named?.id ?? '',
    label: named?.label[language] ?? '',
    before: before && textOf(before, language),
    after: after && textOf(after, language),
    ref: after?.ref ?? before?.ref,
  };
};

/** Which need a step is about, when it works on one; needs come in the same order on both days. */
const needOf = ({ children }: Trace): string | undefined =>
  children.map(({ id }) => /^needs\[\d+\]/.exec(id)?.[0]).find((need) => need !== undefined);

const keyOf = (step: Side): string =>
  step === undefined ? '' : [step.id, step.label.sv, needOf(step)].join(' ');

/** The steps that stand on others, wherever in the calculation they are. */
const stepsIn = (trace: Trace): Steps =>
  trace.children.length === 0
    ? new Map()
    : new Map([[keyOf(trace), trace], ...trace.children.flatMap((child) => [...stepsIn(child)])]);

/** Steps with the same id, label and need belong together. */
function pairsOf(
  before: readonly Trace[],
  after: readonly Trace[],
): readonly (readonly [before: Side, after: Side])[] {
  const left = new Map(before.map((step) => [keyOf(step), step]));
  const right = new Map(after.map((step) => [keyOf(step), step]));
  return [...new Set([...left.keys(), ...right.keys()])].map((key) => [
    left.get(key),
    right.get(key),
  ]);
}
