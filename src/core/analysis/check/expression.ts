import type { Relation } from './relation.ts';
import type { View } from './view.ts';

const number = (value: number): string => String(Number(value.toPrecision(6)));

/** The relation as a reader would write it: "Budgetavvikelse = Budget (KB) + Nettokostnad". */
export function expressionOf(view: View, { target, operands, rule, kind }: Relation): string {
  const name = (variable: number): string => view.variables[variable]?.name ?? '';
  const before = (variable: number): string =>
    view.variables[variable]?.lagOf === undefined
      ? name(variable)
      : `${name(variable)} (föregående)`;
  const left = name(target);
  if (rule.form === 'change') {
    const [first = 0, second = 0] = operands;
    const scale = rule.factor === 1 ? '' : `${number(rule.factor)} × `;
    return `${left} = ${scale}(${before(second)} − ${before(first)}) / ${before(first)}`;
  }
  if (rule.form === 'linear') {
    return `${left} = ${linear(operands.map(before), rule.weights, kind)}`;
  }
  const [first = 0, second] = operands;
  const scale = rule.factor === 1 ? '' : `${number(rule.factor)} × `;
  if (second === undefined) return `${left} = ${scale}${name(first)}`;
  return `${left} = ${scale}${name(first)} ${rule.weights[1] === -1 ? '/' : '×'} ${name(second)}`;
}

const MOST_NAMED = 6;

function linear(
  names: readonly string[],
  weights: readonly number[],
  kind: Relation['kind'],
): string {
  if (kind === 'sum' && names.length > MOST_NAMED) return `${names[0]} + … + ${names.at(-1)}`;
  return names
    .map((name, i) => {
      const minus = (weights[i] ?? 1) < 0;
      if (i === 0) return minus ? `−${name}` : name;
      return `${minus ? '−' : '+'} ${name}`;
    })
    .join(' ');
}

/** "Totalt = 2012 + … + 2019" */
export const totalExpression = (total: string, rows: readonly string[]): string =>
  `${total} = ${linear(
    rows,
    rows.map(() => 1),
    'sum',
  )}`;
