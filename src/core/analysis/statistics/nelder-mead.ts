type Vertex = { readonly x: readonly number[]; readonly value: number };

const MOST_STEPS = 2000;
const CLOSE = 1e-8;
const FIRST_STEP = 0.1;

/**
 * The lowest point that Nelder and Mead's simplex reaches from `start`. Its first steps are a tenth of the largest number
 * in the start, and it stops when its values differ by less than one part in a hundred million: as R's nmmin does, so that
 * answers can be held against R's. Infinity fences off what is not allowed.
 */
export function lowest(f: (x: readonly number[]) => number, start: readonly number[]): Vertex {
  const at = (x: readonly number[]): Vertex => ({ x, value: f(x) });
  const step = FIRST_STEP * Math.max(1, ...start.map(Math.abs));
  let simplex = [at(start), ...start.map((x, i) => at(start.with(i, x + step)))];
  for (let i = 0; i < MOST_STEPS; i += 1) {
    simplex = simplex.toSorted((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0], simplex.at(-1)];
    if (!best || !worst) break;
    if (worst.value - best.value <= CLOSE * (Math.abs(best.value) + CLOSE)) break;
    const others = simplex.slice(0, -1);
    simplex = improved(at, others, best, worst) ?? [
      best,
      ...simplex.slice(1).map(({ x }) => at(between(x, best.x))),
    ];
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a));
}

const between = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((x, i) => (x + (b[i] ?? 0)) / 2);

/** The simplex with its worst corner moved to a better place; undefined when none of the tried ones is. */
function improved(
  at: (x: readonly number[]) => Vertex,
  others: readonly Vertex[],
  best: Vertex,
  worst: Vertex,
): Vertex[] | undefined {
  const centre = best.x.map(
    (_, i) => others.reduce((s, { x }) => s + (x[i] ?? 0), 0) / others.length,
  );
  const away = (from: readonly number[], times: number): readonly number[] =>
    centre.map((c, i) => c + times * ((from[i] ?? 0) - c));
  const mirrored = at(away(worst.x, -1));
  if (mirrored.value < best.value) {
    const further = at(away(mirrored.x, 2));
    return [...others, further.value < mirrored.value ? further : mirrored];
  }
  if (others.some(({ value }) => mirrored.value < value)) return [...others, mirrored];
  const nearest = mirrored.value < worst.value ? mirrored : worst;
  const nearer = at(between(nearest.x, centre));
  return nearer.value < nearest.value
    ? [...others, nearer]
    : mirrored.value < worst.value
      ? [...others, mirrored]
      : undefined;
}
