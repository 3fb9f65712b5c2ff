import type { Term } from '../../../components/term.ts';
import { COUNTRY_TERMS } from './country-terms.ts';
import { EFFECT_TERMS } from './effect-terms.ts';
import type { Grounds, TermFinder } from './grounds.ts';
import { KEPT_TERMS } from './kept-terms.ts';
import { MUNICIPALITY_TERMS } from './municipality-terms.ts';
import { OCTOBER_TERMS } from './october-terms.ts';
import { YEAR_TERMS } from './year-terms.ts';

const FINDERS: Readonly<Record<string, TermFinder>> = {
  ...MUNICIPALITY_TERMS,
  ...COUNTRY_TERMS,
  ...EFFECT_TERMS,
  ...OCTOBER_TERMS,
  ...YEAR_TERMS,
  ...KEPT_TERMS,
};

/** The term that an address names: "standard:0180", "price:pa", "october.worth:2025", "kept.volume:1280", "average". */
export function findTerm(told: string, grounds: Grounds): Term | undefined {
  const colon = told.indexOf(':');
  const [name, of] = colon < 0 ? [told, ''] : [told.slice(0, colon), told.slice(colon + 1)];
  return Object.hasOwn(FINDERS, name) ? FINDERS[name]?.(of, grounds) : undefined;
}
