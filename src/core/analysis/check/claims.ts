import { allowedBreaks } from './evidence.ts';
import { expressionOf } from './expression.ts';
import { type Told, instanceAt } from './instance.ts';
import {
  type Relation,
  type RelationKind,
  SLACK,
  expectedAt,
  printedAt,
  toleranceAt,
  valueAt,
  verdictAt,
} from './relation.ts';
import type { Found } from './search.ts';
import type { View } from './view.ts';

/** An established relation tested all over the table, with the observations that are off. */
export type Claims = {
  readonly found: Found;
  readonly kind: RelationKind;
  readonly told: Told;
  readonly off: readonly number[];
};

// Three rounded terms add up to the digit two times in three: twelve times running by chance in less than one in a hundred.
const ENOUGH_TO_BE_EXACT = 12;

const isExact = (view: View, relation: Relation, at: number): boolean =>
  Math.abs(printedAt(view, relation, at) - expectedAt(view, relation, at)) <=
  toleranceAt(view, relation, at) * SLACK;

const FEW_ROUNDINGS = 0.05;

/** Tests an established relation in every observation; undefined when the sample promised more than the table keeps. */
export function claimsOf(found: Found): Claims | undefined {
  const { view, relation } = found;
  let holds = 0;
  let of = 0;
  let toTheDigit = 0;
  const breaks: number[] = [];
  const roundings: number[] = [];
  for (let at = 0; at < view.size; at += 1) {
    const verdict = verdictAt(view, relation, at);
    if (verdict === 'missing') continue;
    of += 1;
    if (verdict === 'holds') {
      holds += 1;
      if (isExact(view, relation, at)) toTheDigit += 1;
    } else (verdict === 'breaks' ? breaks : roundings).push(at);
  }
  const most = Math.max(1, allowedBreaks(of));
  if (breaks.length > most) return undefined;
  const exact =
    relation.rule.form === 'linear' && toTheDigit === holds && holds >= ENOUGH_TO_BE_EXACT;
  const told = { expression: expressionOf(view, relation), holds, of, exact };
  // What is rounded in many places is the table's way, not a slip.
  const few = Math.max(1, Math.floor(of * FEW_ROUNDINGS));
  const off = [...breaks, ...(roundings.length <= few ? roundings : [])]
    .filter((at) => !explainedByAnother(found, at))
    .toSorted((a, b) => a - b);
  return { found, kind: relation.kind, told, off };
}

const NOTHING_TOLD: Told = { expression: '', holds: 0, of: 0, exact: false };

/** A term that is nearly always nothing, and here just what is lacking, belongs to the sum: no contradiction. */
function explainedByAnother({ view, relation }: Found, at: number): boolean {
  if (relation.rule.form !== 'linear') return false;
  const instance = instanceAt(view, relation, at, NOTHING_TOLD);
  const lacking =
    valueAt(view, relation.target, at) - (instance.implied(instance.target)?.value ?? 0);
  return view.variables.some((variable, i) => {
    if (i === relation.target || relation.operands.includes(i) || variable.lagOf !== undefined)
      return false;
    const own = variable.values[at] ?? Number.NaN;
    if (
      Number.isNaN(own) ||
      own === 0 ||
      Math.abs(Math.abs(own) - Math.abs(lacking)) > (variable.halves[at] ?? 0)
    ) {
      return false;
    }
    const others = variable.values.filter(
      (value, j) => j !== at && !Number.isNaN(value) && value !== 0,
    );
    return others.length * 4 <= view.size;
  });
}
