import { isDifferenceName, isTotalName } from './cues.ts';
import type { Relation } from './relation.ts';
import { type Found, Independent, byTrust, establish, sampleOf } from './search.ts';
import { type View, withLags } from './view.ts';

/** Signed quantities that sum to zero: the same relation whichever of them is called the target. */
type Balance = { readonly variables: readonly number[]; readonly signs: readonly number[] };

// Sums of more terms are looked for among neighbours only: their number grows beyond what data can bear out.
const WIDTH_FOR_TERMS = [
  { terms: 3, width: 40 },
  { terms: 4, width: 20 },
  { terms: 5, width: 10 },
] as const;

function* choose(from: number, size: number, width: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= width - size; i += 1) {
    for (const rest of choose(i + 1, size - 1, width)) yield [i, ...rest];
  }
}

/** All sign patterns with the first sign positive. */
function signPatterns(size: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** (size - 1) }, (_, bits) => [
    1,
    ...Array.from({ length: size - 1 }, (_, i) => ((bits >> i) & 1 ? -1 : 1)),
  ]);
}

/** Totals of all columns between two, with the total just after, just before, first or last. */
function* neighbourSums(width: number): Generator<Balance> {
  for (let from = 0; from < width; from += 1) {
    for (let to = from + 4; to < width; to += 1) {
      const terms = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      for (const target of new Set([to + 1, from - 1, 0, width - 1])) {
        if (target < 0 || target >= width || (target >= from && target <= to)) continue;
        yield { variables: [...terms, target], signs: [...terms.map(() => 1), -1] };
      }
    }
  }
}

/** Writes a balance as "target = …", with the quantity that a reader would call the result as target. */
export function asRelation(view: View, { variables, signs }: Balance): Relation {
  const solveFor = (target: number): Relation => {
    const at = variables.indexOf(target);
    const own = signs[at] ?? 1;
    const rest = variables
      .map((v, i) => ({ v, sign: -(signs[i] ?? 1) / own }))
      .filter((_, i) => i !== at);
    const ordered = rest.toSorted((a, b) => b.sign - a.sign || a.v - b.v);
    const weights = ordered.map(({ sign }) => sign);
    const kind = weights.every((w) => w > 0) ? 'sum' : 'difference';
    return { kind, target, operands: ordered.map(({ v }) => v), rule: { form: 'linear', weights } };
  };
  const name = (v: number): string => view.variables[v]?.name ?? '';
  const all = variables.map(solveFor);
  const last = Math.max(...variables);
  const [first] = variables.toSorted((a, b) => a - b);
  return (
    all.find((r) => r.target === last && isDifferenceName(name(last))) ??
    all.find((r) => r.kind === 'sum' && isTotalName(name(r.target))) ??
    all.find((r) => isDifferenceName(name(r.target))) ??
    all.find((r) => r.kind === 'sum' && (r.target === last || r.target === first)) ??
    solveFor(last)
  );
}

/** Columns that are sums or differences of others, each told once. */
export function findLinear(view: View): readonly Found[] {
  const width = view.variables.length;
  const sample = sampleOf(view);
  const found: Found[] = [];
  const tryAll = (balances: Iterable<Balance>): void => {
    const candidates = [...balances];
    for (const balance of candidates) {
      const hit = establish(view, asRelation(view, balance), sample, candidates.length);
      if (hit) found.push(hit);
    }
  };
  for (const { terms, width: most } of WIDTH_FOR_TERMS) {
    if (width > most) continue;
    tryAll(balancesOf(width, terms));
  }
  if (width <= WIDTH_FOR_TERMS[0].width) tryAll(neighbourSums(width));
  return withoutRepeats(width, found);
}

function* balancesOf(width: number, terms: number): Generator<Balance> {
  const patterns = signPatterns(terms);
  for (const variables of choose(0, terms, width)) {
    for (const signs of patterns) yield { variables, signs };
  }
}

function withoutRepeats(width: number, found: readonly Found[]): readonly Found[] {
  const independent = new Independent(width);
  return found.toSorted(byTrust).filter(({ relation }) => {
    if (relation.rule.form !== 'linear') return false;
    const vector = Array.from({ length: width }, () => 0);
    vector[relation.target] = -1;
    relation.operands.forEach((operand, i) => {
      vector[operand] = relation.rule.form === 'linear' ? (relation.rule.weights[i] ?? 0) : 0;
    });
    return independent.add(vector);
  });
}

/** Quantities in time order that are another's change since the observation before. */
export function findChangesSinceBefore(view: View): readonly Found[] {
  const width = view.variables.length;
  if (!view.inTimeOrder || width < 2 || width > WIDTH_FOR_TERMS[0].width) return [];
  const lagged = withLags(view);
  const sample = sampleOf(lagged);
  const found: Found[] = [];
  for (let change = 0; change < width; change += 1) {
    for (let stock = 0; stock < width; stock += 1) {
      if (stock === change) continue;
      const relation: Relation = {
        kind: 'change_since_before',
        target: change,
        operands: [stock, stock + width],
        rule: { form: 'linear', weights: [1, -1] },
      };
      const hit = establish(lagged, relation, sample, width * (width - 1));
      if (hit) found.push(hit);
    }
  }
  return found;
}
