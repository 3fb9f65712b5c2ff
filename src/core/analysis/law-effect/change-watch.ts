import { computed, type Figure } from '#core/figures';
import {
  CHANGE_AFTER,
  CHANGE_BEFORE,
  CHANGE_PROBABILITY,
  CHANGE_SHARE,
  changeIn,
} from './change-formulas.ts';

/** Whether a flow's rate changed, and if so most likely from which period. */
export type ChangeWatch = {
  readonly period: string;
  readonly probability: Figure;
  readonly share: Figure;
  readonly before: Figure;
  readonly after: Figure;
};

/** Watches counts of years for one change of rate; undefined with fewer than three of them or no cases. */
export function watchFlow(counts: readonly Figure[]): ChangeWatch | undefined {
  const found = changeIn(counts);
  const [probability, share, before, after] = [
    CHANGE_PROBABILITY,
    CHANGE_SHARE,
    CHANGE_BEFORE,
    CHANGE_AFTER,
  ].map((formula) => computed(formula, counts));
  return found && probability && share && before && after
    ? { period: found.period, probability, share, before, after }
    : undefined;
}
