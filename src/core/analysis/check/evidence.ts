import {
  type Relation,
  expectedAt,
  printedAt,
  toleranceAt,
  valueAt,
  verdictAt,
} from './relation.ts';
import type { View } from './view.ts';

/** How well a relation fits a set of observations. */
export type Evidence = {
  readonly holds: number;
  readonly of: number;
  readonly breaks: number;
  /** Information in the observations that hold: how surprising they were if the relation were chance. */
  readonly bits: number;
  /** Bits of the single most telling observation, which a fitted factor uses up. */
  readonly mostTelling: number;
};

const SHIFTS = 3;
const MOST_BITS = 20;

/**
 * Weighs a relation by comparing each target with the prediction made for its own observation and with those made for
 * others. Where targets hardly vary, or follow from their size alone, a hit tells little; where strangers would miss by
 * 50 000 half units, a hit tells 16 bits.
 */
export function weigh(view: View, relation: Relation, observations: readonly number[]): Evidence {
  const usable = observations.filter((at) => verdictAt(view, relation, at) !== 'missing');
  const strangers: number[] = [];
  for (let shift = 1; shift <= Math.min(SHIFTS, usable.length - 1); shift += 1) {
    usable.forEach((at, i) => {
      const other = usable[(i + shift) % usable.length] ?? at;
      strangers.push(Math.abs(printedAt(view, relation, other) - expectedAt(view, relation, at)));
    });
  }
  const typicalMiss = median(strangers);
  let holds = 0;
  let breaks = 0;
  let bits = 0;
  let mostTelling = 0;
  const seen = new Set<string>();
  const engaged = relation.operands.map(() => 0);
  for (const at of usable) {
    const verdict = verdictAt(view, relation, at);
    if (verdict === 'breaks') breaks += 1;
    if (verdict !== 'holds') continue;
    holds += 1;
    const same = `${printedAt(view, relation, at)} ${expectedAt(view, relation, at)}`;
    const taking = operandsTakingPart(view, relation, at);
    taking.forEach((operand) => {
      engaged[operand] = (engaged[operand] ?? 0) + 1;
    });
    if (seen.has(same) || taking.length < Math.min(relation.operands.length, 2)) continue;
    seen.add(same);
    const told = Math.min(surprise(view, relation, at, typicalMiss), MOST_BITS);
    bits += told;
    mostTelling = Math.max(mostTelling, told);
  }
  const idle = Math.min(...engaged) < Math.min(2, usable.length - 1);
  return { holds, of: usable.length, breaks, bits: idle ? 0 : bits, mostTelling };
}

/** A fitted or scaled prediction is no more surprising than the digits it meets: 0 and 1 are met by chance. */
function surprise(view: View, relation: Relation, at: number, typicalMiss: number): number {
  const tolerance = toleranceAt(view, relation, at);
  const told = Math.log2(Math.max(typicalMiss / tolerance, 1));
  if (relation.rule.form === 'linear') return told;
  return Math.min(told, Math.log2(1 + Math.abs(printedAt(view, relation, at)) / tolerance));
}

/**
 * The operands too large to be lost in the target's rounding. With all but one of them near zero, a sum says no more
 * than that two cells are equal; an operand that never takes part is no part of the relation.
 */
function operandsTakingPart(view: View, relation: Relation, at: number): readonly number[] {
  const tolerance = toleranceAt(view, relation, at);
  return relation.operands.flatMap((operand, i) => {
    const value = valueAt(view, operand, at);
    const lost = relation.rule.form === 'linear' && Math.abs(value) <= 2 * tolerance;
    return Number.isNaN(value) || lost ? [] : [i];
  });
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** How many observations may break a relation that still counts as one that nearly all keep. */
export function allowedBreaks(observations: number): number {
  if (observations < 3) return 0;
  return observations < 8 ? 1 : Math.max(2, Math.floor(observations * 0.12));
}

// Cells that are neither kept nor broken are rounded; a relation that is mostly rounding is none.
const LEAST_KEPT = 0.7;

// One false relation in about a thousand tables, after the number of relations tried is paid for.
const ENOUGH_BITS = 10;
const STRONG_CUE = 10;

/** Whether a relation is there: enough surprise left after paying for all the hypotheses tried, few enough breaks. */
export function isEstablished(
  evidence: Evidence,
  hypotheses: number,
  cue: number,
  fitted: number,
): boolean {
  const { holds, of, breaks, bits } = evidence;
  if (holds === 0 || of < 2) return false;
  const strongCue = cue >= STRONG_CUE;
  const score = bits - fitted + cue - (strongCue ? 0 : Math.log2(Math.max(hypotheses, 1)));
  if (score < ENOUGH_BITS) return false;
  if (strongCue && breaks <= 1) return true;
  if (breaks === 0) return holds >= 2 && holds >= LEAST_KEPT * of;
  return holds >= 3 && holds >= LEAST_KEPT * of && breaks <= allowedBreaks(of);
}
