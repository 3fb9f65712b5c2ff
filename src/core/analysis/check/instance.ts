import { type Relation, type Verdict, expectedAt, valueAt, verdictAt } from './relation.ts';
import type { CellId, View } from './view.ts';

/** A relation as a claim about particular cells, whatever view it was seen in. */
export type Instance = {
  readonly kind: Relation['kind'];
  readonly expression: string;
  readonly holds: number;
  readonly of: number;
  readonly target: CellId;
  readonly cells: readonly CellId[];
  readonly verdict: Verdict;
  /** A row that the total leaves out, when that explains it. */
  readonly leavesOut?: string;
  /** The value that the other cells give to one cell, with how far off it may be; undefined where none can be told. */
  readonly implied: (cell: CellId) => Implied | undefined;
};

export type Implied = { readonly value: number; readonly tolerance: number };

/** What is known of a relation over the whole table. */
export type Told = {
  readonly expression: string;
  readonly holds: number;
  readonly of: number;
  /** The terms are counts or unrounded amounts: everywhere else the relation holds to the last digit. */
  readonly exact: boolean;
};

/** The claim that an established relation makes in one observation. */
export function instanceAt(view: View, relation: Relation, at: number, told: Told): Instance {
  const variables = [relation.target, ...relation.operands];
  const cells = variables.map((variable) => view.variables[variable]?.cells[at] ?? -1);
  return {
    kind: relation.kind,
    expression: told.expression,
    holds: told.holds,
    of: told.of,
    target: cells[0] ?? -1,
    cells,
    verdict: strictly(told, verdictAt(view, relation, at)),
    implied: (cell) => {
      const position = cells.indexOf(cell);
      return position === 0
        ? finite({
            value: expectedAt(view, relation, at),
            tolerance: halfOf(view, relation.target, at),
          })
        : finite(solve(view, relation, at, position - 1));
    },
  };
}

const strictly = ({ exact }: Told, verdict: Verdict): Verdict =>
  exact && verdict === 'rounding' ? 'breaks' : verdict;

const halfOf = (view: View, variable: number, at: number): number =>
  view.variables[variable]?.halves[at] ?? 0;

const finite = (implied: Implied): Implied | undefined =>
  Number.isFinite(implied.value) && Number.isFinite(implied.tolerance) ? implied : undefined;

/** The operand that makes the relation hold, all else as printed. */
function solve(view: View, relation: Relation, at: number, operand: number): Implied {
  const { rule, operands, target } = relation;
  const printed = valueAt(view, target, at);
  const half = halfOf(view, target, at);
  const value = (i: number): number => valueAt(view, operands[i] ?? -1, at);
  if (rule.form === 'linear') {
    const weight = rule.weights[operand] ?? 1;
    const others = operands.reduce(
      (sum, _, i) => (i === operand ? sum : sum + (rule.weights[i] ?? 0) * (value(i) || 0)),
      0,
    );
    return { value: (printed - others) / weight, tolerance: half };
  }
  if (rule.form === 'change') {
    const growth = 1 + printed / rule.factor;
    const result = operand === 0 ? value(1) / growth : value(0) * growth;
    return { value: result, tolerance: Math.abs((result / growth) * (half / rule.factor)) };
  }
  const others = operands.reduce((product, _, i) => {
    if (i === operand) return product;
    return (rule.weights[i] ?? 1) > 0 ? product * value(i) : product / value(i);
  }, rule.factor);
  const result = (rule.weights[operand] ?? 1) > 0 ? printed / others : others / printed;
  return { value: result, tolerance: Math.abs((result * half) / printed) };
}
