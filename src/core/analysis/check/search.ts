import { cueBits } from './cues.ts';
import { type Evidence, allowedBreaks, isEstablished, weigh } from './evidence.ts';
import { type Relation, verdictAt } from './relation.ts';
import type { View } from './view.ts';

/** A relation that the table keeps, with the view it was seen in. */
export type Found = {
  readonly view: View;
  readonly relation: Relation;
  readonly evidence: Evidence;
};

const SAMPLE = 64;

/** Observations to look for relations in: all of a small table, an even spread of a large one. */
export function sampleOf(view: View): readonly number[] {
  if (view.size <= SAMPLE) return Array.from({ length: view.size }, (_, at) => at);
  // Steps by the golden ratio, so that no period in the rows is met again and again.
  const golden = (Math.sqrt(5) - 1) / 2;
  const picked = new Set<number>();
  for (let i = 1; picked.size < SAMPLE; i += 1)
    picked.add(Math.floor(((i * golden) % 1) * view.size));
  return [...picked].toSorted((a, b) => a - b);
}

/** Gives up on a relation as soon as it has been broken too often; most fall within a few observations. */
export function survives(view: View, relation: Relation, observations: readonly number[]): boolean {
  const most = Math.max(1, allowedBreaks(observations.length));
  let breaks = 0;
  let kept = 0;
  for (const at of observations) {
    const verdict = verdictAt(view, relation, at);
    if (verdict === 'breaks') breaks += 1;
    else if (verdict === 'holds') kept += 1;
    if (breaks > most) return false;
  }
  return kept > 0;
}

type Weighing = {
  /** Bits that fitting a factor has used up. */
  readonly fitted?: (evidence: Evidence) => number;
  /** Bits of belief from a relation found before, of which this one is the companion. */
  readonly companion?: number;
};

/** The relation with its evidence if it is established in the sample and kept by nearly all of the table. */
export function establish(
  view: View,
  relation: Relation,
  observations: readonly number[],
  hypotheses: number,
  weighing: Weighing = {},
): Found | undefined {
  if (!survives(view, relation, observations)) return undefined;
  const evidence = weigh(view, relation, observations);
  const { fitted = () => 0, companion = 0 } = weighing;
  return isEstablished(evidence, hypotheses, cueBits(view, relation) + companion, fitted(evidence))
    ? { view, relation, evidence }
    : undefined;
}

/** Fewest breaks first, then most information: what to believe first when relations repeat each other. */
export const byTrust = (a: Found, b: Found): number =>
  a.relation.operands.length - b.relation.operands.length ||
  a.evidence.breaks - b.evidence.breaks ||
  b.evidence.holds - a.evidence.holds ||
  b.evidence.bits - a.evidence.bits;

/** Keeps directions that are no combination of those kept before (Gauss elimination). */
export class Independent {
  private readonly rows: number[][] = [];
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  /** True, and remembered, when the vector adds something new. */
  add(vector: readonly number[]): boolean {
    let rest = Array.from({ length: this.width }, (_, i) => vector[i] ?? 0);
    for (const row of this.rows) {
      const pivot = row.findIndex((x) => x !== 0);
      const factor = (rest[pivot] ?? 0) / (row[pivot] ?? 1);
      if (factor !== 0) rest = rest.map((x, i) => clean(x - factor * (row[i] ?? 0)));
    }
    if (rest.every((x) => x === 0)) return false;
    this.rows.push(rest);
    return true;
  }
}

const clean = (x: number): number => (Math.abs(x) < 1e-9 ? 0 : x);
