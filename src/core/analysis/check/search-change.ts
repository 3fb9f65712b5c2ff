import type { Relation } from './relation.ts';
import { type Found, byTrust, establish, sampleOf } from './search.ts';
import { type View, withLags } from './view.ts';

const AS_PERCENT = 100;
const WIDEST = 24;
const COMPANION_BITS = 6;

const changeRelation = (
  target: number,
  first: number,
  second: number,
  factor: number,
): Relation => ({
  kind: 'percent_change',
  target,
  operands: [first, second],
  rule: { form: 'change', factor },
});

/**
 * Columns that are the percentage change from one to another. A pair whose plain difference stands in the table too
 * is the one that its percentage belongs to, so it pays for no other hypotheses.
 */
export function findPercentChanges(view: View, linear: readonly Found[]): readonly Found[] {
  const width = view.variables.length;
  if (width < 3 || width > WIDEST) return [];
  const sample = sampleOf(view);
  const pairs = differencePairs(linear);
  const found: Found[] = [];
  for (let target = 0; target < width; target += 1) {
    for (let first = 0; first < width; first += 1) {
      for (let second = 0; second < width; second += 1) {
        if (new Set([target, first, second]).size < 3) continue;
        for (const factor of [AS_PERCENT, 1]) {
          const relation = changeRelation(target, first, second, factor);
          const belongs = pairs.has(`${first}/${second}`);
          const hypotheses = belongs ? 2 : 2 * width * (width - 1) * (width - 2);
          const companion = belongs ? COMPANION_BITS : 0;
          const hit = establish(view, relation, sample, hypotheses, { companion });
          if (hit) found.push(hit);
        }
      }
    }
  }
  return oneForEachTarget(found);
}

/** Quantities in time order that are another's percentage change since the observation before. */
export function findPercentChangesSinceBefore(view: View): readonly Found[] {
  const width = view.variables.length;
  if (!view.inTimeOrder || width < 2 || width > WIDEST) return [];
  const lagged = withLags(view);
  const sample = sampleOf(lagged);
  const found: Found[] = [];
  for (let target = 0; target < width; target += 1) {
    for (let level = 0; level < width; level += 1) {
      if (level === target) continue;
      for (const factor of [AS_PERCENT, 1]) {
        const relation = changeRelation(target, level + width, level, factor);
        const hit = establish(lagged, relation, sample, 2 * width * (width - 1));
        if (hit) found.push(hit);
      }
    }
  }
  return oneForEachTarget(found);
}

const differencePairs = (linear: readonly Found[]): ReadonlySet<string> =>
  new Set(
    linear
      .filter(({ relation }) => relation.kind === 'difference' && relation.operands.length === 2)
      .map(({ relation }) => `${relation.operands[1]}/${relation.operands[0]}`),
  );

function oneForEachTarget(found: readonly Found[]): readonly Found[] {
  const taken = new Set<number>();
  return found.toSorted(byTrust).filter(({ relation }) => {
    if (taken.has(relation.target)) return false;
    taken.add(relation.target);
    return true;
  });
}
