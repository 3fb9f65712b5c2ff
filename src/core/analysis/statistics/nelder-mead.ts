type Vertex = { readonly x: readonly number[]; readonly value: number };

const MOST_STEPS = 400;
const CLOSE = 1e-10;

/** The lowest point near `start`, by Nelder and Mead's simplex of the given first size. */
export function lowest(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  size = 0.5,
): Vertex {
  const at = (x: readonly number[]): Vertex => ({ x, value: f(x) });
  let simplex = [at(start), ...start.map((_, i) => at(start.with(i, (start[i] ?? 0) + size)))];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    simplex = simplex.toSorted((a, b) => a.value - b.value);
    const [best, worst, second] = [simplex[0], simplex.at(-1), simplex.at(-2)];
    if (!best || !worst || !second) break;
    if (Math.abs(worst.value - best.value) <= CLOSE * (Math.abs(best.value) + CLOSE)) break;
    const others = simplex.slice(0, -1);
    const centre = start.map(
      (_, i) => others.reduce((s, v) => s + (v.x[i] ?? 0), 0) / others.length,
    );
    const along = (t: number): Vertex => at(centre.map((c, i) => c + t * ((worst.x[i] ?? 0) - c)));
    const mirrored = along(-1);
    let taken: Vertex | undefined;
    if (mirrored.value < best.value) {
      const further = along(-2);
      taken = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < second.value) taken = mirrored;
    else {
      const nearer = along(mirrored.value < worst.value ? -0.5 : 0.5);
      if (nearer.value < Math.min(mirrored.value, worst.value)) taken = nearer;
    }
    simplex = taken
      ? [...others, taken]
      : simplex.map((v) => at(v.x.map((x, i) => ((best.x[i] ?? 0) + x) / 2)));
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a));
}
