import type { View } from './view.ts';

export type RelationKind =
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'multiple'
  | 'percent_change'
  | 'change_since_before'
  | 'total';

/** target = Σ signᵢ·operandᵢ */
type Linear = { readonly form: 'linear'; readonly weights: readonly number[] };
/** target = factor · Π operandᵢ^powerᵢ, powers 1 or −1 */
type Power = {
  readonly form: 'power';
  readonly weights: readonly number[];
  readonly factor: number;
};
/** target = factor · (second − first) / first */
type Change = { readonly form: 'change'; readonly factor: number };

/** One quantity as a function of others, tested in every observation. */
export type Relation = {
  readonly kind: RelationKind;
  readonly target: number;
  readonly operands: readonly number[];
  readonly rule: Linear | Power | Change;
};

const valueAt = (view: View, variable: number, at: number): number =>
  view.variables[variable]?.values[at] ?? Number.NaN;

const halfAt = (view: View, variable: number, at: number): number =>
  view.variables[variable]?.halves[at] ?? 0;

/** A blank counts as nothing only in a sum of three or more, where a printed table leaves zeros out. */
const operandAt = (view: View, relation: Relation, operand: number, at: number): number => {
  const value = valueAt(view, operand, at);
  return Number.isNaN(value) && relation.kind === 'sum' && relation.operands.length > 2 ? 0 : value;
};

/** What the operands as printed make of the target; NaN when any of them is missing. */
export function expectedAt(view: View, relation: Relation, at: number): number {
  const { rule, operands } = relation;
  if (rule.form === 'change') {
    const [first = 0, second = 0] = operands;
    const before = valueAt(view, first, at);
    return before === 0
      ? Number.NaN
      : (rule.factor * (valueAt(view, second, at) - before)) / before;
  }
  if (rule.form === 'linear') {
    return operands.reduce(
      (sum, operand, i) => sum + (rule.weights[i] ?? 0) * operandAt(view, relation, operand, at),
      0,
    );
  }
  return operands.reduce((product, operand, i) => {
    const value = valueAt(view, operand, at);
    return (rule.weights[i] ?? 1) > 0
      ? product * value
      : value === 0
        ? Number.NaN
        : product / value;
  }, rule.factor);
}

/** Twice the standard deviation that independent rounding of operands and target gives the target (95 %). */
function roundingAt(view: View, relation: Relation, at: number, expected: number): number {
  const { rule, operands, target } = relation;
  let variance = halfAt(view, target, at) ** 2;
  operands.forEach((operand, i) => {
    const half = halfAt(view, operand, at);
    const value = valueAt(view, operand, at);
    if (rule.form === 'linear') variance += half ** 2;
    else if (rule.form === 'power') variance += ((expected / value) * half) ** 2;
    else {
      const [first = 0, second = 0] = operands;
      const before = valueAt(view, first, at);
      const slope = i === 0 ? valueAt(view, second, at) / before ** 2 : 1 / before;
      variance += (rule.factor * slope * half) ** 2;
    }
  });
  return 2 * Math.sqrt(variance / 3);
}

export type Verdict = 'holds' | 'rounding' | 'breaks' | 'missing';

// Binary arithmetic on decimals is off by parts in 10^15; a thousandth of a half unit is far more than that.
export const SLACK = 1e-3;

/** Whether the relation holds in one observation, within half a unit of the target's last printed digit. */
export function verdictAt(view: View, relation: Relation, at: number): Verdict {
  const printed = valueAt(view, relation.target, at);
  const expected = expectedAt(view, relation, at);
  if (!Number.isFinite(printed) || !Number.isFinite(expected)) return 'missing';
  const half = halfAt(view, relation.target, at);
  const difference = Math.abs(printed - expected);
  if (difference <= half * (1 + SLACK) + Math.abs(expected) * 1e-12) return 'holds';
  return difference <= roundingAt(view, relation, at, expected) * (1 + SLACK)
    ? 'rounding'
    : 'breaks';
}

/** Half a unit of the target's last printed digit in one observation. */
export const toleranceAt = (view: View, relation: Relation, at: number): number =>
  halfAt(view, relation.target, at);

export const printedAt = (view: View, relation: Relation, at: number): number =>
  valueAt(view, relation.target, at);

export const isMissing = (value: number): boolean => Number.isNaN(value);

export const valuesOf = valueAt;
