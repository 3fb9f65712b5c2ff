import type { Relation } from './relation.ts';
import type { View } from './view.ts';

// A heading that says what a quantity is makes the relation it names likelier before any number is read.
// Each cue is worth so many bits: a named relation is about a thousand times likelier than any other.
const NAMED = 10;
const KIND_OF_WORD = 6;

const DIFFERENCE =
  /avvik|differens|skillnad|diff|change|förändr|ökning|minskning|netto|gap\b|överskott|underskott|resultat/i;
const TOTAL = /totalt?|summa|samtliga|brutto|gross|\bsum\b|sammanlagt/i;
const PERCENT = /procent|pct|percent|%|andel|share|tillväxt|growth|ökning|förändring|change/i;
const RATE = /\bper\b|_per_|\/|snitt|medel|average|mean/i;

/** Both operands stand in the target's name, as 2020 and 2025 do in "change_2020_2025". */
function namesOperands(view: View, relation: Relation): boolean {
  const target = view.variables[relation.target]?.name ?? '';
  const names = relation.operands.map((operand) => view.variables[operand]?.name ?? '');
  const stems = names.map((name) => (/^\d{4}-/.test(name) ? name.slice(0, 4) : name));
  return stems.length === 2 && stems.every((stem) => stem.length >= 4 && target.includes(stem));
}

/** Bits of prior belief that the names give to a relation. */
export function cueBits(view: View, relation: Relation): number {
  const name = view.variables[relation.target]?.name ?? '';
  const named = namesOperands(view, relation) ? NAMED : 0;
  switch (relation.kind) {
    case 'difference':
    case 'change_since_before':
      return named + (DIFFERENCE.test(name) ? KIND_OF_WORD : 0);
    case 'sum':
    case 'total':
      return TOTAL.test(name) || DIFFERENCE.test(name) ? KIND_OF_WORD : 0;
    case 'percent_change':
      return named + (PERCENT.test(name) ? KIND_OF_WORD : 0);
    case 'quotient':
      return PERCENT.test(name) || RATE.test(name) ? KIND_OF_WORD : 0;
    case 'product':
    case 'multiple':
      return 0;
  }
}

export const isTotalName = (name: string): boolean => TOTAL.test(name);
export const isDifferenceName = (name: string): boolean => DIFFERENCE.test(name);
