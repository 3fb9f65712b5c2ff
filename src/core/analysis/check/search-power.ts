import { cueBits } from './cues.ts';
import type { Evidence } from './evidence.ts';
import type { Relation, RelationKind } from './relation.ts';
import { type Found, Independent, byTrust, establish, sampleOf, survives } from './search.ts';
import type { View } from './view.ts';

type Shape = {
  readonly target: number;
  readonly operands: readonly number[];
  readonly powers: readonly number[];
};

const WIDEST = 24;
// Round factors (two significant digits, any power of ten) are about a thousand; choosing one costs ten bits less what
// a factor of a hundred or one, which only changes the unit, is believed in beforehand.
const ROUND_FACTOR_BITS = 6;

/** Columns that are a constant times another, a product or a quotient of two others; `explained` take no part. */
export function findPowers(view: View, explained: ReadonlySet<number>): readonly Found[] {
  const width = view.variables.length;
  if (width < 2 || width > WIDEST) return [];
  const sample = sampleOf(view);
  const shapes = [...multiples(width), ...productsAndQuotients(width)].filter(
    ({ target, operands }) => ![target, ...operands].some((variable) => explained.has(variable)),
  );
  const found: Found[] = [];
  for (const shape of shapes) {
    const hit = fit(view, shape, sample, shapes.length);
    if (hit) found.push(hit);
  }
  return withoutRepeats(width, found);
}

function* multiples(width: number): Generator<Shape> {
  for (let target = 0; target < width; target += 1) {
    for (let operand = 0; operand < width; operand += 1) {
      if (operand !== target) yield { target, operands: [operand], powers: [1] };
    }
  }
}

function* productsAndQuotients(width: number): Generator<Shape> {
  for (let target = 0; target < width; target += 1) {
    for (let a = 0; a < width; a += 1) {
      for (let b = 0; b < width; b += 1) {
        if (a === b || a === target || b === target) continue;
        if (a < b) yield { target, operands: [a, b], powers: [1, 1] };
        yield { target, operands: [a, b], powers: [1, -1] };
      }
    }
  }
}

type Interval = { readonly low: number; readonly high: number };

/** The factors that make the relation hold in one observation. */
function factorInterval(view: View, shape: Shape, at: number): Interval | undefined {
  const target = view.variables[shape.target];
  const printed = target?.values[at] ?? Number.NaN;
  const half = target?.halves[at] ?? 0;
  const base = shape.operands.reduce((product, operand, i) => {
    const value = view.variables[operand]?.values[at] ?? Number.NaN;
    return (shape.powers[i] ?? 1) > 0 ? product * value : product / value;
  }, 1);
  if (!Number.isFinite(printed) || !Number.isFinite(base) || base === 0 || printed === 0)
    return undefined;
  const ends = [(printed - half) / base, (printed + half) / base];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

const widthOf = ({ low, high }: Interval): number =>
  (high - low) / Math.max(Math.abs(low + high) / 2, 1e-300);

function fit(
  view: View,
  shape: Shape,
  sample: readonly number[],
  hypotheses: number,
): Found | undefined {
  const intervals = sample
    .map((at) => factorInterval(view, shape, at))
    .filter((interval) => interval !== undefined)
    .toSorted((a, b) => widthOf(a) - widthOf(b));
  if (intervals.length < 2) return undefined;
  // The most precise observation may be the faulty one: then the next anchors the factor.
  for (const anchor of intervals.slice(0, 2)) {
    const common = intervals.reduce((shared, next) => {
      const low = Math.max(shared.low, next.low);
      const high = Math.min(shared.high, next.high);
      return low <= high ? { low, high } : shared;
    }, anchor);
    const round = roundNumberIn(common);
    const factor = round ?? (common.low + common.high) / 2;
    if (shape.operands.length === 1 && Math.abs(factor) === 1) continue;
    const relation = powerRelation(shape, factor);
    if (!survives(view, relation, sample)) continue;
    const fitted = (evidence: Evidence): number =>
      round === undefined ? evidence.mostTelling : isUnitChange(round) ? 0 : ROUND_FACTOR_BITS;
    const hit = establish(view, relation, sample, hypotheses, { fitted });
    if (hit) return hit;
  }
  return undefined;
}

const isUnitChange = (factor: number): boolean => Number.isInteger(Math.log10(Math.abs(factor)));

function powerRelation(shape: Shape, factor: number): Relation {
  const kind: RelationKind =
    shape.operands.length === 1 ? 'multiple' : shape.powers[1] === -1 ? 'quotient' : 'product';
  return {
    kind,
    target: shape.target,
    operands: shape.operands,
    rule: { form: 'power', weights: shape.powers, factor },
  };
}

/** A number of at most two significant digits in the interval, if there is one. */
function roundNumberIn({ low, high }: Interval): number | undefined {
  const middle = (low + high) / 2;
  const exponent = Math.floor(Math.log10(Math.abs(middle)));
  for (const digits of [0, 1]) {
    const step = 10 ** (exponent - digits);
    const rounded = Math.round(middle / step) * step;
    const clean = Number(rounded.toPrecision(digits + 1));
    const slack = Math.abs(middle) * 1e-9;
    if (clean >= low - slack && clean <= high + slack) return clean;
  }
  return undefined;
}

/** A plain product or quotient, or a change of unit, before a round factor before a fitted one. */
function factorOrder({ relation }: Found): number {
  if (relation.rule.form !== 'power') return 2;
  const { factor } = relation.rule;
  if (isUnitChange(factor)) return 0;
  return Number(factor.toPrecision(2)) === factor ? 1 : 2;
}

const isWholeFactor = ({ relation }: Found): boolean =>
  relation.rule.form === 'power' && Math.abs(relation.rule.factor) >= 1;

/** The same relation solved for its other quantities, or following from relations already told, is left out. */
function withoutRepeats(width: number, found: readonly Found[]): readonly Found[] {
  const independent = new Independent(width);
  const ordered = found.toSorted(
    (a, b) =>
      a.relation.operands.length - b.relation.operands.length ||
      factorOrder(a) - factorOrder(b) ||
      a.evidence.breaks - b.evidence.breaks ||
      b.evidence.holds - a.evidence.holds ||
      cueBits(b.view, b.relation) - cueBits(a.view, a.relation) ||
      Number(isWholeFactor(b)) - Number(isWholeFactor(a)) ||
      kindOrder(a) - kindOrder(b) ||
      b.relation.target - a.relation.target ||
      byTrust(a, b),
  );
  const pairs: ReadonlySet<string>[] = [];
  return ordered.filter(({ relation }) => {
    const members = [relation.target, ...relation.operands].map(String);
    if (pairs.some((pair) => pair.size === 2 && [...pair].every((m) => members.includes(m))))
      return false;
    const vector = Array.from({ length: width }, () => 0);
    vector[relation.target] = -1;
    relation.operands.forEach((operand, i) => {
      vector[operand] = relation.rule.form === 'power' ? (relation.rule.weights[i] ?? 1) : 0;
    });
    if (!independent.add(vector)) return false;
    pairs.push(new Set(members));
    return true;
  });
}

const kindOrder = ({ relation }: Found): number => (relation.kind === 'product' ? 0 : 1);
