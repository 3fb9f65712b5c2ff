import type { Instance } from './instance.ts';
import type { CellId } from './view.ts';

/** The cell that is most likely the wrong one, with the value that mends what it breaks. */
export type Culprit = {
  readonly cell: CellId;
  readonly expected: number;
  readonly because: Instance;
  /** The other claims that the same value mends. */
  readonly also: readonly Instance[];
};

type Suspect = Culprit & { readonly score: number; readonly isTarget: boolean };

/**
 * Finds, for claims that do not hold, the fewest cells that explain them: a cell is suspected as far as one value for it
 * mends broken claims, and cleared as far as that value would break claims that hold. `halfOf` gives
 * half a unit of a cell's last printed digit.
 */
export function culpritsOf(
  broken: readonly Instance[],
  kept: ReadonlyMap<CellId, readonly Instance[]>,
  halfOf: (cell: CellId) => number,
): readonly Culprit[] {
  return componentsOf(broken).flatMap((component) => {
    const culprits: Culprit[] = [];
    let open = component;
    while (open.length > 0) {
      const best = suspectsOf(open, kept, halfOf).reduce((a, b) => (isWorse(a, b) ? b : a));
      culprits.push(best);
      const mended = new Set([best.because, ...best.also]);
      open = open.filter((instance) => !mended.has(instance));
    }
    return culprits;
  });
}

const isWorse = (a: Suspect, b: Suspect): boolean =>
  b.score > a.score || (b.score === a.score && b.isTarget && !a.isTarget);

function suspectsOf(
  open: readonly Instance[],
  kept: ReadonlyMap<CellId, readonly Instance[]>,
  halfOf: (cell: CellId) => number,
): readonly Suspect[] {
  const cells = new Set(open.flatMap((instance) => instance.cells));
  const suspects: Suspect[] = [];
  for (const cell of cells) {
    const touching = open.filter((instance) => instance.cells.includes(cell));
    for (const because of touching) {
      const implied = because.implied(cell);
      if (!implied) continue;
      const expected = printable(implied.value, halfOf(cell));
      const isTarget = because.target === cell;
      if (!isTarget && Math.abs(expected - implied.value) > implied.tolerance * (1 + 1e-6))
        continue;
      const also = touching.filter((other) => other !== because && mends(other, cell, expected));
      const cost = (kept.get(cell) ?? []).filter((other) => !mends(other, cell, expected)).length;
      const score = 1 + also.length - cost;
      suspects.push({
        cell,
        expected: isTarget ? implied.value : expected,
        because,
        also,
        score,
        isTarget,
      });
    }
  }
  return suspects;
}

const mends = (instance: Instance, cell: CellId, value: number): boolean => {
  const implied = instance.implied(cell);
  return (
    implied !== undefined &&
    Math.abs(implied.value - value) <= implied.tolerance * (1 + 1e-6) + 1e-9
  );
};

/** The number of the cell's own precision that lies nearest. */
const printable = (value: number, half: number): number =>
  half > 0 ? Number((Math.round(value / (2 * half)) * 2 * half).toPrecision(15)) : value;

/** Claims that share cells, directly or through others. */
function componentsOf(instances: readonly Instance[]): readonly (readonly Instance[])[] {
  const byCell = new Map<CellId, Instance[]>();
  for (const instance of instances) {
    for (const cell of instance.cells) byCell.set(cell, [...(byCell.get(cell) ?? []), instance]);
  }
  const seen = new Set<Instance>();
  return instances.flatMap((start) => {
    if (seen.has(start)) return [];
    const component: Instance[] = [];
    const queue = [start];
    seen.add(start);
    for (let next = queue.pop(); next; next = queue.pop()) {
      component.push(next);
      for (const neighbour of next.cells.flatMap((cell) => byCell.get(cell) ?? [])) {
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          queue.push(neighbour);
        }
      }
    }
    return [component];
  });
}
