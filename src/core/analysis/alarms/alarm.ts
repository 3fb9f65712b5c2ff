import type { Figure } from '#core/figures';
import type { Words } from '#kernel';

export type Step = { readonly sentence: Words; readonly figures: readonly Figure[] };

/** A deviation to look at, with the figures behind it and what could explain it. It never says which one does. */
export type Alarm = {
  readonly id: string;
  readonly kind: 'cost_outside_band' | 'count_gap';
  readonly period: string;
  readonly severity: 'review' | 'notice';
  readonly sentence: Words;
  readonly why: readonly Step[];
  readonly explanations: readonly (Step & { readonly label: Words })[];
};
