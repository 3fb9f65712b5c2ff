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

/** A variable as printed in one observation; NaN where it is blank. */
export const valueAt = (view: View, variable: number, at: number): number =>
  view.variables[variable]?.values[at] ?? Number.NaN;

const halfAt = (view: View, variable: number, at: number): number =>
  view.variables[variable]?.halves[at] ?? 0;

/** What the operands as printed make of the target; NaN when any of them is missing. */
export function expectedAt(view: View, relation: Relation, at: number): number {
  const { rule, operands } = relation;
  if (rule.form === 'change') {
    const before = valueAt(view, operands[0] ?? 0, at);
    const after = valueAt(view, operands[1] ?? 0, at);
    return before === 0 ? Number.NaN : (rule.factor * (after - before)) / before;
  }
  // A blank counts as nothing only in a sum of three or more, where a printed table leaves zeros out.
  const blankIsZero = relation.kind === 'sum' && operands.length > 2;
  let result = rule.form === 'linear' ? 0 : rule.factor;
  for (let i = 0; i < operands.length; i += 1) {
    const value = valueAt(view, operands[i] ?? 0, at);
    const weight = rule.weights[i] ?? 1;
    if (rule.form === 'linear') {
      if (!(blankIsZero && Number.isNaN(value))) result += weight * value;
    } else if (weight > 0) result *= value;
    else result = value === 0 ? Number.NaN : result / value;
  }
  return result;
}

/** Twice the standard deviation that independent rounding of operands and target gives the target (95 %). */
function roundingAt(view: View, relation: Relation, at: number, expected: number): number {
  const { rule, operands, target } = relation;
  let variance = halfAt(view, target, at) ** 2;
  for (let i = 0; i < operands.length; i += 1) {
    const operand = operands[i] ?? 0;
    const half = halfAt(view, operand, at);
    if (rule.form === 'linear') variance += half * half;
    else if (rule.form === 'power')
      variance += ((expected / valueAt(view, operand, at)) * half) ** 2;
    else {
      const before = valueAt(view, operands[0] ?? 0, at);
      const after = valueAt(view, operands[1] ?? 0, at);
      const slope = i === 0 ? after / before ** 2 : 1 / before;
      variance += (rule.factor * slope * half) ** 2;
    }
  }
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
